import {finish} from '../lexicon.ts'
import {anyOf, occurs, phrase} from '../phrase.ts'
import {textAt, type Words} from '../words.ts'
import {chunkStart} from './chunk.ts'
import type {Candidate, Veto} from './veto.ts'

const cases = phrase('đối với', 'trường hợp', 'nếu', 'kể cả', 'áp dụng cho')
const orders = phrase('phải', 'yêu cầu', 'gửi', 'báo cáo', 'nộp', 'trình', 'bàn giao', 'khẩn trương')
const plural = new Set(['các', 'những', 'số', 'mọi', 'tất'])
const passive = anyOf(
  'được giao | được phê duyệt | được cấp | được ban hành | được ký | được công nhận | được duyệt',
  'được thành lập | được tuyển dụng | được bổ nhiệm | được xây dựng | được tiếp nhận | được bố trí',
  'được cấp phép | được hưởng',
)
const happens = anyOf(
  'xảy ra | phát sinh | diễn ra | đạt được | ghi nhận | phát hiện | tiếp nhận | sinh ra | nhập ngũ',
  'xây dựng | khởi công | ban hành | cấp | ký | ký kết | thành lập | hoạt động | đầu tư | tuyển dụng',
  'nghỉ hưu | tồn đọng | có | còn | hình thành | lắp đặt | đưa vào sử dụng | nộp | đăng ký | mua | sử dụng',
  'tổ chức | triển khai | thực hiện | cư trú | kết hôn | công bố | đến hạn | hết hạn',
)

/** "các dự án khởi công trong năm 2026", "hồ sơ được tiếp nhận trước ngày …": the time belongs to the things. */
function belongsToThings(words: Words, start: number): boolean {
  const from = chunkStart(words, start)
  if (occurs(wanted, words, from, start)) return false
  const verb = happens.matchBefore(words, start)
  const passiveAt = passive.matchBefore(words, start)
  if (passiveAt >= from || conferredBefore(words, start, from)) return true
  if (verb < from || verb === from || must.has(textAt(words, verb - 1))) return false
  if (occurs(cases, words, from, verb)) return true
  if (occurs(caused, words, from, verb)) return inherent.match(words, verb) > 0
  for (let index = verb - 1; index >= Math.max(from, verb - 6); index--)
    if (plural.has(textAt(words, index))) return true
  return textAt(words, verb - 1) === 'được' || textAt(words, verb - 1) === 'vụ' || inherent.match(words, verb) > 0
}

const conferred = phrase('được cấp/công/tuyển/bổ/thành/xây/đầu/tiếp/phê')
const placed = new Set(['tại', 'theo', 'ở', 'trong'])
const near = 6

/** "các hộ được cấp giấy chứng nhận trước ngày …": what was conferred, with no place of an order behind it. */
function conferredBefore(words: Words, start: number, from: number): boolean {
  for (let index = start - 1; index >= Math.max(from, start - near); index--) {
    if (placed.has(textAt(words, index))) return false
    if (conferred.match(words, index) > 0)
      return words.slice(Math.max(from, index - near), index).some(({text}) => plural.has(text))
  }
  return false
}

/** With these the passive is what is to be reached: "phải được phê duyệt trước ngày …". */
const wanted = anyOf('phải | bảo đảm | đảm bảo | phấn đấu | cần được')
/** Orders that somebody else is to act: "hướng dẫn các hộ đăng ký trước ngày …". */
const caused = anyOf(
  'chỉ đạo | đôn đốc | hướng dẫn | yêu cầu | vận động | giao | đề nghị | tuyên truyền | phối hợp | tạo điều kiện',
  'hỗ trợ | nhắc nhở | thông báo | tổ chức cho | phân công | cho',
)

const must = new Set(['phải', 'cần', 'yêu', 'đề'])

/** These never are what an office is ordered to do. */
const inherent = phrase('xảy ra', 'phát sinh', 'diễn ra', 'đạt được', 'sinh ra', 'nhập ngũ')

function setsCase(words: Words, start: number): boolean {
  const from = chunkStart(words, start)
  if (words.slice(from, start).some(({text}) => text === 'thì')) return false
  return cases.match(words, from) > 0 && !occurs(finish, words, from, start) && !occurs(orders, words, from, start)
}

const forbids = ({words, start, resolved}: Candidate): boolean =>
  resolved.kind !== 'recurring' &&
  resolved.kind !== 'event' &&
  (belongsToThings(words, start) || setsCase(words, start))

export const condition: Veto = {
  id: 'condition',
  summary: 'điều kiện, đặc điểm của đối tượng: hồ sơ nộp trước ngày …, các vụ xảy ra trong tháng …',
  forbids,
  examples: [
    'Đối với các dự án khởi công trước ngày 01/7/2026, thực hiện theo quy định cũ.',
    'Điều tra các vụ cháy xảy ra trong tháng 5/2026.',
    'Lập danh mục các công trình khởi công trong năm 2026.',
    'Giải ngân nguồn vốn được giao trong năm 2026.',
  ],
}
