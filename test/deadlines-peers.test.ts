import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {findDeadlines} from '../src/deadlines/index.ts'

const rows = readFileSync(new URL('fixtures/peers.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
const read = rows.filter(([, , , reason]) => !reason)

/** Full calendar dates of the suites of duckling, chrono, dateparser, HeidelTime, underthesea and NeMo. */
describe('dates of other projects, behind "chậm nhất"', () => {
  it('counts what is read and what is left out', () => {
    expect(read.length).toBeGreaterThanOrEqual(55)
    expect(rows.length - read.length).toBeLessThanOrEqual(10)
  })

  it.each(read)('%s: %s', (_, expression, date) => {
    const named = /^\d/.test(expression ?? '') && !/^\d+(?::|h|\s?giờ)/.test(expression ?? '')
    const text = `Báo cáo chậm nhất ${named ? 'ngày ' : ''}${expression}.`
    const found = findDeadlines(text, {issued: `${date?.slice(0, 4)}-01-01`, meeting: null})
    expect(found.map((one) => [one.date, one.bound])).toEqual([[date, 'by']])
  })
})
