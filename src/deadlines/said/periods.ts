import type {Months, Period} from '../when.ts'
import {type Read, textAt, type Words} from '../words.ts'
import {periodAt} from './span.ts'

export interface ListedPeriod {
  value: Period
  start: number
  end: number
}

const listMarks = new Set(['và', ','])
const units = new Set(['tháng', 'quý'])

/**
 * One period or several after one binding word. A further one counts only with its unit and year written: "quý IV/2026
 * và quý I/2027". Periods that follow each other without a gap are one, by the end of which the act is done.
 */
export function periodsAt(words: Words, at: number): Read<ListedPeriod[]> | null {
  const first = periodAt(words, at)
  if (!first) return null
  const periods: ListedPeriod[] = [{...first, start: at}]
  let end = first.end
  while (periods.length < 6 && listMarks.has(textAt(words, end))) {
    const next = datedAt(words, end + 1)
    const last = periods.at(-1)
    if (!next || last?.value.type !== 'months' || typeof last.value.year !== 'number') break
    const run = joined(last.value, next.value)
    if (run) periods[periods.length - 1] = {value: run, start: last.start, end: next.end}
    else periods.push({...next, start: end + 1})
    end = next.end
  }
  return {value: periods, end}
}

function datedAt(words: Words, at: number): Read<Months & {year: number}> | null {
  const next = units.has(textAt(words, at)) ? periodAt(words, at) : null
  if (next?.value.type !== 'months' || typeof next.value.year !== 'number') return null
  return {value: {...next.value, year: next.value.year}, end: next.end}
}

/** Two runs of months as one, where the second begins in the month after the last of the first. */
function joined(first: Months, next: Months & {year: number}): Months | null {
  const year = first.lastYear ?? first.year
  if (typeof year !== 'number' || year * 12 + first.last + 1 !== next.year * 12 + next.first) return null
  return {...first, last: next.last, lastYear: next.lastYear ?? next.year}
}
