import {anyOf, phrase} from '../phrase.ts'
import {everyAt} from '../said/every.ts'
import {textAt, type Words} from '../words.ts'
import {chunkStart} from './chunk.ts'
import type {Candidate, Veto} from './veto.ts'

/** Things that a period tells apart: their tasks, events, money. */
const things = anyOf(
  'trọng tâm | nhiệm vụ | công tác | kết quả | tình hình | sự kiện | chỉ tiêu | ngày lễ | ngày lễ lớn',
  'lễ lớn | dự kiến | dự kiến tổ chức | dự kiến khởi công | số vụ | vụ việc | số ca | kế hoạch | khoản thu',
  'khoản chi | hoạt động | kỳ họp | phiên họp | nguồn vốn | tổng mức | tồn tại | hạn chế | của cử tri',
  'cử tri | ngày | buổi | lần | các tối | các buổi | ngày nghỉ | thời tiết | năm học | tết nguyên đán | dịp',
  'vốn giao | được giao | đạt được | đột xuất | trước tuổi | đến tuổi',
  'thời gian nghỉ tết/lễ/hè',
)

/** These name a thing also where they open their sentence. */
const openings = new Set(['dự', 'thời'])

const voters = phrase('cử tri', 'kiến nghị', 'công tác', 'hoạt động')
/** "trả lời cử tri trước kỳ họp": what is ordered is the answer. */
const answered = phrase('trả lời cử tri')
/** "báo cáo kết quả trong quý III": what is ordered is the report. */
const told = anyOf(
  'báo cáo | gửi | thông báo | công bố/khai | đánh giá | tổng hợp | ban hành | xây dựng | lập | trình',
  'hoàn thiện/thành | tham mưu | phê duyệt | đủ | đạt',
)

/** "trong các ngày từ 04/02 đến 10/02": the days are the time itself. */
const runOfDays = phrase('trong các/những ngày', 'vào các/những ngày')

/** "02 lần trong quý II": how often the ordered act is to be done. */
const isCounted = (words: Words, start: number): boolean =>
  textAt(words, start - 1) === 'lần' && /^\d+$/u.test(textAt(words, start - 2))

function forbids({words, start, resolved}: Candidate): boolean {
  if (resolved.kind === 'event') return voters.matchBefore(words, start) >= 0 && answered.matchBefore(words, start) < 0
  if (resolved.kind !== 'period' || isCounted(words, start) || runOfDays.matchBefore(words, start) >= 0) return false
  const thing = everyAt(words, start - 2) ? -1 : things.matchBefore(words, start)
  const reported = told.matchBefore(words, thing) >= 0
  return (thing > chunkStart(words, start) && !reported) || (thing >= 0 && openings.has(textAt(words, thing)))
}

export const namedThing: Veto = {
  id: 'named-thing',
  summary: 'thời gian nêu tên sự vật: nhiệm vụ trọng tâm trong tháng, dự kiến tổ chức trong quý',
  forbids,
  examples: [
    'Triển khai các nhiệm vụ trọng tâm trong tháng 6/2026.',
    'Chuẩn bị Lễ hội (dự kiến tổ chức trong tháng 6 năm 2026).',
    'Trả lời kiến nghị của cử tri trước kỳ họp thứ Năm.',
  ],
}
