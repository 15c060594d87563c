import {phrase} from '../phrase.ts'
import type {Day, Months, When} from '../when.ts'
import {type Read, textAt, type Words} from '../words.ts'
import {monthsAt} from './months.ts'
import {numberAt} from './number.ts'
import {partAt} from './part.ts'
import {whenAt} from './span.ts'

export interface Range {
  from: When | 'document'
  to: When
}

const now = phrase('nay', 'hôm nay', 'bây giờ', 'ngày hôm nay', 'thời điểm này')
const until = phrase('cho? đến/tới hết?', '-', 'đến trước', 'cho? đến hết? thời? điểm?')

const endOf = (words: Words, at: number): Read<When> | null => {
  const read = whenAt(words, at)
  if (read) return {value: read.value.when, end: read.end}
  return null
}

/** "từ 10 đến 20/5/2026": the first day has no "ngày". */
function bareStart(words: Words, at: number): Read<When> | null {
  const day = textAt(words, at).length <= 2 ? numberAt(words, at) : null
  if (day === null || day < 1 || day > 31 || until.match(words, at + 1) < 0) return null
  return {value: {type: 'day', day, month: null, year: null}, end: at + 1}
}

/** The first day of a range. */
export function startAt(words: Words, at: number): Read<When | 'document'> | null {
  const today = now.match(words, at)
  if (today > 0) return {value: 'document', end: today}
  return bareStart(words, at) ?? singleAt(words, at)
}

/** The start of a range is one unit: in "tháng 6 - 8/2026" the list would swallow the end. */
function singleAt(words: Words, at: number): Read<When> | null {
  if (partAt(words, at)) return partAt(words, at)
  const months = monthsAt(words, at)
  if (months?.value.type !== 'months') return endOf(words, at)
  return months.value.last - months.value.first > 2 && textAt(words, at) !== 'năm' ? null : months
}

const isBareYear = (when: When): boolean =>
  when.type === 'months' && when.last - when.first === 11 && typeof when.year === 'number'

function shareDay(from: Day, to: Day): Day {
  return {...from, month: from.month ?? to.month, year: from.year ?? yearBefore(from, to)}
}

/** A range shares its year, unless it runs over the turn of one: "từ 25/12 đến 05/01/2027". */
function yearBefore(from: Day, to: Day): Day['year'] {
  const turns = typeof from.month === 'number' && typeof to.month === 'number' && from.month > to.month
  return turns && typeof to.year === 'number' ? to.year - 1 : to.year
}

function shareMonths(from: Months, to: When): Months {
  return to.type === 'months' && from.year === null ? {...from, year: to.year} : from
}

function share(from: When | 'document', to: When): When | 'document' {
  if (from === 'document') return from
  if (from.type === 'day' && to.type === 'day') return shareDay(from, to)
  if (from.type === 'day' && from.month === null) return from
  if (from.type === 'part' && from.of.type === 'months') {
    const other = to.type === 'part' ? to.of : to
    return {...from, of: shareMonths(from.of, other)}
  }
  return from.type === 'months' ? shareMonths(from, to) : from
}

/** "ngày 10/5 đến hết ngày 20/5/2026", "nay đến cuối năm"; years alone make a horizon, not a range. */
export function rangeAt(words: Words, at: number): Read<Range> | null {
  const listed = monthList(words, at)
  if (listed) return listed
  const from = startAt(words, at)
  const link = from ? until.match(words, textAt(words, from.end) === ',' ? from.end + 1 : from.end) : -1
  const to = from && link > 0 ? endOf(words, link) : null
  if (!from || !to || (from.value !== 'document' && isBareYear(from.value) && isBareYear(to.value))) return null
  return {value: {from: share(from.value, to.value), to: to.value}, end: to.end}
}

/** "tháng 6 đến tháng 8/2026" is read as one run of months. */
function monthList(words: Words, at: number): Read<Range> | null {
  const months = monthsAt(words, at)
  if (months?.value.type !== 'months' || isBareYear(months.value)) return null
  const {first, last, year} = months.value
  const single = textAt(words, at) === 'quý' ? 2 : 0
  if (last - first <= single || !['tháng', 'quý'].includes(textAt(words, at))) return null
  const start: Months = {type: 'months', first, last: first, year, lastYear: null}
  return {value: {from: start, to: {...months.value, first: last}}, end: months.end}
}
