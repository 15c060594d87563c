import {besideAct} from '../beside.ts'
import {anyOf, phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {countAt, startAt} from '../said/count.ts'
import type {Mention} from '../said.ts'
import {textAt, type Words} from '../words.ts'

const strong = anyOf(
  'trong vòng | trong thời hạn | trong khoảng thời? gian? | trong thời gian | thời hạn trong? vòng?',
  'trong thời gian không quá | trong thời hạn không quá | trong thời hạn tối đa | trong vòng không quá',
  'trong vòng tối đa',
)
const weak = phrase('trong')
const begun = anyOf(
  'sau | không quá | tối đa | chậm/muộn/trễ nhất | chậm/muộn nhất là? | chậm/muộn nhất trong',
  'chậm/muộn nhất sau | chậm nhất là sau | chậm/muộn nhất trong thời hạn | chậm/muộn nhất trong vòng',
  'chậm nhất không quá | không quá thời hạn | thời hạn là | thời hạn tối đa | thời hạn không quá',
  'thời hạn chậm nhất | thời hạn : | thời gian hoàn thành : | thời gian thực hiện : | thời hạn hoàn thành :',
  'thời hạn thực hiện : | thời gian hoàn thành | thời hạn hoàn thành | thời gian thực hiện',
)
const cue = phrase('trong', 'thời hạn/gian', 'sau', 'không quá', 'tối đa', 'chậm/muộn/trễ nhất')

/** After these a time is how long something lasts, or lies in the past. */
const lasting = anyOf(
  'qua | vừa/mới qua/rồi | diễn ra | liên tục | liên tiếp | liền | gần đây | nghỉ | tổ chức | trở lên',
  'trước | đầu | cuối | đầu tiên | lễ | tết | cao điểm | ,? từ/ngày/( từ? ngày? | hội',
)
const coming = phrase('tới', 'tiếp theo', 'kế tiếp', 'nữa', 'sắp tới')

function read(words: Words, at: number): Mention[] | null {
  const heads = [strong, weak, begun].map((form) => form.match(words, at))
  const from = Math.max(...heads)
  const count = from < 0 ? null : countAt(words, from)
  if (!count) return null
  const start = startAt(words, count.end)
  if (start) return [{said: {type: 'count', ...count.value, start: start.value}, start: at, end: start.end}]
  const next = coming.match(words, count.end)
  const acts = besideAct(words, at, count.end)
  if (next > 0)
    return heads[2] !== from && acts
      ? [{said: {type: 'count', ...count.value, start: 'document'}, start: at, end: next}]
      : null
  const binds = heads[0] === from || (heads[1] === from && acts)
  if (
    !binds ||
    textAt(words, at - 1) === 'trước' ||
    lasting.match(words, count.end) > 0 ||
    textAt(words, at - 1) === 'diễn'
  )
    return null
  return [{said: {type: 'count', ...count.value, start: null}, start: at, end: count.end}]
}

export const within: Rule = {
  id: 'within',
  summary: 'trong (vòng, thời hạn) N ngày (làm việc) kể từ …; chậm nhất, không quá N ngày kể từ …',
  cue,
  read,
  examples: [
    {
      text: 'Lập hồ sơ trong vòng 05 ngày làm việc kể từ ngày 26/11/2026.',
      issued: '2026-11-26',
      finds: [{kind: 'duration', date: '2026-12-03', from: '2026-11-26', duration: 'P5D', bound: 'by'}],
    },
    {
      text: 'Nộp báo cáo trong thời hạn 10 ngày kể từ ngày ban hành Thông báo này.',
      issued: '2026-11-26',
      finds: [{kind: 'duration', date: '2026-12-07', duration: 'P10D'}],
    },
    {
      text: 'Trả lời trong vòng 05 ngày kể từ ngày nhận được văn bản.',
      finds: [{kind: 'duration', date: null, bound: 'by', duration: 'P5D'}],
    },
    {text: 'Công khai trong 24 giờ kể từ khi có kết quả.', finds: [{kind: 'duration', date: null, duration: 'PT24H'}]},
    {
      text: 'Hoàn thành trong thời hạn ba tháng kể từ ngày ký Quyết định này.',
      finds: [{kind: 'duration', date: '2026-08-07', duration: 'P3M'}],
    },
    {text: 'Bảo đảm lương thực cho người dân trong ít nhất 07 ngày.', finds: null},
    {text: 'Giữ trật tự trong 3 ngày diễn ra lễ hội.', finds: null},
    {text: 'Nâng bậc lương trước thời hạn 12 tháng.', finds: null},
    {text: 'Trong 5 năm qua, phường có nhiều đổi mới.', finds: null},
  ],
}
