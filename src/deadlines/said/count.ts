import {chunkEnd} from '../context/chunk.ts'
import {papers} from '../lexicon.ts'
import {anyOf, phrase, skip} from '../phrase.ts'
import type {Start} from '../said.ts'
import {type Read, textAt, type Words} from '../words.ts'
import type {Unit} from './every.ts'
import {amountAt, numberAt} from './number.ts'
import {momentAt} from './timed.ts'

export interface Count {
  amount: number
  unit: Unit | 'hour'
  working: boolean
}

const units: ReadonlyMap<string, Count['unit']> = new Map<string, Count['unit']>([
  ['ngày', 'day'],
  ['tuần', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['năm', 'year'],
  ['giờ', 'hour'],
  ['h', 'hour'],
  ['tiếng', 'hour'],
])
const working = phrase('làm việc', 'công', 'hành chính')

/** "05 (năm) ngày làm việc", "24 giờ", "nửa tháng". */
export function countAt(words: Words, at: number): Read<Count> | null {
  if (textAt(words, at) === 'nửa' && textAt(words, at + 1) === 'tháng')
    return {value: {amount: 15, unit: 'day', working: false}, end: at + 2}
  const amount = amountAt(words, at)
  const unit = amount ? units.get(textAt(words, amount.end)) : undefined
  if (!amount || !unit || amount.value < 1 || amount.value > 999) return null
  const end = amount.end + 1
  // "hai tháng 6 và 7", "02 ngày 15 và 16/5" name their months and days.
  if (numberAt(words, end) !== null) return null
  const works = unit === 'day' ? working.match(words, end) : -1
  return {value: {amount: amount.value, unit, working: works > 0}, end: works > 0 ? works : end}
}

const from = anyOf(
  ',? ( kể từ | ,? kể từ | ,? tính từ | ,? từ | ,? kể | ,? sau | ,? kể từ sau | ,? tính từ sau | ,? sau khi',
)
const issuing = phrase(
  'ngày? ký ban? hành?',
  'ngày? ban hành',
  'ngày? ra',
  'ngày? phát hành',
  'ngày? ký ,? ban hành',
  'thời điểm ban hành',
  'khi ban hành',
)
const today = phrase('nay', 'hôm nay', 'ngày hôm nay', 'thời điểm này', 'ngày này')
const meeting = phrase(
  'ngày? kết thúc cuộc? họp này?',
  'ngày cuộc? họp này?',
  'ngày? kết thúc hội nghị/phiên này?',
  'ngày? kết thúc phiên họp này?',
  'ngày? kết thúc buổi làm việc này?',
)
const longest = 24

/** "ngày ban hành Thông báo này": the document speaks of itself. */
function ownDate(words: Words, at: number): number {
  const end = issuing.match(words, at)
  if (end < 0) return -1
  const paper = skip(papers, words, end)
  if (textAt(words, paper) === 'này') return paper + 1
  return /^(?:\p{L}|\d)/u.test(textAt(words, paper)) ? -1 : paper
}

/** "kể từ ngày …": where a counted time starts; a start that no date is known of is null. */
export function startAt(words: Words, at: number): Read<Start> | null {
  const begin = from.match(words, at)
  if (begin < 0) return null
  for (const [end, value] of [
    [ownDate(words, begin), 'document'],
    [today.match(words, begin), 'document'],
    [meeting.match(words, begin), 'meeting'],
  ] as const)
    if (end > 0) return {value, end}
  const day = momentAt(words, begin)
  if (day && day.value.type === 'day' && day.value.month !== null) return {value: day.value, end: day.end}
  const end = Math.min(chunkEnd(words, begin), begin + longest)
  return end > begin ? {value: null, end} : null
}
