import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {findDeadlines} from '../src/deadlines/index.ts'

const lines = readFileSync(new URL('fixtures/deadlines-hard.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

/** Empty fields at the end of an expectation are not compared. */
function fields(text: string, issued: string): string[][] {
  return findDeadlines(text, {issued, meeting: null}).map(({kind, date, bound, time, rrule, duration}) =>
    [kind, date, kind === 'recurring' ? null : bound, time, rrule, duration].map((value) => value ?? ''),
  )
}

describe('hard phrasings', () => {
  it.each(lines)('%s', (text, issued, expected) => {
    const wanted = expected === '-' ? [] : (expected ?? '').split(' ; ').map((one) => one.trim().split('|'))
    const found = fields(text ?? '', issued ?? '')
    expect(found.map((one, index) => one.slice(0, wanted[index]?.length ?? 0))).toEqual(wanted)
  })
})
