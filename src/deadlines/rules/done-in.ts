import {finish} from '../lexicon.ts'
import {daysOf, periodsOf} from '../mention.ts'
import {phrase, skip} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {periodsAt} from '../said/periods.ts'
import {daysAt} from '../said/timed.ts'
import type {Mention} from '../said.ts'
import {textAt, type Words} from '../words.ts'

const link = phrase('vào', 'ngay', 'ngay vào', ':')

function read(words: Words, at: number): Mention[] | null {
  const end = finish.match(words, at)
  if (textAt(words, end) === '(') return null
  const from = skip(link, words, end)
  const start = textAt(words, end) === ':' ? from : end
  return (
    periodsOf(periodsAt(words, from), start) ??
    (textAt(words, from) === 'ngày' ? daysOf(daysAt(words, from), start, 'by') : null)
  )
}

export const doneIn: Rule = {
  id: 'done-in',
  summary: 'hoàn thành (vào) tháng, quý, đầu, giữa, cuối tháng; hoàn thành (vào) ngày D',
  cue: finish,
  read,
  examples: [
    {
      text: 'Tổng kết phong trào, hoàn thành vào giữa tháng 12/2026.',
      finds: [{kind: 'period', date: '2026-12-15', bound: 'by', text: 'vào giữa tháng 12/2026'}],
    },
    {text: 'Lập hồ sơ, hoàn thành quý III/2026.', finds: [{kind: 'period', date: '2026-09-30', text: 'quý III/2026'}]},
    {text: 'Hoàn thành: quý II/2026.', finds: [{kind: 'period', date: '2026-06-30', text: 'quý II/2026'}]},
    {text: 'Số hóa dữ liệu, xong cuối năm 2026.', finds: [{kind: 'period', date: '2026-12-31'}]},
    {text: 'Công trình đã hoàn thành năm 2025.', finds: null},
    {text: 'Đưa kết quả vào nội dung xét thi đua cuối năm.', finds: null},
  ],
}
