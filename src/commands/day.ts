import {addDays, type IsoDate, isoDate, type PartialDate, yearOf} from '../model/date.ts'
import {Failure} from '../model/failure.ts'
import {fold} from '../model/fold.ts'

/** Days that have a name, by how far they are from today. */
const named: Record<string, number> = {
  'hom nay': 0,
  today: 0,
  'ngay mai': 1,
  mai: 1,
  tomorrow: 1,
  'hom qua': -1,
  yesterday: -1,
}

const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/
const office = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:[/.-](?<year>\d{4}|\d{2}))?$/
const offset = /^[+-]\d{1,4}$/

function impossible(value: string): never {
  throw new Failure('day-impossible', {value}, 2)
}

/** The day that somebody typed: 2026-05-15, 15/5/2026, 15/5 of this year, hôm nay, ngày mai, +7. */
export function readDay(value: string, today: IsoDate): IsoDate {
  const typed = fold(value)
  const distance = offset.test(typed) ? Number(typed) : named[typed]
  if (distance !== undefined) return addDays(today, distance)
  const {year, month, day} = iso.exec(typed)?.groups ?? office.exec(typed)?.groups ?? {}
  if (!month || !day) throw new Failure('day-unreadable', {value}, 2)
  const full = year === undefined ? yearOf(today) : Number(year.length === 2 ? `20${year}` : year)
  return isoDate(full, Number(month), Number(day)) ?? impossible(value)
}

/** A day, or only a month (2026-05, 5/2026) where a document says no more. */
export function readPartialDate(value: string, today: IsoDate): PartialDate {
  const {year, month} =
    /^(?<year>\d{4})-(?<month>\d\d)$/.exec(value)?.groups ??
    /^(?<month>\d{1,2})\/(?<year>\d{4})$/.exec(value)?.groups ??
    {}
  if (!year || !month) return readDay(value, today)
  return (isoDate(Number(year), Number(month), 1) ?? impossible(value)).slice(0, 7)
}
