import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {periodAt} from '../said/span.ts'
import type {Mention} from '../said.ts'
import {textAt, type Words} from '../words.ts'

const cue = phrase('trước', 'trước thời điểm', 'chậm/muộn nhất trước')

function read(words: Words, at: number): Mention[] | null {
  const end = cue.match(words, at)
  const from = ['các', 'khi'].includes(textAt(words, end)) ? -1 : end
  const period = from < 0 ? null : periodAt(words, from)
  // A weekday is a day: another rule's.
  if (!period || (period.value.type === 'week' && period.value.weekday !== null)) return null
  return [{said: {type: 'when', when: period.value, time: null, bound: 'before'}, start: at, end: period.end}]
}

export const beforePeriod: Rule = {
  id: 'before-period',
  summary: 'trước tháng, quý, năm; trước cuối tháng',
  cue,
  read,
  examples: [
    {
      text: 'Hoàn thành trước tháng 9/2026.',
      finds: [{kind: 'period', date: '2026-09-01', bound: 'before', from: null}],
    },
    {text: 'Trình phê duyệt trước quý IV/2026.', finds: [{kind: 'period', date: '2026-10-01', bound: 'before'}]},
    {
      text: 'Xong trước cuối tháng 6.',
      finds: [{kind: 'period', date: '2026-06-30', bound: 'before', inferred: ['year']}],
    },
    {text: 'Các công trình xây dựng trước năm 2015.', finds: null},
    {text: 'Như các năm trước tháng 6 thường có mưa.', finds: null},
  ],
}
