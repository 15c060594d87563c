import {anyOf, occurs, phrase} from '../phrase.ts'
import {textAt} from '../words.ts'
import {chunkEnd, chunkStart} from './chunk.ts'
import type {Candidate, Veto} from './veto.ts'

const counted = anyOf(
  'tính | số liệu | lũy kế | luỹ kế | kết quả đạt | dư nợ | ước | giai đoạn | thời kỳ | nhiệm kỳ | niên độ',
  'dữ liệu | chốt số liệu',
)
const horizon = phrase(
  'quy hoạch',
  'chiến lược',
  'định hướng',
  'tầm nhìn',
  'mục tiêu',
  'đề án',
  'chương trình',
  'kế hoạch',
)
const results = anyOf(
  'đã | đạt | xảy ra | ghi nhận | toàn phường có | tổng số | có tổng | trên địa bàn xảy | trên địa bàn có',
)
/** What the weather does, not an office. */
const forecast = anyOf(
  'dự báo từ | dự báo đến | dự báo trong | có khả năng | nóng kéo dài | rét kéo dài | mưa lớn? kéo dài | dự kiến đạt',
)
const ends = new Set(['đến', 'tới', 'hết', 'cho', 'từ', 'kể'])
const spans = new Set([...ends, 'trong'])
const fixed = new Set(['date', 'period'])

/** "tính đến hết ngày …", "Quy hoạch … đến năm 2030", "Trong tháng 5/2026, toàn phường xảy ra …". */
function forbids({words, start, mention, resolved, anchor}: Candidate): boolean {
  if (!fixed.has(resolved.kind)) return false
  const from = chunkStart(words, start)
  if (spans.has(textAt(words, start)) && occurs(forecast, words, from, start + 1)) return true
  const until = ends.has(textAt(words, start))
  if (until && (occurs(counted, words, Math.max(from, start - 8), start) || textAt(words, start - 1) === 'tính'))
    return true
  if (until && textAt(words, start) !== 'từ' && resolved.kind === 'period' && occurs(horizon, words, from, start))
    return true
  if (resolved.kind !== 'period' || start !== from || resolved.from === null || anchor.first === null) return false
  const next = textAt(words, mention.end) === ',' ? mention.end + 1 : mention.end
  return resolved.from <= anchor.first && occurs(results, words, next, chunkEnd(words, next))
}

export const statistics: Veto = {
  id: 'statistics',
  summary: 'số liệu tính đến ngày, tầm nhìn của quy hoạch, tình hình trong kỳ',
  forbids,
  examples: [
    'Số liệu tính đến hết ngày 31/12/2026 gửi kèm.',
    'Mưa lớn có khả năng kéo dài đến hết ngày 12/5/2026.',
    'Dự báo từ ngày 10/5 đến ngày 12/5/2026 có mưa to.',
    'Hoàn thành Quy hoạch đến năm 2030.',
    'Trong tháng 5/2026, trên địa bàn phường xảy ra 03 vụ cháy.',
  ],
}
