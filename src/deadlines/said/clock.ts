import {phrase} from '../phrase.ts'
import {type Read, textAt, type Words} from '../words.ts'
import {numberAt} from './number.ts'

const hours = new Set(['h', 'g', 'giờ', ':'])
const minutes = new Set(['phút', 'p', "'", 'ph'])
const vague = phrase(
  'hết? giờ hành chính',
  'giờ làm việc',
  'hết/cuối giờ làm việc',
  'cuối giờ',
  'cuối buổi/ngày làm? việc?',
  'hết buổi',
)
const pad = (n: number): string => String(n).padStart(2, '0')
const separators = new Set(['/', '-', '.'])

/** The minutes after the hour, unless the number begins a date ("10 giờ 15/5"). */
function minutesAt(words: Words, at: number): Read<number> {
  const value = textAt(words, at).length === 2 ? numberAt(words, at) : null
  const dated = separators.has(textAt(words, at + 1)) && numberAt(words, at + 2) !== null
  if (value === null || dated || textAt(words, at + 1) === 'tháng') return {value: 0, end: at}
  return {value, end: minutes.has(textAt(words, at + 1)) ? at + 2 : at + 1}
}

const afternoon = new Set(['chiều', 'tối', 'đêm'])
const parts = new Set(['sáng', 'trưa', ...afternoon])

/** "sáng", "buổi chiều" around a day: they add nothing to the date. */
export const skipPart = (words: Words, at: number): number => {
  const from = textAt(words, at) === 'buổi' ? at + 1 : at
  return parts.has(textAt(words, from)) ? from + 1 : at
}

/** The hour on the clock of 24 hours, by the part of the day: "5 giờ chiều" is 17. */
function hourOf(hour: number, part: string): number {
  if (part === 'trưa' && hour < 10) return hour + 12
  return afternoon.has(part) && hour < 12 ? hour + 12 : hour
}

/** "17h00", "16 giờ 30 phút", "10 giờ sáng", "17:00"; null in the value when the words are vague. */
export function clockAt(words: Words, at: number): Read<string | null> | null {
  const loose = vague.match(words, at)
  if (loose > 0) return {value: null, end: skipPart(words, loose)}
  const hour = textAt(words, at).length <= 2 ? numberAt(words, at) : null
  if (hour === null || hour > 24 || !hours.has(textAt(words, at + 1))) return null
  const minute = minutesAt(words, at + 2)
  if (textAt(words, at + 1) === ':' && minute.end === at + 2) return null
  if (minute.value > 59 || (hour === 24 && minute.value > 0)) return null
  const end = skipPart(words, minute.end)
  const part = end > minute.end ? textAt(words, end - 1) : ''
  return {value: `${pad(hourOf(hour, part))}:${pad(minute.value)}`, end}
}

export interface ListedClock {
  value: string
  start: number
  end: number
}

/** Two or more times of one day: "7h00 và 16h00", "7 giờ, 11 giờ và 16 giờ"; empty where there is one. */
export function clocksAt(words: Words, at: number): ListedClock[] {
  const clocks: ListedClock[] = []
  let start = at
  for (let read = clockAt(words, start); read?.value; read = clockAt(words, start)) {
    clocks.push({value: read.value, start, end: read.end})
    if (!['và', ','].includes(textAt(words, read.end))) break
    start = textAt(words, read.end + 1) === 'trước' ? read.end + 2 : read.end + 1
  }
  return clocks.length > 1 ? clocks : []
}
