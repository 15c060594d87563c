import {phrase} from '../phrase.ts'
import type {Every, Unit} from '../said/every.ts'
import {textAt, type Words} from '../words.ts'
import {clauseStart} from './chunk.ts'

/** The titles of reports that come again, with the period that a day in them lies in. */
const titles: readonly [ReturnType<typeof phrase>, Unit][] = [
  [phrase('báo cáo định? kỳ? 6/06/sáu/9/09/chín/3/03 tháng'), 'year'],
  [phrase('6/06/sáu tháng ,/và cả? năm'), 'year'],
  [phrase('báo cáo định? kỳ? năm'), 'year'],
  [phrase('báo cáo định? kỳ? quý'), 'quarter'],
  [phrase('báo cáo định? kỳ? tháng'), 'month'],
  [phrase('báo cáo định? kỳ? tuần'), 'week'],
  [phrase('báo cáo định? kỳ? ngày'), 'day'],
  [phrase('lịch công? tác? tuần', 'bản tin tuần'), 'week'],
  [phrase('lịch công? tác? tháng'), 'month'],
]

/** The words with which they begin. */
const openings = new Set(['báo', 'lịch', 'bản', '6', '06', 'sáu'])

/** With these behind it a report is the one of a certain period: "báo cáo năm 2026", "báo cáo 6 tháng đầu năm". */
const certain = /^(?:\d+|i{1,3}|iv|đầu|cuối|này|nay|sau|tới|trước|học|qua)$/

/** "Báo cáo 6 tháng: … gửi trước ngày 05/7": the report under whose title a time stands, and how often it comes. */
export function reportBefore(words: Words, start: number): Every | null {
  const from = clauseStart(words, start)
  for (let index = start - 1; index >= from; index--) {
    if (!openings.has(textAt(words, index))) continue
    for (const [title, unit] of titles) {
      const end = title.match(words, index)
      if (end > 0 && end <= start && (end === start || !certain.test(textAt(words, end)))) return {unit, count: 1}
    }
  }
  return null
}
