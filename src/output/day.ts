import type {Language} from '../messages/index.ts'
import {word} from '../messages/words.ts'
import {daysBetween, type IsoDate, isoWeekday, type PartialDate} from '../model/date.ts'
import {safe} from './safe.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** As offices write it: days below 10 and the first two months take a leading zero (05/01/2026, 15/5/2026). */
export function showDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-')
  const parts = [day, month && Number(month) > 2 ? String(Number(month)) : month, year]
  return safe(parts.filter((part) => part).join('/'))
}

/** Thứ Sáu 15/5/2026 */
export function showWeekday(day: IsoDate, language: Language): string {
  const name = weekdays[isoWeekday(day) - 1] ?? 'sunday'
  return `${word(name, language)} ${showDate(day)}`
}

/** How far a day is away: "còn 2 ngày", "trễ 3 ngày", "hôm nay". */
export function showDistance(today: IsoDate, day: IsoDate, language: Language): string {
  const days = daysBetween(today, day)
  if (days === 0) return word('today', language)
  const name = days < 0 ? 'late' : 'left'
  return Math.abs(days) === 1 ? word(`${name}-one`, language) : word(name, language, {n: Math.abs(days)})
}
