import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {partAt} from '../said/part.ts'

const cue = phrase('vào')

export const partOfPeriod: Rule = {
  id: 'part-of-period',
  summary: 'vào đầu, giữa, cuối tháng, quý, năm',
  cue,
  read: (words, at) => {
    const part = partAt(words, at + 1)
    return part && [{said: {type: 'when', when: part.value, time: null, bound: 'by'}, start: at, end: part.end}]
  },
  examples: [
    {text: 'Báo cáo kết quả vào cuối quý III/2026.', finds: [{kind: 'period', date: '2026-09-30', bound: 'by'}]},
    {
      text: 'Tổng hợp nhu cầu, trình vào đầu tháng 7.',
      finds: [{kind: 'period', date: '2026-07-01', inferred: ['year']}],
    },
    {text: 'Sơ kết vào giữa năm 2027.', finds: [{kind: 'period', date: '2027-06-30'}]},
    {text: 'Chuẩn bị nội dung kỳ họp giữa năm 2026.', finds: null},
    {text: 'Xử lý nghiêm các vi phạm đã phát hiện vào cuối năm 2025.', finds: null},
  ],
}
