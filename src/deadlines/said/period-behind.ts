import {phrase} from '../phrase.ts'
import {holds} from '../said.ts'
import {type Read, textAt, type Words} from '../words.ts'
import {type Every, everyAt, type Unit} from './every.ts'

const of = new Set(['của', 'vào', '(', ','])
/** What stands before the unit of a period that comes again. */
export const heads: ReadonlySet<string> = new Set(['hằng', 'mỗi', 'từng', 'các'])

/** The period behind a place: "hằng tháng", "mỗi tuần", "của tháng sau", "của các tháng trong năm". */
export function periodBehind(words: Words, at: number, unit: Unit): Read<Every> | null {
  const from = of.has(textAt(words, at)) ? at + 1 : at
  // "Các tháng" is every month only as "của các tháng".
  const allowed = textAt(words, at) === 'của' ? [...heads] : ['hằng', 'mỗi', 'từng']
  const read = everyAt(words, from, allowed)
  if (read && holds(read.value.unit, unit)) return read
  const days = unit === 'day' ? allDays.match(words, at) : -1
  if (days > 0) return {value: {unit: 'day', count: 1}, end: days}
  return unit === 'month' ? nextMonth(words, at) : unit === 'year' ? reportYear(words, at) : null
}

const allDays = phrase(',? tất? cả? các ngày trong tuần/tháng')

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
