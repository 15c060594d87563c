import type {Near, Week} from '../when.ts'
import {type Read, type Reader, textAt, type Words} from '../words.ts'

const weekdays: ReadonlyMap<string, number> = new Map([
  ['hai', 1],
  ['ba', 2],
  ['tư', 3],
  ['năm', 4],
  ['sáu', 5],
  ['bảy', 6],
  ['bẩy', 6],
  ['2', 1],
  ['3', 2],
  ['4', 3],
  ['5', 4],
  ['6', 5],
  ['7', 6],
])

/** The offset of "tuần này", "tuần sau"; bare "tuần" is read by the rule that wants it. */
const near: ReadonlyMap<string, number> = new Map([
  ['này', 0],
  ['nay', 0],
  ['sau', 1],
  ['tới', 1],
  ['tiếp', 1],
  ['kế', 1],
])

/** "thứ Sáu", "chủ nhật": 1 is Monday. */
export const weekdayAt: Reader<number> = (words, at) => {
  if (textAt(words, at) === 'chủ' && textAt(words, at + 1) === 'nhật') return {value: 7, end: at + 2}
  const day = textAt(words, at) === 'thứ' ? weekdays.get(textAt(words, at + 1)) : undefined
  return day === undefined ? null : {value: day, end: at + 2}
}

/** "tuần này", "của tuần tới", "tuần tiếp theo". */
export const nearWeekAt: Reader<number> = (words, at) => {
  const from = textAt(words, at) === 'của' ? at + 1 : at
  const offset = textAt(words, from) === 'tuần' ? near.get(textAt(words, from + 1)) : undefined
  if (offset === undefined) return null
  return {value: offset, end: ['theo', 'tiếp'].includes(textAt(words, from + 2)) ? from + 3 : from + 2}
}

/** "thứ Sáu tuần này", "thứ Sáu tới", "tuần sau". */
export const weekAt: Reader<Week> = (words, at) => {
  const weekday = weekdayAt(words, at)
  const week = nearWeekAt(words, weekday?.end ?? at)
  if (week) return {value: {type: 'week', offset: week.value, weekday: weekday?.value ?? null}, end: week.end}
  return null
}

const nearDays: ReadonlyMap<string, number> = new Map([
  ['hôm nay', 0],
  ['hôm sau', 1],
])
const parts = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm'])

/** "hôm nay", "ngày mai", "chiều nay", "sáng mai". */
export function nearDayAt(words: Words, at: number): Read<Near> | null {
  const [first, second] = [textAt(words, at), textAt(words, at + 1)]
  const day = (offset: number, end: number): Read<Near> => ({value: {type: 'near-day', offset}, end})
  const named = nearDays.get(`${first} ${second}`)
  if (named !== undefined) return day(named, at + 2)
  if ((first === 'ngày' || parts.has(first)) && second === 'mai') return day(1, at + 2)
  if (parts.has(first) && second === 'nay') return day(0, at + 2)
  return first === 'mai' && !/^\p{L}/u.test(second) ? day(1, at + 1) : null
}
