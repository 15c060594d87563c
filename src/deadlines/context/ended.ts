import {daysBetween} from '../../model/date.ts'
import {finish} from '../lexicon.ts'
import {occurs, phrase} from '../phrase.ts'
import {chunkStart} from './chunk.ts'
import type {Candidate, Veto} from './veto.ts'

const handed = phrase('báo cáo', 'gửi', 'trình', 'nộp', 'bàn giao', 'đăng ký', 'trả lời', 'công bố')
const faint = 60

/** Beside these even a day long past was meant as a deadline: its year is likely mistyped. */
function meant({words, start}: Candidate): boolean {
  const from = chunkStart(words, start)
  return occurs(finish, words, from, start) || occurs(handed, words, from, start) || from === start
}

/** A period that was over when the document was written sets nothing; a day does, unless it only tells of things. */
function forbids(candidate: Candidate): boolean {
  const {resolved, anchor, mention} = candidate
  if (resolved.date === null || anchor.first === null || resolved.date >= anchor.first) return false
  if (resolved.kind !== 'date') return resolved.kind === 'period'
  if (mention.said.type === 'when' && mention.said.bound === 'by' && daysBetween(resolved.date, anchor.first) > faint)
    return !meant(candidate)
  return !meant(candidate)
}

export const ended: Veto = {
  id: 'ended',
  summary: 'khoảng thời gian đã qua khi ban hành văn bản',
  forbids,
  examples: [
    'Phát huy kết quả trong tháng 4/2026.',
    'Kiểm tra các công trình xây dựng trước ngày 01/7/2014.',
    'Xử lý số vụ vi phạm từ ngày 01/3/2026 đến ngày 15/4/2026.',
  ],
}
