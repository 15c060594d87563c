import {anyOf, phrase} from '../phrase.ts'
import type {Words} from '../words.ts'
import {yearAt} from './year.ts'

const until = phrase('cho? đến/tới hết')
const names = anyOf(
  'dịp? tết nguyên đán | dịp? tết âm/dương lịch | dịp? tết trung thu | dịp? tết | mùa mưa/bão/lũ/khô bão/lũ?',
)

/** "đến hết Tết Nguyên đán", "đến hết mùa mưa bão năm 2026": the index after a last day that is known by its name only, or -1. */
export function seasonEnd(words: Words, at: number): number {
  const from = until.match(words, at)
  const end = from < 0 ? -1 : names.match(words, from)
  return end < 0 ? -1 : yearAt(words, end).end
}
