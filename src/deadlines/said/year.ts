import {phrase} from '../phrase.ts'
import type {Year} from '../when.ts'
import {type Read, textAt, touches, type Words} from '../words.ts'
import {numberAt} from './number.ts'

const thisYear = phrase('của? năm nay/này')
const nextYear = phrase(
  'của? năm sau/tới',
  'của? năm tiếp theo',
  'của? năm kế? tiếp',
  'của? năm liền kề',
  'năm liền kề sau',
)

/** "của năm liền kề sau năm báo cáo" is one of every year. */
const reported = phrase('sau? năm báo cáo')

/** A year in digits, however a converter has cut it: "2026", "26", "2 026". */
function yearDigits(words: Words, at: number): Read<Year> | null {
  const text = textAt(words, at)
  if (numberAt(words, at) === null) return null
  if (text.length === 4) return {value: Number(text), end: at + 1}
  const joined = text + textAt(words, at + 1)
  if (numberAt(words, at + 1) !== null && /^20\d\d$/.test(joined)) return {value: Number(joined), end: at + 2}
  if (text.length === 2) return {value: 2000 + Number(text), end: at + 1}
  return text.length === 1 ? {value: null, end: at + 1} : null
}

const joiners = new Set(['/', '-', '.'])

/** The year of a day or month: "/2026", "năm 2026", " 2026", "năm sau"; no year where none is written. */
export function yearAt(words: Words, at: number): Read<Year> {
  const mark = textAt(words, at)
  if (joiners.has(mark) && numberAt(words, at + 1) !== null && (mark !== '.' || touches(words, at)))
    return yearDigits(words, at + 1) ?? {value: null, end: at}
  const from = mark === ',' ? at + 1 : at
  const named = textAt(words, from) === 'của' ? from + 1 : from
  if (textAt(words, named) === 'năm' && textAt(words, named + 1).length === 4 && numberAt(words, named + 1) !== null)
    return {value: numberAt(words, named + 1), end: named + 2}
  return bareYear(words, at, from)
}

function bareYear(words: Words, at: number, from: number): Read<Year> {
  for (const [form, offset] of [
    [nextYear, 1],
    [thisYear, 0],
  ] as const) {
    const end = form.match(words, at)
    if (end > 0 && reported.match(words, end) < 0) return {value: {offset}, end}
  }
  const bare = numberAt(words, from)
  const isYear = bare !== null && bare >= 1900 && bare < 2100 && textAt(words, from).length === 4
  return isYear && textAt(words, from + 1) !== '/' ? {value: bare, end: from + 1} : {value: null, end: at}
}
