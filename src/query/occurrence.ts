import {addDays, type IsoDate, isoWeekday, lastDayOf, monthOf, yearOf} from '../model/date.ts'
import type {NextOccurrence} from './due.ts'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Far enough to meet every 29 February: two of them can be eight years apart. */
const horizon = 8 * 366

type DayTest = (day: IsoDate) => boolean

const dayOfMonth = (day: IsoDate): number => Number(day.slice(8))
const daysInMonth = (day: IsoDate): number => dayOfMonth(lastDayOf(yearOf(day), monthOf(day) ?? 1))

/** Which one of its month a weekday is, from the beginning and from the end: `2TH`, `-1FR`. */
const weeksOf = (day: IsoDate): number[] => [
  Math.ceil(dayOfMonth(day) / 7),
  -Math.ceil((daysInMonth(day) - dayOfMonth(day) + 1) / 7),
]

/** The parts of a rule that say which days it means; `BYMONTHDAY=-1` is the last day of a month. */
const dayParts: Record<string, (values: string[]) => DayTest> = {
  BYDAY: (values) => (day) => {
    const name = weekdays[isoWeekday(day) - 1] ?? ''
    return values.includes(name) || weeksOf(day).some((week) => values.includes(`${week}${name}`))
  },
  BYMONTH: (values) => (day) => values.includes(String(monthOf(day))),
  BYMONTHDAY: (values) => (day) =>
    values.includes(String(dayOfMonth(day))) || values.includes(String(dayOfMonth(day) - daysInMonth(day) - 1)),
}

/**
 * The test that a day of the recurrence passes. Null when the rule names no day ("hằng tuần"), counts its periods
 * from a start that nobody wrote ("3 tháng một lần"), or has a part that the documents never make.
 */
function dayTest(rrule: string): DayTest | null {
  const parts = rrule
    .replace(/^RRULE:/, '')
    .split(';')
    .map((part) => part.split('='))
  const named = parts.filter(([name]) => name !== 'FREQ' && name !== 'INTERVAL')
  if (!named.some(([name]) => name === 'BYDAY' || name === 'BYMONTHDAY')) return null
  if (parts.some(([name, value]) => name === 'INTERVAL' && value !== '1')) return null
  const tests = named.map(([name = '', value = '']) => dayParts[name]?.(value.split(',')))
  return tests.every((test) => test !== undefined) ? (day) => tests.every((test) => test(day)) : null
}

function find(rrule: string, from: IsoDate): IsoDate | null {
  const test = dayTest(rrule)
  if (!test) return null
  let day = from
  for (let n = 0; n <= horizon; n++, day = addDays(day, 1)) if (test(day)) return day
  return null
}

/**
 * Finds the next days of recurrences, each worked out once. Day after day is looked at: the rules that documents make
 * have no more than a weekday, a day or a month, and a day that no month has is then never found, nor shifted.
 */
export function occurrences(): NextOccurrence {
  const known = new Map<string, IsoDate | null>()
  return (rrule, from) => {
    const key = `${rrule} ${from}`
    const found = known.has(key) ? (known.get(key) ?? null) : find(rrule, from)
    known.set(key, found)
    return found
  }
}
