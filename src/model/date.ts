/**
 * Days and partial dates as ISO 8601 strings. A day is never an instant: nothing here knows a time zone.
 * The only file of the program that touches date-fns.
 */
import {addDays as addDaysTo, addMonths as addMonthsTo, getISODay, lastDayOfMonth} from 'date-fns'

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

/** A day, a month or a year, as precise as the text: `2026-05-07`, `2026-05`, `2026`. */
export type PartialDate = string

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

const leapCycle = 400

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % leapCycle), month, 0)).getUTCDate()

/** The day, or null when the calendar has no such day (31/6). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || year < 1 || year > 9999 || !(day >= 1 && day <= daysIn(year, month))) return null
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** The first moment of a day where the machine stands, as date-fns counts. */
const toDate = (day: IsoDate): Date => new Date(`${day}T00:00`)

const toIso = (date: Date): IsoDate =>
  `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`

/** So many days later, or earlier when `n` is negative. */
export const addDays = (day: IsoDate, n: number): IsoDate => toIso(addDaysTo(toDate(day), n))

/** The same day so many months later, or the month's last day where it has no such day. */
export const addMonths = (day: IsoDate, n: number): IsoDate => toIso(addMonthsTo(toDate(day), n))

/** Calendar days from `from` to `to`; negative when `to` is earlier. A day alone is parsed as midnight UTC: all are even. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const isoWeekday = (day: IsoDate): number => getISODay(toDate(day))

/** The last day of a month, which is from 1 to 12. */
export const lastDayOf = (year: number, month: number): IsoDate =>
  toIso(lastDayOfMonth(toDate(`${pad(year, 4)}-${pad(month)}-01`)))

/** The year of a date, however precise it is. */
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4))

/** The month of a date, from 1 to 12; null where it names only a year. */
export const monthOf = (date: PartialDate): number | null => (date.length >= 7 ? Number(date.slice(5, 7)) : null)

/** The first day that a partial date covers: years and durations are counted from it. */
export const firstDayOf = (date: PartialDate): IsoDate => date + '-01-01'.slice(date.length - 4)

/** Whether the date names a day, not only a month or a year. */
export const isDay = (date: PartialDate): date is IsoDate => date.length === 10

/** How a day is written for people: 15/5/2026. */
export const writtenDay = (day: IsoDate): string => day.split('-').map(Number).reverse().join('/')
