import {daysOf} from '../mention.ts'
import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {daysAt} from '../said/timed.ts'
import type {Mention} from '../said.ts'
import {textAt, type Words} from '../words.ts'

const cue = phrase('trong', 'ngay trong', 'trong buổi', 'ngay')
const named = new Set(['ngày', 'sáng', 'chiều', 'tối', 'hôm', 'thứ', 'chủ', 'mai'])

function read(words: Words, at: number): Mention[] | null {
  const from = cue.match(words, at)
  return named.has(textAt(words, from)) ? daysOf(daysAt(words, from), at, 'by') : null
}

export const onDay: Rule = {
  id: 'on-day',
  summary: 'trong ngày D, trong ngày hôm nay, ngay trong sáng mai',
  cue,
  read,
  examples: [
    {
      text: 'Khắc phục xong sự cố trong ngày 23/9/2026.',
      issued: '2026-09-22',
      finds: [{kind: 'date', date: '2026-09-23', bound: 'by', text: 'trong ngày 23/9/2026'}],
    },
    {text: 'Báo cáo ngay trong ngày hôm nay.', finds: [{kind: 'date', date: '2026-05-07', bound: 'by'}]},
    {text: 'Gửi danh sách trong ngày mai.', finds: [{date: '2026-05-08'}]},
    {text: 'Giải quyết thủ tục hành chính trong ngày.', finds: null},
    {text: 'Trả lại văn bản sai thể thức ngay trong buổi làm việc.', finds: null},
  ],
}
