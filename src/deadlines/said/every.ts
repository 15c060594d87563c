import {anyOf, phrase} from '../phrase.ts'
import {type Read, textAt, type Words} from '../words.ts'
import {amountAt} from './number.ts'

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** How often: every so many units. */
export interface Every {
  unit: Unit
  count: number
}

export const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['ngày', 'day'],
  ['đêm', 'day'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['năm', 'year'],
])

const each = anyOf('hằng | mỗi | từng | các | định kỳ | định kỳ hằng | định kỳ mỗi | định kỳ theo | hằng kỳ')
const notUnit = new Set(['học', 'trước', 'qua', 'nghìn'])

const unitAt = (words: Words, at: number): Unit | undefined =>
  notUnit.has(textAt(words, at + 1)) ? undefined : units.get(textAt(words, at))

/** "hằng tuần", "mỗi tháng"; "các tháng" only where the caller lets it. */
export function everyAt(words: Words, at: number, heads: readonly string[] = ['hằng', 'mỗi']): Read<Every> | null {
  const unit = heads.includes(textAt(words, at)) ? unitAt(words, at + 1) : undefined
  return unit ? {value: {unit, count: 1}, end: at + 2} : null
}

const once = phrase('một/1/01 lần', '/ một/1/01 lần', '/ lần', 'báo cáo một/1/01 lần')

/** "6 tháng một lần", "hai năm một lần", "06 tháng/lần". */
export function intervalAt(words: Words, at: number): Read<Every> | null {
  const from = textAt(words, at) === 'mỗi' || textAt(words, at) === 'cứ' ? at + 1 : at
  const count = amountAt(words, from) ?? {value: 1, end: from}
  const unit = unitAt(words, count.end)
  const end = unit ? once.match(words, count.end + 1) : -1
  return unit && end > 0 && count.value > 0 ? {value: {unit, count: count.value}, end} : null
}

/** "định kỳ 6 tháng": an interval that only "định kỳ" makes one. */
export function regularAt(words: Words, at: number): Read<Every> | null {
  const spaced = intervalAt(words, at)
  if (spaced) return spaced
  const count = amountAt(words, at)
  const unit = count && unitAt(words, count.end)
  if (!unit || count.value === 0 || ['đầu', 'cuối'].includes(textAt(words, count.end + 1))) return null
  return {value: {unit, count: count.value}, end: count.end + 1}
}

/** Whether the words from an index on say that something comes again. */
export const repeats = (words: Words, at: number): boolean => each.match(words, at) > 0

const frequencies = {
  day: ['DAILY', 1],
  week: ['WEEKLY', 1],
  month: ['MONTHLY', 1],
  quarter: ['MONTHLY', 3],
  year: ['YEARLY', 1],
} as const

/** FREQ and INTERVAL of RFC 5545. */
export function frequencyOf({unit, count}: Every): string {
  const [frequency, months] = frequencies[unit]
  const interval = months * count
  return interval === 1 ? `FREQ=${frequency}` : `FREQ=${frequency};INTERVAL=${interval}`
}
