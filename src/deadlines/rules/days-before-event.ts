import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {countAt} from '../said/count.ts'
import type {Mention} from '../said.ts'
import type {Words} from '../words.ts'
import {eventEnd} from './before-event.ts'

const cue = phrase('chậm/muộn nhất là? trước?', 'ít nhất là? trước?', 'tối thiểu trước?', 'trước ít nhất', 'trước')
const event = phrase('trước khi/ngày/kỳ/phiên/cuộc/hội/buổi/giờ/thời', 'so với ngày/thời', 'trước đại hội', 'diễn ra')

function read(words: Words, at: number): Mention[] | null {
  const count = countAt(words, cue.match(words, at))
  const from = count ? event.match(words, count.end) : -1
  return from < 0 ? null : [{said: {type: 'event'}, start: at, end: eventEnd(words, from)}]
}

export const daysBeforeEvent: Rule = {
  id: 'days-before-event',
  summary: 'chậm nhất, ít nhất N ngày trước kỳ họp, trước khi …',
  cue,
  read,
  examples: [
    {
      text: 'Gửi tài liệu chậm nhất 05 ngày trước ngày khai mạc kỳ họp.',
      finds: [{kind: 'event', text: 'chậm nhất 05 ngày trước ngày khai mạc kỳ họp'}],
    },
    {text: 'Thông báo cho nhân dân ít nhất 10 ngày trước khi cưỡng chế.', finds: [{kind: 'event'}]},
    {text: 'Gửi hồ sơ trước 02 ngày diễn ra hội nghị.', finds: [{text: 'trước 02 ngày diễn ra hội nghị'}]},
    {
      text: 'Thông báo cho UBND xã trước 24h trước khi sử dụng.',
      finds: [{kind: 'event', text: 'trước 24h trước khi sử dụng'}],
    },
    {text: 'Ba ngày trước đã kiểm tra hiện trường.', finds: null},
  ],
}
