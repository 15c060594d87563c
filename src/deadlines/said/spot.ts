import {anyOf} from '../phrase.ts'
import {holds, noSpot, type Spot} from '../said.ts'
import type {Day} from '../when.ts'
import {type Read, textAt, type Words} from '../words.ts'
import {clockAt, clocksAt, type ListedClock, skipPart} from './clock.ts'
import type {Every, Unit} from './every.ts'
import {monthsAt} from './months.ts'
import {quarterMonths} from './quarter-month.ts'
import {daysAt} from './timed.ts'
import {weekdayAt} from './week.ts'

/** The weekdays of RFC 5545; 1 is Monday. */
export const names = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const unitSpot = (unit: Unit, spot: Partial<Spot>, end: number): Read<{unit: Unit; spot: Spot}> => ({
  value: {unit, spot: {...noSpot, ...spot}},
  end,
})

/** "thứ Ba, thứ Năm", "thứ Hai đến thứ Sáu". */
function weekdaysAt(words: Words, at: number): Read<number[]> | null {
  let read = weekdayAt(words, textAt(words, at) === 'ngày' ? at + 1 : at)
  if (!read) return null
  const days = [read.value]
  let end = read.end
  while (read && [',', 'và', 'đến', '-'].includes(textAt(words, end))) {
    const run = ['đến', '-'].includes(textAt(words, end))
    read = weekdayAt(words, textAt(words, end + 1) === 'ngày' ? end + 2 : end + 1)
    if (!read) break
    const last = days.at(-1) ?? read.value
    for (let day = run ? last + 1 : read.value; day <= read.value; day++) days.push(day)
    end = read.end
  }
  return {value: days, end}
}

/** A time of day, a weekday or a day of the month, without the period that it recurs in. */
export function spotAt(words: Words, at: number): Read<{unit: Unit; spot: Spot}> | null {
  const clock = clockAt(words, at)
  const time = clock?.value ?? null
  const joined = clock && ['của', 'vào', ','].includes(textAt(words, clock.end)) ? clock.end + 1 : (clock?.end ?? at)
  const from = skipPart(words, joined)
  const weekdays = weekdaysAt(words, from)
  if (weekdays) return unitSpot('week', {time, weekdays: weekdays.value.map((day) => names[day] ?? '')}, weekdays.end)
  const days = daysAt(words, from)
  const spot =
    days &&
    spotOfDays(
      days.value.flatMap(({value}) => (value.when.type === 'day' ? [value.when] : [])),
      time,
    )
  if (days && spot) return {value: spot, end: days.end}
  return monthSpot(words, from, time) ?? (clock ? unitSpot('day', {time}, clock.end) : null)
}

/** "tháng 11", "quý IV" of a year that comes again: by its last month. */
function monthSpot(words: Words, at: number, time: string | null): Read<{unit: Unit; spot: Spot}> | null {
  const months = ['tháng', 'quý'].includes(textAt(words, at)) ? monthsAt(words, at) : null
  if (months?.value.type !== 'months' || months.value.year !== null) return null
  return unitSpot('year', {time, months: [months.value.last]}, months.end)
}

/** The months and days of a list, when every day of it lies in every month of it. */
export function spotOfDays(days: readonly Day[], time: string | null): {unit: Unit; spot: Spot} | null {
  if (days.length === 0 || days.some(({month, year}) => year !== null || (month !== null && typeof month !== 'number')))
    return null
  const monthDays = [...new Set(days.map(({day}) => day))]
  const months = [...new Set(days.flatMap(({month}) => (typeof month === 'number' ? [month] : [])))]
  if (months.length * monthDays.length > days.length && months.length > 0) return null
  return {unit: months.length > 0 ? 'year' : 'month', spot: {...noSpot, time, monthDays, months}}
}

const link = anyOf(
  ',? vào? | ,? trước | ( trước | ( vào? | ,? chậm/muộn nhất là? vào? trước? | ( chậm nhất là? vào?',
  ',? vào? lúc | ( vào? lúc | : | ,? định kỳ vào? | ,? trước hết?',
)

/** "(trước ngày 25)", ", vào thứ Sáu", "trước 16 giờ" behind the words of recurrence. */
export function placeAt(words: Words, at: number, every: Every): Read<Spot> | null {
  const from = link.match(words, at)
  const quarter = from < 0 ? null : quarterMonths(words, from)
  const spot = from < 0 ? null : (quarter ?? spotAt(words, from))
  if (!spot || !holds(every.unit, spot.value.unit)) return null
  const closes = textAt(words, at) === '(' && textAt(words, spot.end) === ')'
  return {value: spot.value.spot, end: closes ? spot.end + 1 : spot.end}
}

/** "(trước 7h00 và 16h00)" behind the words of recurrence. */
export function clocksBehind(words: Words, at: number, every: Every): ListedClock[] {
  const from = holds(every.unit, 'day') ? link.match(words, at) : -1
  return from < 0 ? [] : clocksAt(words, from)
}
