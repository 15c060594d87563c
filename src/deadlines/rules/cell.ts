import {daysOf, periodsOf} from '../mention.ts'
import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {countAt, startAt} from '../said/count.ts'
import {monthsAt} from '../said/months.ts'
import {numberAt} from '../said/number.ts'
import {periodsAt} from '../said/periods.ts'
import {rangeAt} from '../said/range.ts'
import {periodAt} from '../said/span.ts'
import {daysAt} from '../said/timed.ts'
import type {Mention} from '../said.ts'
import type {Months} from '../when.ts'
import {type Read, textAt, type Words} from '../words.ts'

const year = (words: Words, at: number): number | null =>
  /^(?:19|20)\d\d$/.test(textAt(words, at)) ? numberAt(words, at) : null

const wholeYears = (first: number, last: number): Months => ({
  type: 'months',
  first: 1,
  last: 12,
  year: first,
  lastYear: last,
})

/** "2026 - 2030", "2026". */
function yearsAt(words: Words, at: number): Read<Months> | null {
  const first = year(words, at)
  if (first === null || (['/', '-'].includes(textAt(words, at + 1)) && year(words, at + 2) === null)) return null
  const last = ['-', 'đến', ','].includes(textAt(words, at + 1)) ? year(words, at + 2) : null
  return {value: wholeYears(first, last ?? first), end: last === null ? at + 1 : at + 3}
}

/** "Quý IV/2026, 2027": the run goes on to the end of another year. */
function longMonths(words: Words, at: number): Read<Months> | null {
  const months = monthsAt(words, at)
  if (months?.value.type !== 'months') return null
  const last = [',', '-', 'và', 'đến'].includes(textAt(words, months.end)) ? year(words, months.end + 1) : null
  return last === null ? null : {value: {...months.value, last: 12, lastYear: last}, end: months.end + 2}
}

function read(words: Words, at: number): Mention[] | null {
  if (at > 0 && !['(', ';', ','].includes(textAt(words, at - 1))) return null
  const range = rangeAt(words, at)
  if (range) return [{said: {type: 'range', ...range.value}, start: at, end: range.end}]
  const period = longMonths(words, at) ?? periodAt(words, at) ?? yearsAt(words, at)
  const several = periodsOf(periodsAt(words, at), at)
  if (several && (several.at(-1)?.end ?? 0) > (period?.end ?? 0)) return several
  const days = daysOf(daysAt(words, at), at, 'by')
  if (period && period.end > (days?.[0]?.end ?? 0))
    return [{said: {type: 'when', when: period.value, time: null, bound: 'by'}, start: at, end: period.end}]
  if (days) return days
  const count = countAt(words, at)
  const start = count && startAt(words, count.end)
  return (
    count && [
      {said: {type: 'count', ...count.value, start: start?.value ?? null}, start: at, end: start?.end ?? count.end},
    ]
  )
}

export const cell: Rule = {
  id: 'cell',
  summary: 'ô của cột "Thời hạn hoàn thành": ngày, tháng, quý, năm, khoảng thời gian',
  cue: phrase(),
  read,
  examples: [
    {text: '31/12/2026', bound: true, finds: [{kind: 'date', date: '2026-12-31', bound: 'by'}]},
    {text: 'Quý III/2026', bound: true, finds: [{kind: 'period', from: '2026-07-01', date: '2026-09-30'}]},
    {text: 'Quý II, III/2026', bound: true, finds: [{kind: 'period', from: '2026-04-01', date: '2026-09-30'}]},
    {text: 'Tháng 6 - 8/2026', bound: true, finds: [{kind: 'period', from: '2026-06-01', date: '2026-08-31'}]},
    {text: 'Quý IV/2026 và Quý I/2027', bound: true, finds: [{from: '2026-10-01', date: '2027-03-31'}]},
    {text: '2026 - 2030', bound: true, finds: [{kind: 'period', from: '2026-01-01', date: '2030-12-31'}]},
    {text: 'Trước ngày 20/6/2026', bound: true, finds: [{kind: 'date', date: '2026-06-20', bound: 'before'}]},
    {text: 'Thường xuyên', bound: true, finds: null},
    {text: '31/12/2026', finds: null},
  ],
}
