import {anyOf, occurs, phrase} from '../phrase.ts'
import {clauseStart} from './chunk.ts'
import type {Candidate, Veto} from './veto.ts'

const told = anyOf(
  'trong đó giao | trong đó yêu cầu | trong đó có? chỉ đạo | trong đó đề nghị | trong đó có giao',
  'về việc giao | đã giao | đã yêu cầu | đã chỉ đạo | đã đề nghị | đã có văn bản yêu cầu',
  'có văn bản yêu cầu',
)
const cited = anyOf(
  'văn bản | công văn | quyết định | thông báo | kế hoạch | chỉ thị | công điện | nghị quyết | kết luận',
)
const own = phrase('đề nghị', 'yêu cầu', 'khẩn trương', 'phải')

/** The last order told of another document, with no order of this one after it. */
function forbids({words, start}: Candidate): boolean {
  const from = clauseStart(words, start)
  for (let index = start - 1; index >= from; index--) {
    const end = told.match(words, index)
    if (end > 0) return occurs(cited, words, from, index) && !occurs(own, words, end, start)
  }
  return false
}

export const recital: Veto = {
  id: 'recital',
  summary: 'thời hạn do văn bản khác giao, được nhắc lại',
  forbids,
  examples: [
    'Thực hiện Công văn số 123/UBND-KT ngày 20/4/2026, trong đó giao Sở Công Thương báo cáo trước ngày 30/7/2026.',
  ],
}
