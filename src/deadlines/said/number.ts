import {type Read, textAt, type Words} from '../words.ts'

const units = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const spoken: ReadonlyMap<string, number> = new Map([
  ...units.map((name, value): [string, number] => [name, value]),
  ['tư', 4],
  ['bẩy', 7],
  ['mốt', 1],
  ['lăm', 5],
  ['nhăm', 5],
])

const digits = /^\d+$/

/** A number in digits, or null. */
export const numberAt = (words: Words, at: number): number | null => {
  const text = textAt(words, at)
  return digits.test(text) ? Number(text) : null
}

/** "mười lăm", "hai mươi tư", "ba mươi": the words from the tens on. */
function tensAt(words: Words, at: number, first: number): Read<number> {
  const next = textAt(words, at + 1)
  const tens = next === 'mươi' ? first * 10 : first
  const after = next === 'mươi' ? at + 2 : at + 1
  const unit = tens >= 10 ? spoken.get(textAt(words, after)) : undefined
  return unit !== undefined && unit > 0 && unit < 10 && !isYearWord(words, after)
    ? {value: tens + unit, end: after + 1}
    : {value: tens, end: after}
}

/** In "tháng mười năm 2026" the word "năm" says year, not five. */
const isYearWord = (words: Words, at: number): boolean =>
  textAt(words, at) === 'năm' && /^(?:\d{4}|nay|sau|tới|này)$/.test(textAt(words, at + 1))

/** A number in Vietnamese words from 1 to 99. */
export function spokenAt(words: Words, at: number): Read<number> | null {
  const first = spoken.get(textAt(words, at))
  return first === undefined || first === 0 || isYearWord(words, at) ? null : tensAt(words, at, first)
}

/** A number in digits or words; words in brackets after digits repeat it ("05 (năm)"). */
export function amountAt(words: Words, at: number): Read<number> | null {
  const value = numberAt(words, at)
  if (value === null) return spokenAt(words, at)
  const repeated = textAt(words, at + 1) === '(' ? spokenAt(words, at + 2) : null
  return {value, end: repeated && textAt(words, repeated.end) === ')' ? repeated.end + 1 : at + 1}
}
