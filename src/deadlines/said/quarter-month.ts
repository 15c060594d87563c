import {phrase, skip} from '../phrase.ts'
import {noSpot, type Spot} from '../said.ts'
import {type Read, textAt, type Words} from '../words.ts'
import {clockAt} from './clock.ts'
import type {Unit} from './every.ts'
import {numberAt} from './number.ts'

const months: ReadonlyMap<string, readonly number[]> = new Map([
  ['đầu', [1, 4, 7, 10]],
  ['giữa', [2, 5, 8, 11]],
  ['cuối', [3, 6, 9, 12]],
])
const behind = phrase('sau', 'tiếp theo', 'kế tiếp', 'liền kề', 'liền sau', 'tiếp', 'báo cáo', 'sau liền? kề?')

const inside = phrase('của', 'vào', 'trong')
const each = phrase('tiên/cùng? của? mỗi/hằng/các/từng?')

/** "ngày 20 của tháng cuối quý", "ngày 05 tháng đầu của quý sau". */
export function quarterMonths(words: Words, at: number): Read<{unit: Unit; spot: Spot}> | null {
  const clock = clockAt(words, at)
  const from = clock?.end ?? at
  const day = textAt(words, from) === 'ngày' ? numberAt(words, from + 1) : null
  if (day === null || day > 31) return null
  const month = skip(inside, words, from + 2)
  const side = months.get(textAt(words, month + 1))
  if (textAt(words, month) !== 'tháng' || !side) return null
  const quarter = skip(each, words, month + 2)
  if (textAt(words, quarter) !== 'quý' || /^(?:i{1,3}|iv|\d)$/.test(textAt(words, quarter + 1))) return null
  const spot: Spot = {...noSpot, time: clock?.value ?? null, months: side, monthDays: [day]}
  return {value: {unit: 'quarter', spot}, end: skip(behind, words, quarter + 1)}
}
