import {phrase} from '../phrase.ts'
import {noSpot, type Spot} from '../said.ts'
import {type Read, textAt, type Words} from '../words.ts'
import {skipPart} from './clock.ts'
import type {Every, Unit} from './every.ts'
import {ordinalAt} from './part.ts'
import {heads} from './period-behind.ts'
import {names} from './spot.ts'
import {weekdayAt} from './week.ts'

/** A place in a period that comes again, with its words. */
export interface Placed {
  every: Every
  spot: Spot
  start: number
  end: number
}

const lastDay = phrase('ngày cuối cùng? của?')
const lastWorkingDay = phrase('ngày làm việc cuối cùng? của?')
const workingDays = ['MO', 'TU', 'WE', 'TH', 'FR']
const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['năm', 'year'],
])
const named = /^(?:\d+|này|nay|i{1,3}|iv)$/

/** "ngày cuối cùng của tháng", "ngày làm việc cuối cùng của quý", "cuối mỗi tháng". */
export function lastOf(words: Words, at: number): Read<Placed[]> | null {
  const works = lastWorkingDay.match(words, at)
  const plain = lastDay.match(words, at)
  const edge = ['cuối', 'đầu'].includes(textAt(words, at)) && heads.has(textAt(words, at + 1)) ? at + 1 : -1
  const from = Math.max(works, plain, edge)
  if (from < 0) return null
  const name = heads.has(textAt(words, from)) ? from + 1 : from
  const unit = units.get(textAt(words, name))
  if (!unit || named.test(textAt(words, name + 1))) return null
  // "Ngày cuối tuần" is the weekend.
  if (unit === 'week' && plain > 0 && textAt(words, plain - 1) !== 'cùng') return null
  const first = textAt(words, at) === 'đầu'
  return {
    value: [{every: {unit, count: 1}, spot: edgeSpot(unit, first, works > 0), start: at, end: name + 1}],
    end: name + 1,
  }
}

const quarterEdges = {first: [1, 4, 7, 10], last: [3, 6, 9, 12]} as const

function edgeSpot(unit: Unit, first: boolean, working: boolean): Spot {
  const months = unit === 'quarter' ? quarterEdges[first ? 'first' : 'last'] : unit === 'year' ? [first ? 1 : 12] : []
  if (unit === 'week') return {...noSpot, weekdays: [first ? 'MO' : working ? 'FR' : 'SU']}
  if (working) return {...noSpot, months, weekdays: workingDays, position: first ? 1 : -1}
  return {...noSpot, months, monthDays: [first ? 1 : -1]}
}

/** "tuần 2 và tuần 4", "đầu tiên": which ones of a month. */
function ordinalsAt(words: Words, at: number): Read<number[]> {
  const value: number[] = []
  let end = at
  for (let next = at; value.length < 5; next = end + 1) {
    const index = ordinalAt(words, textAt(words, next) === 'tuần' ? next + 1 : next)
    if (!index) break
    value.push(index.value)
    end = index.end
    if (!['và', ','].includes(textAt(words, end))) break
  }
  return {value, end}
}

/** "thứ Sáu tuần cuối của tháng", "thứ Hai đầu tiên hằng tháng". */
export function nthWeekday(words: Words, at: number): Read<Placed[]> | null {
  const weekday = weekdayAt(words, skipPart(words, at))
  if (!weekday) return null
  const from = textAt(words, weekday.end) === 'của' ? weekday.end + 1 : weekday.end
  const weeks = ordinalsAt(words, from)
  const of = textAt(words, weeks.end) === 'của' ? weeks.end + 1 : weeks.end
  const month = heads.has(textAt(words, of)) ? of + 1 : of
  if (weeks.value.length === 0 || textAt(words, month) !== 'tháng' || named.test(textAt(words, month + 1))) return null
  const spot: Spot = {...noSpot, weekdays: weeks.value.map((week) => `${week}${names[weekday.value]}`)}
  return {value: [{every: {unit: 'month', count: 1}, spot, start: at, end: month + 1}], end: month + 1}
}
