import {acts} from '../lexicon.ts'
import {anyOf, occurs, phrase} from '../phrase.ts'
import {numberAt} from '../said/number.ts'
import {textAt, type Words} from '../words.ts'
import {chunkEnd, chunkStart, clauseStart} from './chunk.ts'

/** Things that come every year or month by their nature: "hằng năm" behind them describes them. */
const periodic = anyOf(
  'ngân sách | kế hoạch | dự toán | kinh phí | chương trình | chỉ tiêu | nhiệm vụ | hội nghị | danh mục',
  'lễ hội | công tác | chế độ | quỹ | vốn | nguồn | thu nhập | sản lượng | doanh thu | mức | tỷ lệ',
  'hoạt động | nội dung | lịch | định mức | tăng trưởng | bình quân | phiên | buổi | đợt | tiêu chí',
  'phong trào | mục tiêu | giải thưởng | giải thể thao | hội thi | hội thao | liên hoan | tháng hành động',
  'tuần lễ | biên chế | nhu cầu | chi ngân sách | chi thường xuyên | sinh hoạt | thời sự | đời sống',
  'công việc | báo cáo | đánh giá | số lượng | số lượt | lượng | lưu lượng | mực nước | lượt khách',
  'số ca | số vụ',
)
/** Between a thing and the words of recurrence these show that the words belong to the verb: "gửi … về Văn phòng hằng tháng". */
const direction = anyOf('về | cho | lên | tại | đến | với | tới | trên | qua | cùng | ở')
const quantity = anyOf(
  'lần | buổi | lượt | giờ | ca | tin | bài | cuộc | đồng | triệu | m3 | tấn | người | hộ | tiết | lớp | kg',
  'ngày | phiên | đợt | chuyến | hội | số | phút',
)
const average = phrase('trung bình', 'bình quân')
const openers = new Set([
  '',
  ',',
  ';',
  '.',
  ':',
  '(',
  '-',
  '+',
  'và',
  'đồng',
  'thời',
  'là',
  'hoặc',
  '“',
  '"',
  'phải',
  'cần',
  'để',
  'thì',
  '*',
  '•',
  ')',
])
const stops = new Set(['', '.', ';', ')', '/', '!', 'để', 'theo', 'nhằm', 'báo', 'về'])

/** "cấp phát thuốc hằng ngày đến hết tháng 10": for how long; a year that comes again is of a thing. */
const runs = anyOf('từ nay | từ ngày | từ tháng | từ hôm nay | cho? đến hết/khi | cho? đến ngày/tháng/cuối')

const atLeast = phrase('ít nhất', 'tối thiểu', 'từ')

/** "02 buổi mỗi tuần", "mỗi tuần 02 buổi": how much, not by when. */
function isRate(words: Words, at: number, end: number): boolean {
  if (textAt(words, at) !== 'mỗi') return false
  if (quantity.first.has(textAt(words, at - 1)) && numberAt(words, at - 2) !== null) return true
  const from = ['ít', 'tối', 'thực', 'tổ', 'có', 'là', 'không'].includes(textAt(words, end)) ? end + 2 : end
  if (occurs(atLeast, words, end, Math.min(chunkEnd(words, end), end + 8))) return true
  const count = [end, from].find((index) => numberAt(words, index) !== null)
  return count !== undefined && quantity.first.has(textAt(words, count + 1))
}

/** Whether a thing of its own period stands before, with no direction in between. */
function describesThing(words: Words, at: number): boolean {
  const start = chunkStart(words, at)
  for (let index = at - 1; index >= start; index--) {
    if (direction.match(words, index) > 0) return false
    if (periodic.match(words, index) > 0 && !isVerb(words, index, start)) return true
  }
  return false
}

/** "báo cáo", "đánh giá" open an order or are what is ordered: at the start of their chunk they are verbs. */
function isVerb(words: Words, index: number, start: number): boolean {
  if (acts.match(words, index) < 0) return false
  return index === start || openers.has(textAt(words, index - 1)) || acts.matchBefore(words, index) >= 0
}

const listed = new Set([',', 'và', 'hoặc'])

/** "kế hoạch 5 năm và hằng năm", "định kỳ, hằng năm": a list of periods before. */
const followsList = (words: Words, at: number): boolean =>
  listed.has(textAt(words, at - 1)) &&
  /^(?:năm|tháng|quý|hạn|tuần)$/.test(textAt(words, at - 2)) &&
  describesThing(words, at - 1)

/** The yearly appraisal of people as a thing, which runs over a comma. */
const appraisal = phrase(
  'vào/với/trong/dung/chí/tác/quả/cứ/liệu đánh giá ,? xếp/phân/bình',
  'vào/với/trong/dung/chí/tác/quả/cứ/liệu đánh giá và xếp/phân/bình',
)

/** "chương trình kiểm tra, giám sát hằng năm": what is planned for every year, over a comma. */
const programme = phrase(
  'chương/kế trình/hoạch kiểm/thanh tra ,/và giám/kiểm sát/tra',
  'chương/kế trình/hoạch công tác ,? kiểm tra ,? giám sát',
)

/** Whether words of recurrence say when the ordered act is done, not what kind of thing they stand behind. */
export function bindsEvery(words: Words, at: number, end: number): boolean {
  if (isRate(words, at, end) || followsList(words, at) || average.matchBefore(words, at) >= 0) return false
  const verbBehind = acts.match(words, end) > 0
  if (openers.has(textAt(words, at - 1))) return true
  if (textAt(words, at) === 'định') return !describesNoun(words, at)
  if (
    describesThing(words, at) ||
    programme.matchBefore(words, at) >= 0 ||
    occurs(appraisal, words, clauseStart(words, at), at)
  )
    return false
  if (verbBehind || acts.matchBefore(words, at) >= 0) return true
  if (runs.match(words, end) > 0 && textAt(words, end - 1) !== 'năm') return true
  return stops.has(textAt(words, end)) || chunkEnd(words, end) === end || hasRegular(words, at)
}

/** "chế độ báo cáo định kỳ hằng tháng" is a thing; "báo cáo định kỳ hằng tháng" an act. */
const regime = phrase('chế độ', 'kế hoạch', 'chương trình', 'hội nghị', 'phiên họp', 'cuộc họp')
const describesNoun = (words: Words, at: number): boolean =>
  occurs(regime, words, chunkStart(words, at), at) && acts.match(words, chunkStart(words, at)) < 0

const regular = phrase('định kỳ')
/** "định kỳ tổng hợp … báo cáo Sở Xây dựng hàng tháng". */
const hasRegular = (words: Words, at: number): boolean => occurs(regular, words, clauseStart(words, at), at)
