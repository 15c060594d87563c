import {anyOf, phrase} from '../phrase.ts'
import {holds, noSpot, type Spot} from '../said.ts'
import type {Day} from '../when.ts'
import {type Read, textAt, type Words} from '../words.ts'
import {clockAt, skipPart} from './clock.ts'
import {type Every, everyAt, type Unit} from './every.ts'
import {monthsAt} from './months.ts'
import {ordinalAt} from './part.ts'
import {quarterMonths} from './quarter-month.ts'
import {daysAt} from './timed.ts'
import {weekdayAt} from './week.ts'

export interface Placed {
  every: Every
  spot: Spot
  start: number
  end: number
}

const names = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
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

const lastDay = phrase('ngày cuối cùng? của?', 'ngày cuối của?')
const lastWorkingDay = phrase('ngày làm việc cuối cùng? của?')
const workingDays = ['MO', 'TU', 'WE', 'TH', 'FR']

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
function spotOfDays(days: readonly Day[], time: string | null): {unit: Unit; spot: Spot} | null {
  if (days.length === 0 || days.some(({month, year}) => year !== null || (month !== null && typeof month !== 'number')))
    return null
  const monthDays = [...new Set(days.map(({day}) => day))]
  const months = [...new Set(days.flatMap(({month}) => (typeof month === 'number' ? [month] : [])))]
  if (months.length * monthDays.length > days.length && months.length > 0) return null
  return {unit: months.length > 0 ? 'year' : 'month', spot: {...noSpot, time, monthDays, months}}
}

const link = anyOf(
  ',? vào? | ,? trước | ( trước | ( vào? | ,? chậm/muộn nhất là? vào? trước? | ( chậm nhất là? vào?',
  'vào lúc | lúc | : | ,? định kỳ vào? | ,? trước hết?',
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

const of = new Set(['của', 'vào', '(', ','])
const every = phrase('hằng', 'mỗi', 'từng', 'các', 'từng')

/** The period behind a place: "hằng tháng", "mỗi tuần", "của tháng sau", "của các tháng trong năm". */
export function periodBehind(words: Words, at: number, unit: Unit): Read<Every> | null {
  const from = of.has(textAt(words, at)) ? at + 1 : at
  const heads = textAt(words, at) === 'của' ? [...every.first] : ['hằng', 'mỗi', 'từng']
  const read = everyAt(words, from, heads)
  if (read && holds(read.value.unit, unit)) return read
  return unit === 'month' ? nextMonth(words, at) : unit === 'year' ? reportYear(words, at) : null
}

const following = phrase(
  'của? tháng sau/tiếp liền? kề? theo? kỳ? báo? cáo?',
  'của? tháng kế tiếp',
  'của? tháng liền kề sau?',
  'của tháng',
)
function nextMonth(words: Words, at: number): Read<Every> | null {
  const end = following.match(words, at)
  return end > 0 && textAt(words, end) !== 'này' && !/^\d/.test(textAt(words, end))
    ? {value: {unit: 'month', count: 1}, end}
    : null
}

const reporting = phrase(
  'của? năm liền kề sau năm báo cáo',
  'của? năm sau năm báo cáo',
  'của? năm kế tiếp năm báo cáo',
  'của năm',
  'của năm báo cáo',
  'năm báo cáo',
)
function reportYear(words: Words, at: number): Read<Every> | null {
  const end = reporting.match(words, at)
  return end > 0 && !/^\d/.test(textAt(words, end)) ? {value: {unit: 'year', count: 1}, end} : null
}

/** "ngày cuối cùng của tháng", "ngày làm việc cuối cùng của quý", "cuối mỗi tháng". */
function lastOf(words: Words, at: number): Read<Placed[]> | null {
  const works = lastWorkingDay.match(words, at)
  const plain = lastDay.match(words, at)
  const edge = ['cuối', 'đầu'].includes(textAt(words, at)) && every.first.has(textAt(words, at + 1)) ? at + 1 : -1
  const from = Math.max(works, plain, edge)
  if (from < 0) return null
  const named = every.first.has(textAt(words, from)) ? from + 1 : from
  const unit = new Map<string, Unit>([
    ['tuần', 'week'],
    ['tháng', 'month'],
    ['quý', 'quarter'],
    ['năm', 'year'],
  ]).get(textAt(words, named))
  if (!unit || /^(?:\d|này|nay|i{1,3}$|iv$)/.test(textAt(words, named + 1))) return null
  // "Ngày cuối tuần" is the weekend.
  if (unit === 'week' && plain > 0 && textAt(words, plain - 1) !== 'cùng') return null
  const first = textAt(words, at) === 'đầu'
  return {
    value: [{every: {unit, count: 1}, spot: edgeSpot(unit, first, works > 0), start: at, end: named + 1}],
    end: named + 1,
  }
}

const quarterEdges = {first: [1, 4, 7, 10], last: [3, 6, 9, 12]} as const

function edgeSpot(unit: Unit, first: boolean, working: boolean): Spot {
  const months = unit === 'quarter' ? quarterEdges[first ? 'first' : 'last'] : unit === 'year' ? [first ? 1 : 12] : []
  if (unit === 'week') return {...noSpot, weekdays: [first ? 'MO' : working ? 'FR' : 'SU']}
  if (working) return {...noSpot, months, weekdays: workingDays.map((day) => `${first ? '' : '-'}1${day}`).slice(-1)}
  return {...noSpot, months, monthDays: [first ? 1 : -1]}
}

/** "thứ Sáu tuần cuối của tháng", "thứ Hai đầu tiên hằng tháng". */
function nthWeekday(words: Words, at: number): Read<Placed[]> | null {
  const weekday = weekdayAt(words, skipPart(words, at))
  if (!weekday) return null
  const from = textAt(words, weekday.end) === 'của' ? weekday.end + 1 : weekday.end
  const index = ordinalAt(words, textAt(words, from) === 'tuần' ? from + 1 : from)
  if (!index) return null
  const of = textAt(words, index.end) === 'của' ? index.end + 1 : index.end
  const month = every.first.has(textAt(words, of)) ? of + 1 : of
  if (textAt(words, month) !== 'tháng' || /^\d/.test(textAt(words, month + 1))) return null
  const spot: Spot = {...noSpot, weekdays: [`${index.value}${names[weekday.value]}`]}
  return {value: [{every: {unit: 'month', count: 1}, spot, start: at, end: month + 1}], end: month + 1}
}

/** "tháng 6 và tháng 12 hằng năm", "quý I hằng năm". */
function monthsOfYear(words: Words, at: number): Read<Placed[]> | null {
  const numbers: number[] = []
  let next = at
  for (;;) {
    const isQuarter = textAt(words, next) === 'quý'
    const read = textAt(words, next) === 'tháng' || isQuarter ? monthsAt(words, next) : null
    if (read?.value.type !== 'months' || read.value.year !== null) return null
    numbers.push(
      ...(isQuarter
        ? [read.value.last]
        : [read.value.first, ...(read.value.last > read.value.first ? [read.value.last] : [])]),
    )
    next = read.end
    if (!['và', ','].includes(textAt(words, next))) break
    next++
  }
  const year = everyAt(words, next, [...every.first])
  if (year?.value.unit !== 'year') return null
  return {value: [{every: year.value, spot: {...noSpot, months: numbers}, start: at, end: year.end}], end: year.end}
}

/** Days with the period that they recur in. */
function daysOfPeriod(words: Words, at: number): Read<Placed[]> | null {
  const spot = spotAt(words, at)
  const period = spot && periodBehind(words, spot.end, spot.value.unit)
  if (spot && period)
    return {value: [{every: period.value, spot: spot.value.spot, start: at, end: period.end}], end: period.end}
  return severalDays(words, at)
}

/** Days that no single rule joins, "30/6 và 15/12 hằng năm": a deadline each. */
function severalDays(words: Words, at: number): Read<Placed[]> | null {
  const days = daysAt(words, at)
  const after = days ? (textAt(words, days.end) === '(' ? closeOf(words, days.end) : days.end) : -1
  const period = days && after > 0 ? periodBehind(words, after, 'year') : null
  if (!days || !period) return null
  const placed = days.value.flatMap(({value: {when, time}, start, end}, index, all): Placed[] => {
    const one = when.type === 'day' ? spotOfDays([when], time) : null
    return one ? [{every: period.value, spot: one.spot, start, end: index === all.length - 1 ? period.end : end}] : []
  })
  if (placed.length !== days.value.length) return null
  const together = spotOfDays(
    days.value.flatMap(({value: {when}}) => (when.type === 'day' ? [when] : [])),
    null,
  )
  if (together)
    return {value: [{every: period.value, spot: together.spot, start: at, end: period.end}], end: period.end}
  return {value: placed, end: period.end}
}

function closeOf(words: Words, at: number): number {
  const close = words.slice(at, at + 12).findIndex(({text}) => text === ')')
  return close < 0 ? at : at + close + 1
}

function quarterDays(words: Words, at: number): Read<Placed[]> | null {
  const read = quarterMonths(words, at)
  return (
    read && {
      value: [{every: {unit: 'quarter', count: 1}, spot: read.value.spot, start: at, end: read.end}],
      end: read.end,
    }
  )
}

/** A place and its period, in that order: "ngày 25 hằng tháng", "ngày 20 của tháng cuối quý". */
export function placedAt(words: Words, at: number): Read<Placed[]> | null {
  return (
    quarterDays(words, at) ??
    nthWeekday(words, at) ??
    lastOf(words, at) ??
    monthsOfYear(words, at) ??
    daysOfPeriod(words, at)
  )
}
