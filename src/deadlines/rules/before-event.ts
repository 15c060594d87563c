import {chunkEnd} from '../context/chunk.ts'
import {anyOf, phrase} from '../phrase.ts'
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
  'phiên chất vấn | ngày diễn ra | ngày đại hội | ngày hội | ngày lễ | mỗi kỳ họp | mùa cháy',
)
/** What ends the name of an event. */
const stops = new Set(['để', 'nhằm', 'theo', 'và', 'bảo', 'đảm', 'phục', 'làm', 'báo', 'gửi'])
const longest = 20

/** The words of an event run to the next mark or to the purpose that follows. */
export function eventEnd(words: Words, at: number): number {
  const limit = Math.min(chunkEnd(words, at), at + longest)
  let end = at
  while (end < limit && !stops.has(textAt(words, end))) end++
  return Math.max(end, at)
}

function read(words: Words, at: number): Mention[] | null {
  const from = cue.match(words, at)
  const ahead = countAt(words, from)
  const name = events.match(words, ahead?.end ?? from)
  return name < 0 ? null : [{said: {type: 'event'}, start: at, end: eventEnd(words, name)}]
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
    {text: 'Hoàn thiện hồ sơ trước khi trình Thường trực Đảng ủy.', finds: null},
    {text: 'Bảo đảm an ninh trước, trong và sau Tết.', finds: null},
    {text: 'Trả lời kiến nghị của cử tri trước kỳ họp thứ Năm.', finds: null},
    {text: 'Soạn văn bản trả lời cử tri trước kỳ họp cuối năm.', finds: [{kind: 'event'}]},
  ],
}
