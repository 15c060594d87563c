import {phrase} from '../phrase.ts'
import type {Part, WeekOfMonth} from '../when.ts'
import {type Read, type Reader, textAt, type Words} from '../words.ts'
import {monthsAt} from './months.ts'
import {numberAt} from './number.ts'
import {nearWeekAt} from './week.ts'

const parts: ReadonlyMap<string, Part['part']> = new Map([
  ['đầu', 'start'],
  ['giữa', 'middle'],
  ['cuối', 'end'],
])

/** "Những tháng cuối năm 2026": how many they are is not said, only that they end with the year. */
const lastMonths = phrase('tháng cuối năm', 'tháng còn lại của? năm')
const wholeYear: Part['of'] = {type: 'months', first: 1, last: 12, year: null, lastYear: null}

const bareUnits: ReadonlyMap<string, Part['of']> = new Map<string, Part['of']>([
  ['tháng', {type: 'near', length: 1, offset: 0}],
  ['quý', {type: 'near', length: 3, offset: 0}],
  ['năm', {type: 'months', first: 1, last: 12, year: null, lastYear: null}],
  ['tuần', {type: 'week', offset: 0, weekday: null}],
])

/** After these the unit is no period of the calendar: "cuối năm học", "cuối năm kế hoạch". */
const other = new Set(['học', 'kế', 'tài', 'ngân', 'báo', 'trước', 'ngoái', 'qua'])

function periodOf(words: Words, at: number): Read<Part['of']> | null {
  const from = textAt(words, at) === 'của' ? at + 1 : at
  const week = nearWeekAt(words, from)
  if (week) return {value: {type: 'week', offset: week.value, weekday: null}, end: week.end}
  const read = monthsAt(words, from)
  if (read) return read
  const bare = bareUnits.get(textAt(words, from))
  return bare && !other.has(textAt(words, from + 1)) ? {value: bare, end: from + 1} : null
}

/** "nửa đầu tháng 10": ends in its middle. */
function halfAt(words: Words, at: number): Read<Part> | null {
  const side = textAt(words, at) === 'nửa' ? textAt(words, at + 1) : ''
  const period = ['đầu', 'cuối', 'sau'].includes(side) ? periodOf(words, at + 2) : null
  const unit = textAt(words, textAt(words, at + 2) === 'của' ? at + 3 : at + 2)
  if (!period || (unit !== 'tháng' && unit !== 'quý')) return null
  return {value: {type: 'part', part: side === 'đầu' ? 'middle' : 'end', of: period.value}, end: period.end}
}

/** "đầu tháng 6", "giữa quý III/2026", "cuối năm". */
export const partAt: Reader<Part> = (words, at) => {
  const last = lastMonths.match(words, at)
  if (last > 0) {
    const year = monthsAt(words, last - 1)
    return {value: {type: 'part', part: 'end', of: year?.value ?? wholeYear}, end: year?.end ?? last}
  }
  const half = halfAt(words, at)
  if (half) return half
  const named = textAt(words, at) === 'ngày' ? at + 1 : at
  const part = parts.get(textAt(words, named))
  const whole = named > at && (textAt(words, named + 1) === 'cùng' || textAt(words, named + 1) === 'tiên')
  const period = part ? periodOf(words, whole ? named + 2 : named + 1) : null
  // "Ngày cuối cùng của tháng", with no month named, is one of every month.
  if (named > at && /^(?:tháng|quý|năm|tuần)$/.test(textAt(words, (period?.end ?? 1) - 1))) return null
  return part && period ? {value: {type: 'part', part, of: period.value}, end: period.end} : null
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ['đầu', 1],
  ['nhất', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['cuối', -1],
])

/** "đầu tiên", "thứ hai", "cuối cùng", "2": which one of a run. */
export function ordinalAt(words: Words, at: number): Read<number> | null {
  const named = textAt(words, at) === 'thứ'
  const value = numberAt(words, named ? at + 1 : at) ?? ordinals.get(textAt(words, named ? at + 1 : at))
  if (value === undefined || value > 5) return null
  const end = named ? at + 2 : at + 1
  return {value, end: ['tiên', 'cùng'].includes(textAt(words, end)) ? end + 1 : end}
}

/** "tuần thứ hai của tháng 6/2026", "tuần cuối tháng này". */
export const weekOfMonthAt: Reader<WeekOfMonth> = (words, at) => {
  const index = textAt(words, at) === 'tuần' ? ordinalAt(words, at + 1) : null
  if (!index) return null
  const from = textAt(words, index.end) === 'của' ? index.end + 1 : index.end
  const month = textAt(words, from) === 'tháng' ? monthsAt(words, from) : null
  return month && {value: {type: 'week-of-month', index: index.value, month: month.value}, end: month.end}
}
