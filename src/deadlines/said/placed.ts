import {noSpot} from '../said.ts'
import {type Read, textAt, type Words} from '../words.ts'
import {clocksAt} from './clock.ts'
import {lastOf, nthWeekday, type Placed} from './edge.ts'
import {everyAt} from './every.ts'
import {monthsAt} from './months.ts'
import {numberAt} from './number.ts'
import {heads, periodBehind} from './period-behind.ts'
import {quarterMonths} from './quarter-month.ts'
import {spotAt, spotOfDays} from './spot.ts'
import {daysAt, skipBracket} from './timed.ts'

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
  const year = everyAt(words, next, [...heads])
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
  const after = days ? skipBracket(words, days.end) : -1
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

function quarterDays(words: Words, at: number): Read<Placed[]> | null {
  const read = quarterMonths(words, at)
  return (
    read && {
      value: [{every: {unit: 'quarter', count: 1}, spot: read.value.spot, start: at, end: read.end}],
      end: read.end,
    }
  )
}

/** "7h00 và 16h00 hằng ngày": a deadline each. */
function clocksOfPeriod(words: Words, at: number): Read<Placed[]> | null {
  const clocks = clocksAt(words, at)
  const period = periodBehind(words, clocks.at(-1)?.end ?? at, 'day')
  if (clocks.length === 0 || !period) return null
  const placed = clocks.map(({value, start, end}, index): Placed => {
    const last = index === clocks.length - 1
    return {every: period.value, spot: {...noSpot, time: value}, start, end: last ? period.end : end}
  })
  return {value: placed, end: period.end}
}

/** "trước 25 hằng tháng": the day without its "ngày". */
function bareDayOfMonth(words: Words, at: number): Read<Placed[]> | null {
  const day = textAt(words, at).length <= 2 ? numberAt(words, at) : null
  const month = day !== null && day >= 1 && day <= 31 ? everyAt(words, at + 1) : null
  if (day === null || month?.value.unit !== 'month') return null
  return {value: [{every: month.value, spot: {...noSpot, monthDays: [day]}, start: at, end: month.end}], end: month.end}
}

/** A place and its period, in that order: "ngày 25 hằng tháng", "ngày 20 của tháng cuối quý". */
export function placedAt(words: Words, at: number): Read<Placed[]> | null {
  return (
    quarterDays(words, at) ??
    nthWeekday(words, at) ??
    lastOf(words, at) ??
    monthsOfYear(words, at) ??
    daysOfPeriod(words, at) ??
    clocksOfPeriod(words, at) ??
    bareDayOfMonth(words, at)
  )
}
