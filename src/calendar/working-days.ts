import {addDays, type IsoDate, isoWeekday, yearOf} from '../model/date.ts'
import {computedDaysOff} from './computed.ts'
import {daysOff} from './days-off.ts'
import type {DayTable} from './table.ts'

/** Which days an office works. */
export interface Calendar {
  isWorking: (day: IsoDate) => boolean
  /** Why nobody works: the name of the holiday, or of the weekday; null on a working day. */
  reasonOff: (day: IsoDate) => string | null
  /** Whether the year's days off were announced; else they are computed. */
  isKnown: (year: number) => boolean
}

const weekend: ReadonlyMap<number, string> = new Map([
  [6, 'thứ Bảy'],
  [7, 'Chủ nhật'],
])

const calendars = new WeakMap<DayTable, Calendar>()

/** The calendar of the State's offices, or of an office with a table of its own; its years replace ours. */
export function calendarOf(table: DayTable = daysOff): Calendar {
  const calendar = calendars.get(table) ?? makeCalendar(table)
  calendars.set(table, calendar)
  return calendar
}

function makeCalendar(table: DayTable): Calendar {
  const known = new Set([...daysOff.years, ...table.years])
  const own = new Set(table.years)
  const inForce = (entries: DayTable['off']) => entries.filter(({date}) => !own.has(yearOf(date)) || table === daysOff)
  const off = new Map([...inForce(daysOff.off), ...table.off].map(({date, name}) => [date, name]))
  const work = new Set([...inForce(daysOff.work), ...table.work].map(({date}) => date))
  const computed = new Map<number, Map<string, string>>()
  const computedFor = (year: number): Map<string, string> => {
    const days = computed.get(year) ?? new Map(computedDaysOff(year).map(({date, name}) => [date, name]))
    computed.set(year, days)
    return days
  }
  const holiday = (day: IsoDate) =>
    off.get(day) ?? (known.has(yearOf(day)) ? undefined : computedFor(yearOf(day)).get(day))
  const reasonOff = (day: IsoDate) => (work.has(day) ? null : (holiday(day) ?? weekend.get(isoWeekday(day)) ?? null))
  return {isWorking: (day) => reasonOff(day) === null, reasonOff, isKnown: (year) => known.has(year)}
}

/** The day itself, or the first working day after it (Civil Code 2015, article 148). */
export function onOrAfter(day: IsoDate, calendar: Calendar): IsoDate {
  let next = day
  while (!calendar.isWorking(next)) next = addDays(next, 1)
  return next
}

/** So many working days after a day, which is not counted itself (article 147). */
export function addWorkingDays(day: IsoDate, count: number, calendar: Calendar): IsoDate {
  let date = day
  for (let left = count; left > 0; ) {
    date = addDays(date, 1)
    if (calendar.isWorking(date)) left--
  }
  return date
}
