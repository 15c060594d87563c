import {anyOf} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {textAt} from '../words.ts'
import {clauseOfEvent, eventEnd} from './before-event.ts'

const cue = anyOf(
  'ngay sau khi | ngay khi | ngay sau cuộc/buổi/phiên/kỳ họp/làm | ngay sau hội nghị | ngay sau kỳ nghỉ',
  'ngay sau dịp? tết | ngay sau đợt | ngay sau thời điểm | ngay sau ngày | ngay sau lễ',
)

/** Events that need no further name. */
const whole = new Set(['họp', 'nghị', 'tết', 'lễ'])

export const rightAfter: Rule = {
  id: 'right-after',
  summary: 'ngay sau khi …, ngay khi …',
  cue,
  read: (words, at) => {
    const from = cue.match(words, at)
    const end = textAt(words, from - 1) === 'khi' ? clauseOfEvent(words, from) : eventEnd(words, from)
    return end > from || whole.has(textAt(words, from - 1)) || end === words.length
      ? [{said: {type: 'event'}, start: at, end}]
      : null
  },
  examples: [
    {
      text: 'Báo cáo kết quả ngay sau khi kết thúc đợt kiểm tra.',
      finds: [{kind: 'event', date: null, text: 'ngay sau khi kết thúc đợt kiểm tra'}],
    },
    {text: 'Ngay khi có kết quả, thông báo cho các hộ dân.', finds: [{kind: 'event', text: 'Ngay khi có kết quả'}]},
    {
      text: 'Cấp điện ngay sau khi khu vực bảo đảm an toàn.',
      finds: [{text: 'ngay sau khi khu vực bảo đảm an toàn'}],
    },
    {
      text: 'Trả lời ngay sau khi nhận được báo cáo của các đơn vị để kịp trình.',
      finds: [{text: 'ngay sau khi nhận được báo cáo của các đơn vị'}],
    },
    {
      text: 'Tổ chức họp ngay khi có kết luận và báo cáo Thường trực.',
      finds: [{text: 'ngay khi có kết luận'}],
    },
    {text: 'Thông tin cho báo chí ngay sau phiên họp.', finds: [{text: 'ngay sau phiên họp'}]},
    {text: 'Xử lý ngay từ khi mới phát sinh vi phạm.', finds: null},
    {text: 'Sau khi có ý kiến thẩm định, hoàn thiện hồ sơ.', finds: null},
    {text: 'Ngay sau đó, đoàn kiểm tra lập biên bản.', finds: null},
  ],
}
