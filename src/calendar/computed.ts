import {addDays, type IsoDate, isoDate, isoWeekday} from '../model/date.ts'
import {julianDay, lunarMonthStart} from './lunar.ts'
import type {DayTable} from './table.ts'

type Entry = DayTable['off'][number]

/** The solar day of a lunar one. */
export function fromLunar(year: number, month: number, day: number): IsoDate {
  const offset = lunarMonthStart(year, month) + day - 1 - julianDay(year, 1, 1)
  return addDays(isoDate(year, 1, 1) ?? '', offset)
}

/** The holidays of a year by Labour Code 2019, article 112: fixed and lunar days, before any days in lieu. */
function holidays(year: number): Entry[] {
  const tet = fromLunar(year, 1, 1)
  return [
    {date: `${year}-01-01`, name: 'Tết Dương lịch'},
    ...[-1, 0, 1, 2, 3].map((n) => ({date: addDays(tet, n), name: 'Tết Âm lịch'})),
    {date: fromLunar(year, 3, 10), name: 'Giỗ Tổ Hùng Vương'},
    {date: `${year}-04-30`, name: 'Ngày Chiến thắng 30/4'},
    {date: `${year}-05-01`, name: 'Ngày Quốc tế lao động 1/5'},
    {date: `${year}-09-01`, name: 'Quốc khánh 2/9'},
    {date: `${year}-09-02`, name: 'Quốc khánh 2/9'},
  ]
}

/** A holiday on a weekend gives the next working day off. */
function withDaysInLieu(entries: readonly Entry[]): Entry[] {
  const taken = new Set(entries.map(({date}) => date))
  const inLieu = entries.flatMap(({date, name}) => {
    if (isoWeekday(date) < 6) return []
    let free = date
    while (isoWeekday(free) >= 6 || taken.has(free)) free = addDays(free, 1)
    taken.add(free)
    return [{date: free, name: `nghỉ bù ${name}`}]
  })
  return [...entries, ...inLieu]
}

/** The days off of a year that nobody has announced yet. */
export const computedDaysOff = (year: number): Entry[] => withDaysInLieu(holidays(year))
