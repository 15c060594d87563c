import {chunkEnd} from '../context/chunk.ts'
import {acts} from '../lexicon.ts'
import {anyOf, occurs, phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {countAt} from '../said/count.ts'
import type {Mention} from '../said.ts'
import {textAt, type Words} from '../words.ts'

const cue = phrase('trước', 'xong trước')
const events = anyOf(
  'kỳ họp | phiên họp | cuộc họp | buổi họp | hội nghị | đại hội | ngày họp | buổi làm việc | mùa mưa',
  'mùa bão | mùa khô | mùa lũ | mùa nắng | kỳ thi | năm học | dịp? tết | dịp lễ | ngày khai giảng',
  'lễ khai giảng | ngày khai mạc | lễ khai mạc | ngày bầu cử | kỳ nghỉ | kỳ bầu cử | ngày tổ chức',
  'giờ khai mạc | đợt kiểm tra | ngày tết | tết | ngày quốc khánh | thời điểm khai mạc | phiên giải trình',
  'dịp? nghỉ lễ/tết | dịp? noel | dịp? lễ? giáng sinh | dịp? trung thu | dịp? rằm tháng | khai giảng | thềm năm học',
  'khi nghỉ hè/tết/lễ | khi bước? vào mùa/năm/vụ | khi khai giảng | khi tựu trường | khi kết thúc năm/học | nghỉ hè',
  'phiên chất vấn | ngày diễn ra | ngày đại hội | ngày hội | ngày lễ | mỗi kỳ họp | mùa cháy',
)
/** What ends the name of an event. */
const stops = anyOf('để | nhằm | theo | phục vụ | làm cơ sở | làm căn cứ')
/** The event of another year. */
const gone = anyOf('năm ngoái | năm trước | vừa qua | vừa rồi')
/** What is told of after the name of an event is the next act; after "ngay sau khi" it can be the event itself. */
const told = anyOf('báo cáo | gửi')
const longest = 20

const ends = (words: Words, at: number): boolean =>
  stops.match(words, at) > 0 || (textAt(words, at) === 'và' && acts.match(words, at + 1) > 0)

/** The words of what happens run to the next mark or to the purpose or the act that follows. */
export function clauseOfEvent(words: Words, at: number): number {
  const limit = Math.min(chunkEnd(words, at), at + longest)
  let end = at
  while (end < limit && !ends(words, end)) end++
  return end
}

/** The name of an event ends also where something is reported. */
export function eventEnd(words: Words, at: number): number {
  const limit = clauseOfEvent(words, at)
  let end = at
  while (end < limit && told.match(words, end) < 0) end++
  return end
}

function read(words: Words, at: number): Mention[] | null {
  const from = cue.match(words, at)
  const ahead = countAt(words, from)
  const name = events.match(words, ahead?.end ?? from)
  return name < 0 || occurs(gone, words, name, eventEnd(words, name))
    ? null
    : [{said: {type: 'event'}, start: at, end: eventEnd(words, name)}]
}

export const beforeEvent: Rule = {
  id: 'before-event',
  summary: 'trước kỳ họp, phiên họp, hội nghị, mùa mưa bão, Tết …',
  cue,
  read,
  examples: [
    {
      text: 'Gửi tài liệu trước kỳ họp thường lệ cuối năm 2026 của HĐND phường.',
      finds: [{kind: 'event', date: null, bound: null, text: 'trước kỳ họp thường lệ cuối năm 2026 của HĐND phường'}],
    },
    {
      text: 'Hoàn thành nạo vét kênh mương trước mùa mưa bão năm 2026.',
      finds: [{kind: 'event', text: 'trước mùa mưa bão năm 2026'}],
    },
    {text: 'Hoàn thành lắp đặt trước Noel 2026.', finds: [{kind: 'event', text: 'trước Noel 2026'}]},
    {
      text: 'Kiểm tra các bếp ăn trước lễ khai giảng bảo đảm an toàn thực phẩm để phục vụ học sinh.',
      finds: [{text: 'trước lễ khai giảng bảo đảm an toàn thực phẩm'}],
    },
    {text: 'Bàn giao học sinh về địa phương trước khi nghỉ hè.', finds: [{kind: 'event', text: 'trước khi nghỉ hè'}]},
    {text: 'Gia cố các nhà tạm trước khi bước vào mùa mưa.', finds: [{text: 'trước khi bước vào mùa mưa'}]},
    {text: 'Hoàn thiện hồ sơ trước khi trình Thường trực Đảng ủy.', finds: null},
    {text: 'Bàn giao công việc trước khi nghỉ hưu.', finds: null},
    {text: 'Trước Tết năm ngoái đã xảy ra cháy chợ.', finds: null},
    {text: 'Bảo đảm an ninh trước, trong và sau Tết.', finds: null},
    {text: 'Trả lời kiến nghị của cử tri trước kỳ họp thứ Năm.', finds: null},
    {text: 'Soạn văn bản trả lời cử tri trước kỳ họp cuối năm.', finds: [{kind: 'event'}]},
  ],
}
