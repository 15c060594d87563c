import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {dispatchOf, findWith} from '../src/deadlines/find.ts'
import {findDeadlines, rules} from '../src/deadlines/index.ts'
import {mayBind} from '../src/deadlines/prefilter.ts'

const setting = {issued: '2026-05-07', meeting: null}
const hard = readFileSync(new URL('fixtures/deadlines-hard.tsv', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => (line === '' || line.startsWith('#') ? [] : (line.split('\t')[0] ?? [])))
const sentences = [...hard, ...rules.flatMap(({examples}) => examples.map(({text}) => text))]

const day = fc
  .date({min: new Date('2026-05-08T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10))

const two = (n: string): string => String(Number(n))

/** The ways in which offices type one day. */
const typings = [
  (y: string, m: string, d: string) => `ngày ${d}/${m}/${y}`,
  (y: string, m: string, d: string) => `ngày ${two(d)}/${two(m)}/${y}`,
  (y: string, m: string, d: string) => `ngày ${d} / ${two(m)} / ${y}`,
  (y: string, m: string, d: string) => `ngày${d}/${m}/${y}`,
  (y: string, m: string, d: string) => `ngày ${d}/${m}/${y.slice(2)}`,
  (y: string, m: string, d: string) => `ngày ${d}-${two(m)}-${y}`,
  (y: string, m: string, d: string) => `ngày ${d}.${m}.${y}`,
  (y: string, m: string, d: string) => `${d}/${m}/${y}`,
  (y: string, m: string, d: string) => `ngày ${d} tháng ${m} năm ${y}`,
  (y: string, m: string, d: string) => `ngày ${two(d)} tháng ${two(m)} năm ${y}`,
  (y: string, m: string, d: string) => `ngày  ${d}  tháng ${m}  năm  ${y}`,
  (y: string, m: string, d: string) => `NGÀY ${d}/${m}/${y}`,
  (y: string, m: string, d: string) => `ngày ${d} tháng ${m}/${y}`,
  (y: string, m: string, d: string) => `ngày ${d}/${m} năm ${y}`,
  (y: string, m: string, d: string) => `ngày ${y}-${m}-${d}`,
]

describe('deadlines', () => {
  it('reads one day in every typing as that day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...typings), (date, type) => {
        const [year = '', month = '', dayOfMonth = ''] = date.split('-')
        const found = findDeadlines(`Báo cáo kết quả trước ${type(year, month, dayOfMonth)}.`, setting)
        expect(found.map((one) => [one.date, one.bound])).toEqual([[date, 'before']])
      }),
      {numRuns: 500},
    )
  })

  it('finds none where no word binds the day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...typings), (date, type) => {
        const [year = '', month = '', dayOfMonth = ''] = date.split('-')
        const written = type(year, month, dayOfMonth)
        for (const text of [`Theo Quyết định số 15/QĐ-UBND ${written}.`, `Hội nghị ${written} thành công.`])
          expect(findDeadlines(text, setting)).toEqual([])
      }),
    )
  })

  it('does not depend on the order of the table', () => {
    const reversed = dispatchOf(rules.toReversed())
    const forward = dispatchOf(rules)
    for (const text of sentences) expect(findWith(reversed, text, setting)).toEqual(findWith(forward, text, setting))
  })

  it('cuts no sentence short in which a rule finds something', () => {
    const dispatch = dispatchOf(rules)
    for (const text of sentences)
      if (!mayBind(text)) expect(findWith(dispatch, text, setting).map(({text: said}) => said)).toEqual([])
  })

  it('never throws, and its words are where it says', () => {
    const piece = fc.oneof(
      fc.string({unit: 'binary', maxLength: 8}),
      fc.constantFrom(...sentences.flatMap((text) => text.split(' '))),
    )
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 40}),
        fc.boolean(),
        fc.constantFrom('2026-05-07', '2026-05', '2026', null),
        (pieces, bound, issued) => {
          const text = pieces.join(' ')
          for (const {start, end, text: said} of findDeadlines(text, {issued, meeting: null, bound}))
            expect(text.slice(start, end)).toBe(said)
        },
      ),
      {numRuns: 2000},
    )
  })
})
