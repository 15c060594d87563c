import {daysOf} from '../mention.ts'
import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {periodAt} from '../said/span.ts'
import {daysAt} from '../said/timed.ts'
import type {Mention} from '../said.ts'
import {textAt, type Words} from '../words.ts'

const cue = phrase(
  'chậm/muộn/trễ nhất',
  'không được? muộn/chậm/trễ hơn',
  'không được? muộn/chậm/trễ quá?',
  'không được? quá',
  'không để? chậm/muộn/trễ? quá/hơn',
  'không được? vượt quá',
  'chậm/muộn/trễ lắm',
)
const links = new Set(['là', 'vào', 'trong', 'đến', 'hết', 'cũng', ':', 'tới', 'trước', 'thời', 'điểm', 'lúc'])

/** The index after the words between the cue and its time, and whether "trước" is among them. */
export function afterLinks(words: Words, at: number): {from: number; before: boolean} {
  let from = at
  let before = false
  while (links.has(textAt(words, from))) {
    before ||= textAt(words, from) === 'trước'
    from++
  }
  return {from, before}
}

function read(words: Words, at: number): Mention[] | null {
  const {from, before} = afterLinks(words, cue.match(words, at))
  const bound = before ? 'before' : 'by'
  const period = periodAt(words, from)
  if (period) return [{said: {type: 'when', when: period.value, time: null, bound}, start: at, end: period.end}]
  return daysOf(daysAt(words, from), at, bound)
}

export const noLaterThan: Rule = {
  id: 'no-later-than',
  summary: 'chậm nhất, muộn nhất, trễ nhất (là/vào/đến) ngày D; không quá, không muộn hơn ngày D',
  cue,
  read,
  examples: [
    {
      text: 'Báo cáo kết quả chậm nhất là ngày 05/6/2026.',
      finds: [{kind: 'date', date: '2026-06-05', bound: 'by', text: 'chậm nhất là ngày 05/6/2026'}],
    },
    {
      text: 'Gửi số liệu chậm nhất 18 giờ 00 ngày 23/9/2026.',
      finds: [{date: '2026-09-23', time: '18:00', bound: 'by'}],
    },
    {text: 'Bàn giao chậm nhất trước ngày 21/8/2026.', finds: [{date: '2026-08-21', bound: 'before'}]},
    {text: 'Hạn nộp muộn nhất vào ngày 10-6-2026.', finds: [{date: '2026-06-10', bound: 'by'}]},
    {text: 'Hoàn thành không quá ngày 22/12/2026.', finds: [{date: '2026-12-22', bound: 'by'}]},
    {text: 'Nộp về Văn phòng không muộn hơn ngày 10/6.', finds: [{date: '2026-06-10', bound: 'by'}]},
    {text: 'Hoàn thành chậm nhất trong tháng 6/2026.', finds: [{kind: 'period', date: '2026-06-30', bound: 'by'}]},
    {
      text: 'Báo cáo chậm nhất trong nửa đầu tháng 10/2026.',
      finds: [{kind: 'period', date: '2026-10-15', bound: 'by'}],
    },
    {text: 'Đơn vị giải ngân chậm nhất phải kiểm điểm.', finds: null},
    {text: 'Mức hỗ trợ không quá 15/5 triệu đồng.', finds: null},
  ],
}
