import {addDays, daysBetween, isoDate, isoWeekday, lastDayOf, monthOf, yearOf} from '../../model/date.ts'
import type {Day, Months, NearMonths, Part, Week, WeekOfMonth, When, Year} from '../when.ts'
import type {Anchor} from './anchor.ts'

/** The days that words name. A null day with a fault says why it is not known. */
export interface Span {
  from: string | null
  date: string | null
  inferred: readonly string[]
  fault: 'impossible' | 'undated' | null
}

const undated: Span = {from: null, date: null, inferred: [], fault: 'undated'}

/** A year that is not written: the document's own, or the next where the day would lie over 60 days before it. */
const slack = 60

function yearFor(year: Year, month: number, day: number, {first}: Anchor): number | null {
  if (typeof year === 'number') return year
  if (first === null) return null
  const own = yearOf(first)
  if (year !== null) return own + year.offset
  const date = isoDate(own, month, day)
  return date !== null && daysBetween(date, first) > slack ? own + 1 : own
}

const inferredYear = (year: Year): string[] => (typeof year === 'number' ? [] : ['year'])

function resolveDay({day, month, year}: Day, anchor: Anchor): Span {
  if (typeof month !== 'number') return resolveNearDay(day, month?.offset ?? null, anchor)
  const inYear = yearFor(year, month, day, anchor)
  if (inYear === null) return undated
  const date = isoDate(inYear, month, day)
  return {from: null, date, inferred: inferredYear(year), fault: date === null ? 'impossible' : null}
}

/** "ngày 25", "ngày 25 tháng này", "ngày 05 tháng sau". */
function resolveNearDay(day: number, offset: number | null, {first}: Anchor): Span {
  if (first === null) return undated
  const own = yearOf(first) * 12 + (monthOf(first) ?? 1) - 1
  const inMonth = (month: number) => isoDate(Math.floor(month / 12), (month % 12) + 1, day)
  const inferred = ['month', 'year']
  if (offset !== null) {
    const date = inMonth(own + offset)
    return {from: null, date, inferred, fault: date === null ? 'impossible' : null}
  }
  const date = [own, own + 1].map(inMonth).find((candidate) => candidate !== null && candidate >= first) ?? null
  return {from: null, date, inferred, fault: date === null ? 'impossible' : null}
}

function resolveMonths({first, last, year, lastYear}: Months, anchor: Anchor): Span {
  const inYear = yearFor(year, last, 28, anchor)
  if (inYear === null) return undated
  const from = isoDate(inYear, first, 1)
  return {from, date: lastDayOf(lastYear ?? inYear, last), inferred: inferredYear(year), fault: null}
}

function resolveNear({length, offset}: NearMonths, {first}: Anchor): Span {
  if (first === null) return undated
  const own = yearOf(first) * 12 + (monthOf(first) ?? 1) - 1
  const start = own - (own % length) + offset * length
  const [year, month] = [Math.floor(start / 12), (start % 12) + 1]
  const inferred = [length === 1 ? 'month' : 'quarter', 'year']
  return {from: isoDate(year, month, 1), date: lastDayOf(year, month + length - 1), inferred, fault: null}
}

function resolveWeek({offset, weekday}: Week, {day}: Anchor): Span {
  if (day === null) return undated
  const monday = addDays(day, 1 - isoWeekday(day) + 7 * offset)
  if (weekday !== null) return {from: null, date: addDays(monday, weekday - 1), inferred: ['date'], fault: null}
  return {from: monday, date: addDays(monday, 6), inferred: ['week'], fault: null}
}

/** A week belongs to the month that has its Thursday, as in ISO 8601. */
function resolveWeekOfMonth({index, month}: WeekOfMonth, anchor: Anchor): Span {
  const {from, date, inferred} = resolveWhen(month, anchor)
  if (from === null || date === null) return undated
  const firstThursday = addDays(from, (11 - isoWeekday(from)) % 7)
  const lastThursday = addDays(date, -((isoWeekday(date) + 3) % 7))
  const thursday = index < 0 ? lastThursday : addDays(firstThursday, 7 * (index - 1))
  return {from: addDays(thursday, -3), date: addDays(thursday, 3), inferred, fault: null}
}

const weekParts = {start: 0, middle: 2, end: 6} as const

/** Civil Code 2015, article 148: the first, the 15th, the last day; 1/1, 30/6, 31/12 of a year. */
function resolvePart({part, of}: Part, anchor: Anchor): Span {
  const span = resolveWhen(of, anchor)
  const {from, date, inferred} = span
  if (from === null || date === null) return span
  if (of.type === 'week') return {from: null, date: addDays(from, weekParts[part]), inferred, fault: null}
  const middle = middleOf(from, date)
  return {from: null, date: {start: from, middle, end: date}[part], inferred, fault: null}
}

function middleOf(from: string, date: string): string {
  const [first, last] = [monthOf(from) ?? 1, monthOf(date) ?? 12]
  const isYear = last - first === 11
  const month = isYear ? 6 : Math.floor((first + last) / 2)
  return isYear ? lastDayOf(yearOf(from), 6) : (isoDate(yearOf(from), month, 15) ?? from)
}

/** The days of what was said, given the document's date. */
export function resolveWhen(when: When, anchor: Anchor): Span {
  switch (when.type) {
    case 'day':
      return resolveDay(when, anchor)
    case 'months':
      return resolveMonths(when, anchor)
    case 'near':
      return resolveNear(when, anchor)
    case 'week':
      return resolveWeek(when, anchor)
    case 'week-of-month':
      return resolveWeekOfMonth(when, anchor)
    case 'near-day':
      return anchor.day === null
        ? undated
        : {from: null, date: addDays(anchor.day, when.offset), inferred: ['date'], fault: null}
    case 'part':
      return resolvePart(when, anchor)
  }
}
