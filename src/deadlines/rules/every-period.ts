import {bindsEvery} from '../context/recurrence.ts'
import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {everiesAt} from '../said/everies.ts'
import type {Mention} from '../said.ts'
import {textAt, type Words} from '../words.ts'

const cue = phrase('hằng', 'mỗi', 'định kỳ', 'thường kỳ hằng', 'theo định kỳ')

function read(words: Words, at: number): Mention[] | null {
  const everies = everiesAt(words, at)
  const last = everies?.at(-1)
  if (!everies || !last || !bindsEvery(words, at, last.end)) return null
  if (textAt(words, at) === 'định' || textAt(words, at) === 'theo' || textAt(words, at - 2) !== 'định')
    return everies.map(({value, spot, start, end}) => ({said: {type: 'every', every: value, spot}, start, end}))
  return null
}

export const everyPeriod: Rule = {
  id: 'every-period',
  summary: 'hằng ngày, tuần, tháng, quý, năm; định kỳ 6 tháng; hằng tháng (trước) ngày D',
  cue,
  read,
  examples: [
    {
      text: 'Theo dõi, định kỳ hàng tuần báo cáo tiến độ.',
      finds: [{kind: 'recurring', rrule: 'FREQ=WEEKLY', date: null, text: 'định kỳ hàng tuần'}],
    },
    {text: 'Hằng quý tổng hợp, báo cáo UBND tỉnh.', finds: [{rrule: 'FREQ=MONTHLY;INTERVAL=3'}]},
    {text: 'Phát sóng hằng ngày trên hệ thống truyền thanh.', finds: [{rrule: 'FREQ=DAILY'}]},
    {
      text: 'Định kỳ 6 tháng, hằng năm báo cáo kết quả.',
      finds: [{rrule: 'FREQ=MONTHLY;INTERVAL=6'}, {rrule: 'FREQ=YEARLY'}],
    },
    {
      text: 'Hằng tháng, các đơn vị gửi báo cáo về Văn phòng trước ngày 25.',
      finds: [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=25', text: 'trước ngày 25'}],
    },
    {
      text: 'Định kỳ hằng tuần, trước 16 giờ 00 ngày thứ Sáu gửi kết quả.',
      finds: [{rrule: 'FREQ=WEEKLY;BYDAY=FR', time: '16:00'}],
    },
    {
      text: 'Báo cáo hằng ngày (trước 7h00 và 16h00).',
      finds: [
        {rrule: 'FREQ=DAILY', time: '07:00'},
        {rrule: 'FREQ=DAILY', time: '16:00'},
      ],
    },
    {
      text: 'Định kỳ 6 tháng (trước 15/6), 01 năm (trước 15/12) báo cáo UBND tỉnh.',
      finds: [{rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15'}, {rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'}],
    },
    {text: 'Ưu tiên cân đối, bố trí ngân sách hằng năm.', finds: null},
    {text: 'Xây dựng kế hoạch thanh tra hàng năm theo hướng có trọng tâm.', finds: null},
    {text: 'Định kỳ hoặc đột xuất báo cáo Ủy ban nhân dân.', finds: null},
    {text: 'Mở lớp học 02 buổi mỗi tuần.', finds: null},
  ],
}
