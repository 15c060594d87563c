import type {Day} from '../when.ts'
import {type Read, textAt, touches, type Words} from '../words.ts'
import {numberAt, spokenAt} from './number.ts'
import {yearAt} from './year.ts'

const separators = new Set(['/', '-', '.'])
/** What a fraction is a part of: "2/3 số hộ" is no day. */
const wholes = new Set([
  'số',
  'tổng',
  'diện',
  'dân',
  'khối',
  'thành',
  'đại',
  'ủy',
  'hộ',
  'người',
  'thời',
  'triệu',
  'tỷ',
  'đồng',
  'phòng',
  'xã',
  'tổ',
  'chi',
  'đơn',
  'chỉ',
  'tiêu',
  'dự',
  'công',
  'nội',
  'km',
  'ha',
  'lao',
])

const twoDigits = (words: Words, at: number): number | null =>
  textAt(words, at).length <= 2 ? numberAt(words, at) : null

/** "2026-05-15": year first. */
function isoDay(words: Words, at: number): Read<Day> | null {
  const mark = textAt(words, at + 1)
  const [year, month, day] = [numberAt(words, at), twoDigits(words, at + 2), twoDigits(words, at + 4)]
  if (textAt(words, at).length !== 4 || year === null || month === null || day === null) return null
  return (mark === '-' || mark === '/') && textAt(words, at + 3) === mark
    ? {value: {type: 'day', day, month, year}, end: at + 5}
    : null
}

/** "15/5/2026", "15 - 5 - 2026", "15.5.2026", "15/5". */
function numericDay(words: Words, at: number, named: boolean): Read<Day> | null {
  const [day, mark, month] = [twoDigits(words, at), textAt(words, at + 1), twoDigits(words, at + 2)]
  if (day === null || month === null || !separators.has(mark)) return null
  // In "11/5 - 25/5" the second mark begins another day, not a year.
  const again = textAt(words, at + 3) === mark || !separators.has(textAt(words, at + 3))
  const year = again ? yearAt(words, at + 3) : {value: null, end: at + 3}
  const value: Day = {type: 'day', day, month, year: year.value}
  if (year.value !== null) return {value, end: year.end}
  if (wholes.has(textAt(words, at + 3)) && !named) return null
  const plain = mark === '/' || (touches(words, at) && (named || standsAlone(words, at)))
  return plain && (named || (day > 0 && day <= 31 && month > 0 && month <= 12)) ? {value, end: year.end} : null
}

const ends = new Set(['', ')', ',', ';', '.'])

/** "(trước 30.9)": right behind the word that binds, with nothing behind it that it could be a number of. */
const standsAlone = (words: Words, at: number): boolean =>
  textAt(words, at - 1) === 'trước' && touches(words, at + 1) && ends.has(textAt(words, at + 3))

const dayNumber = (words: Words, at: number, named: boolean): Read<number> | null => {
  const value = twoDigits(words, at)
  if (value !== null) return {value, end: at + 1}
  return named ? spokenAt(words, at) : null
}

/** The month after "tháng" of a day: in digits, in words, or "này", "sau", "tới". */
function monthOfDay(words: Words, at: number): Read<Day['month']> | null {
  const value = twoDigits(words, at)
  if (value !== null) return {value, end: at + 1}
  const near = new Map([
    ['này', 0],
    ['nay', 0],
    ['sau', 1],
    ['tới', 1],
  ]).get(textAt(words, at))
  return near === undefined ? spokenAt(words, at) : {value: {offset: near}, end: at + 1}
}

/** "15 tháng 5 năm 2026", "15 tháng này". */
function spelledDay(words: Words, at: number, named: boolean): Read<Day> | null {
  const day = dayNumber(words, at, named)
  if (!day || textAt(words, day.end) !== 'tháng') return null
  const month = monthOfDay(words, day.end + 1)
  if (!month) return null
  const year = yearAt(words, month.end)
  return {value: {type: 'day', day: day.value, month: month.value, year: year.value}, end: year.end}
}

/** Words that make a number a count of days, not the number of a day. */
const counted = new Set(['ngày', 'giờ', 'h', 'tháng', '%', 'đồng', 'triệu', 'tỷ', 'lần'])

/** "ngày 25": the month is to be taken from elsewhere. */
function bareDay(words: Words, at: number, named: boolean): Read<Day> | null {
  const day = named ? twoDigits(words, at) : null
  if (day === null || day < 1 || day > 31 || counted.has(textAt(words, at + 1))) return null
  return {value: {type: 'day', day, month: null, year: null}, end: at + 1}
}

/** A day of the calendar; `named` when "ngày" stands before it. */
export const dayAt = (words: Words, at: number, named: boolean): Read<Day> | null =>
  isoDay(words, at) ?? numericDay(words, at, named) ?? spelledDay(words, at, named) ?? bareDay(words, at, named)
