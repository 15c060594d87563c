import type {Months, NearMonths} from '../when.ts'
import {firstOf, type Read, type Reader, textAt, type Words} from '../words.ts'
import {amountAt, numberAt, spokenAt} from './number.ts'
import {yearAt} from './year.ts'

const romans: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
])
const near: ReadonlyMap<string, number> = new Map([
  ['này', 0],
  ['nay', 0],
  ['sau', 1],
  ['tới', 1],
  ['tiếp', 1],
])

const monthNumber = (words: Words, at: number): Read<number> | null => {
  const value = textAt(words, at).length <= 2 ? numberAt(words, at) : null
  const read = value === null ? spokenAt(words, at) : {value, end: at + 1}
  return read && read.value >= 1 && read.value <= 12 ? read : null
}

const quarterNumber = (words: Words, at: number): Read<number> | null => {
  const value = romans.get(textAt(words, at)) ?? monthNumber(words, at)?.value
  return value !== undefined && value <= 4 ? {value, end: at + 1} : null
}

const monthsOf = (first: number, last: number, year: Months['year']): Months => ({
  type: 'months',
  first,
  last,
  year,
  lastYear: null,
})

/** The year of a month; in "tháng 10 - 12/2026" the dash goes on to another month. */
const yearOf = (words: Words, at: number): Read<Months['year']> =>
  textAt(words, at) === '-' && textAt(words, at + 1).length < 4 ? {value: null, end: at} : yearAt(words, at)

const listMarks = new Set([',', '-', 'và', 'đến', '&'])

/** A unit with a number, or several that share it and the year: "quý II, III/2026", "tháng 6 - 8/2026". */
const numbered =
  (name: string, length: number, numberAfter: Reader<number>): Reader<Months> =>
  (words, at) => {
    const first = textAt(words, at) === name ? numberAfter(words, at + 1) : null
    if (!first) return null
    let last = first
    let year = yearOf(words, first.end)
    while (year.value === null && listMarks.has(textAt(words, last.end))) {
      const from = textAt(words, last.end + 1) === name ? last.end + 2 : last.end + 1
      const next = numberAfter(words, from)
      if (!next || next.value <= last.value || textAt(words, next.end) === 'ngày') break
      last = next
      year = yearOf(words, next.end)
    }
    return {value: monthsOf((first.value - 1) * length + 1, last.value * length, year.value), end: year.end}
  }

/** "6 tháng đầu năm 2026", "03 tháng cuối năm", "nửa đầu năm". */
const someMonths: Reader<Months> = (words, at) => {
  const half = textAt(words, at) === 'nửa'
  const count = half ? {value: 6, end: at + 1} : amountAt(words, at)
  if (!count || count.value > 11 || (!half && textAt(words, count.end) !== 'tháng')) return null
  const side = half ? count.end : count.end + 1
  const year = sideYear(words, side)
  if (!year) return null
  const [first, last] = textAt(words, side) === 'đầu' ? [1, count.value] : [13 - count.value, 12]
  return {value: monthsOf(first, last, year.value), end: year.end}
}

function sideYear(words: Words, side: number): Read<Months['year']> | null {
  const name = textAt(words, side + 1) === 'của' ? side + 2 : side + 1
  if (!['đầu', 'cuối'].includes(textAt(words, side)) || textAt(words, name) !== 'năm') return null
  if (textAt(words, name + 1) === 'học') return null
  const year = yearAt(words, name)
  return year.end > name ? year : {value: null, end: name + 1}
}

/** "năm 2026", "năm nay". */
const year: Reader<Months> = (words, at) => {
  if (textAt(words, at) !== 'năm') return null
  const read = yearAt(words, at)
  return read.value === null ? null : {value: monthsOf(1, 12, read.value), end: read.end}
}

/** "tháng này", "quý sau". */
const nearMonths: Reader<NearMonths> = (words, at) => {
  const unit = textAt(words, at)
  const offset = near.get(textAt(words, at + 1))
  if ((unit !== 'tháng' && unit !== 'quý') || offset === undefined) return null
  const end = textAt(words, at + 2) === 'theo' ? at + 3 : at + 2
  return {value: {type: 'near', length: unit === 'tháng' ? 1 : 3, offset}, end}
}

/** "6/2026": a month only where its year is written in full. */
const numericMonth: Reader<Months> = (words, at) => {
  const month = textAt(words, at).length <= 2 ? numberAt(words, at) : null
  if (month === null || month < 1 || month > 12 || textAt(words, at + 1) !== '/') return null
  const full = textAt(words, at + 2).length === 4 ? numberAt(words, at + 2) : null
  return full === null || textAt(words, at + 3) === '/' ? null : {value: monthsOf(month, month, full), end: at + 3}
}

export const month = numbered('tháng', 1, monthNumber)
export const quarter = numbered('quý', 3, quarterNumber)

/** Any run of whole months. */
export const monthsAt: Reader<Months | NearMonths> = firstOf<Months | NearMonths>(
  nearMonths,
  month,
  quarter,
  someMonths,
  year,
  numericMonth,
)
