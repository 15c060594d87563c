import {anyOf, occurs, phrase} from '../phrase.ts'
import {textAt, type Words} from '../words.ts'
import {chunkEnd, chunkStart, clauseStart} from './chunk.ts'
import type {Candidate, Veto} from './veto.ts'

const already = phrase('đã')
const ordered = anyOf(
  'phải | cần | yêu cầu | đề nghị | khẩn trương | chỉ đạo | hoàn thành | xong | tiếp tục | tập trung',
)
const doneAlready = anyOf(
  'đã hoàn thành | đã hoàn tất | đã xong | đã thực hiện | đã báo cáo | đã gửi | đã nộp | đã triển khai',
  'đã tổ chức | đã ban hành | đã cơ bản hoàn thành | đã trình | đã bàn giao | đã kết thúc | đã được | đã có',
  'đã giải quyết | đã cấp',
)
const orders = anyOf(
  'yêu cầu | đề nghị | giao | phải | cần | chỉ đạo | khẩn trương | rà soát | xử lý | khắc phục | tiếp tục',
  'tập trung | hoàn thiện | báo cáo | kiểm tra | tổng hợp | thu hồi | thống kê | lập | giải quyết',
  'công khai | thanh toán | bàn giao | đôn đốc | triển khai',
)
const contrary = phrase('tuy nhiên', 'nhưng', 'song')
const untilNow = phrase('đến nay', 'chưa', 'vẫn', 'mới', 'hiện', 'đến thời điểm')

/** "đã" in the chunk, and nothing after it that orders. */
function toldAsDone(words: Words, start: number): boolean {
  const from = chunkStart(words, start)
  for (let index = start - 1; index >= from; index--) {
    if (already.match(words, index) > 0) return true
    if (ordered.match(words, index) > 0 && textAt(words, index - 1) !== 'đã') return false
  }
  return false
}

/** "đã hoàn thành trước ngày …" as the main verb of its clause, with no order before it. */
function reportsResult(words: Words, start: number): boolean {
  const from = chunkStart(words, start)
  return occurs(doneAlready, words, from, start) && !occurs(orders, words, from, firstOf(words, from, start))
}

const firstOf = (words: Words, from: number, to: number): number => {
  for (let index = from; index < to; index++) if (textAt(words, index) === 'đã') return index
  return to
}

/** "…, nhưng đến nay chưa báo cáo". */
function failedSince(words: Words, end: number): boolean {
  const from = /^[.,;)]$/.test(textAt(words, end)) ? end + 1 : end
  const contrast = contrary.match(words, from)
  return contrast > 0 && occurs(untilNow, words, contrast, contrast + 6)
}

/** "từ ngày … đến hết Tết": no day tells that it is over. */
const isOpenRange = (words: Words, start: number, kind: string): boolean =>
  kind === 'event' && ['từ', 'kể', 'tính', 'đến', 'tới', 'cho'].includes(textAt(words, start))

function forbids({words, mention, start, resolved, anchor}: Candidate): boolean {
  if (failedSince(words, mention.end)) return true
  const past = resolved.date !== null && anchor.first !== null && resolved.date < anchor.first
  return (
    ((past || isOpenRange(words, start, resolved.kind)) && toldAsDone(words, start)) ||
    (reportsResult(words, start) && clauseStart(words, start) <= chunkEnd(words, start))
  )
}

export const pastFact: Veto = {
  id: 'past-fact',
  summary: 'kết quả đã có: đã hoàn thành trước ngày …; … nhưng đến nay chưa …',
  forbids,
  examples: [
    'Các đơn vị đã hoàn thành trước ngày 15/5/2026.',
    'Với thời hạn trước ngày 05 tháng 02 năm 2026. Tuy nhiên đến nay nhiều đơn vị chưa báo cáo.',
    'Bộ ban hành văn bản hướng dẫn trước ngày 05/02/2026, nhưng đến nay chưa có.',
  ],
}
