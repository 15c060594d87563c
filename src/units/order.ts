import {lengthAt} from './canonical.ts'
import {isSameBody} from './headings.ts'
import {predicate} from './lexicon.ts'
import {type Name, readNames} from './names.ts'
import {type Scan, upperFirst, wordEnd} from './scan.ts'

/** A body that a text orders to do something. */
export interface Order {
  /** Where the words that belong to this order begin in the text. */
  start: number
  /** The body as written, and the bodies in it one by one. */
  name: string
  assignees: string[]
  /** Where the name stands. */
  at: number
  /** Where the words after the name begin. */
  rest: number
  /** The text names the body behind a verb that orders ("Giao", "Yêu cầu"). */
  byVerb: boolean
  /** Somebody who may order is named before the verb. */
  spoken: boolean
  /** No proper name, and nothing that tells which: "các cơ quan liên quan". */
  collective: boolean
}

/** How a paragraph speaks. */
export interface Speaking {
  /** Orders may stand as "X does …"; before the lead-in only "… orders X to do …" counts. */
  bySubject: boolean
  /** The paragraph has a mark of its own: then only the one who issues the document, or a leader, speaks in it. */
  marked: boolean
  /** Who issues the document: where it orders somebody, it is never the one who is ordered. */
  issuer?: string | null
}

export const verb =
  /(?:kính |trân trọng )?(?:đề nghị|yêu cầu|giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao thêm|giao|phân công nhiệm vụ cho|phân công|mời) (?=\S)/uy

const speakingVerb =
  /(?:kính |trân trọng )?(?:đề nghị|yêu cầu|chỉ đạo|giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|phân công nhiệm vụ cho|phân công) (?=\S)/uy

export const givingVerb =
  /(?:đề nghị|giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|phân công nhiệm vụ cho|phân công) (?=\S)/uy

/** What a predicate may not begin with: it tells what is, was or has been decided, not what is to be done. */
const statement =
  /^(?:đã|đang|vừa|vẫn|còn|chưa|gồm|được|bị|nhận được|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|cơ bản|nhất trí|thống nhất (?:các nội dung|nội dung|chủ trương|với|kết luận|chỉ đạo|ý kiến|cao)|đồng ý|kết luận|ban hành (?:quyết định|kế hoạch|công văn|chỉ thị|văn bản) số|tổ chức (?:cuộc họp|hội nghị|phiên họp|buổi làm việc|họp)|họp(?! (?:dân|thôn|ấp|tổ|xóm|bản|khu|phụ huynh|cha mẹ))|thông báo|xin|trân trọng|kính|nhận thấy|đạt|cho biết|có ý kiến (?:như sau|chỉ đạo|tại)|có công văn|có văn bản số|có báo cáo số|công khai thông tin|chủ trì (?:cuộc )?(?:họp|hội nghị|phiên họp|buổi làm việc)|dự (?:họp|hội nghị|lễ|phiên|buổi|cuộc)|là một|năm \d|có \d)/u

/** What somebody said, not what is ordered: "Ông Duy trình bày: …". */
const speech =
  /^(?:báo cáo|trình bày|phát biểu|phản ánh|nêu|cho rằng|giải trình|kiến nghị|có ý kiến|đề xuất|thông tin)(?: (?:ý kiến|thêm|tóm tắt|như sau))?:/u

/** Those who stand above the bodies that a document orders: they are never ordered. */
export const above =
  /^(?:thủ tướng|phó thủ tướng|chính phủ|quốc hội|bộ chính trị|ban bí thư|trung ương|tổng bí thư|chủ tịch nước|nhà nước|chủ tọa)/u

export function toOrder(s: Scan, start: number, names: readonly Name[], byVerb: boolean): Order | null {
  const firstName = names[0]
  const last = names.at(-1)
  if (!firstName || !last) return null
  const name = upperFirst(s.text.slice(firstName.start, last.end))
  const assignees = names.flatMap((each) => each.bodies)
  return {
    start,
    name,
    assignees,
    at: firstName.start,
    rest: last.end,
    byVerb,
    spoken: false,
    collective: names.every((each) => each.collective),
  }
}

/** "Giao Sở Y tế …", "Đề nghị các xã …". */
export function verbOrder(s: Scan, start: number, at: number, pattern = verb): Order | null {
  const length = lengthAt(pattern, s.canon, at)
  return length === 0 ? null : toOrder(s, start, readNames(s, at + length), true)
}

/** "Sở Y tế chủ trì …", "Sở Y tế: …"; when "Chủ tịch UBND tỉnh yêu cầu Sở Y tế …", the order is to the latter. */
export function subjectOrder(s: Scan, start: number, at: number, {marked, issuer}: Speaking): Order | null {
  const names = readNames(s, at)
  const order = toOrder(s, start, names, false)
  if (!order || /^(?:mỗi|từng) /u.test(s.canon.slice(order.at))) return null
  const spoken = s.text[order.rest] === ' ' ? verbOrder(s, start, order.rest + 1, speakingVerb) : null
  const instructs = s.canon.startsWith(' chỉ đạo', order.rest)
  if (spoken && isSpeaker(s.canon.slice(order.at, order.rest), marked || instructs)) return {...spoken, spoken: true}
  if (above.test(s.canon.slice(order.at))) return null
  const ordering = s.text[order.rest] === ' ' ? lengthAt(issuingVerb, s.canon, order.rest + 1) : 0
  if (ordering > 0 && issuer && isSameBody(order.name, issuer))
    return namelessOrder(s, start, order.rest + 1 + ordering)
  return isPredicate(s, order.rest) || (isOfMany(s, order) && isQualified(s, order.rest)) ? order : null
}

/** "Các đơn vị …", "UBND các xã …": some of them may be told from the others. */
const isOfMany = (s: Scan, order: Order): boolean =>
  order.collective || /(?:^| )các /u.test(s.canon.slice(order.at, order.rest))

const issuingVerb = /(?:kính |trân trọng )?(?:đề nghị|yêu cầu|giao cho|giao) (?=\S)/uy
const longestNoun = 12

/** "… yêu cầu đơn vị nêu trên thực hiện …": whom no list knows, as far as what they are to do. */
function namelessOrder(s: Scan, start: number, at: number): Order | null {
  let end = at
  for (let words = 0; words < longestNoun && lengthAt(predicate, s.canon, end) === 0; words++) {
    end = wordEnd(s, end)
    if (s.text[end] !== ' ') break
    end++
  }
  if (end === at || s.text[end - 1] !== ' ') return null
  const name = upperFirst(s.text.slice(at, end - 1))
  return {start, name, assignees: [name], at, rest: end - 1, byVerb: true, spoken: true, collective: false}
}

/** "Các tổ chức được cấp phép … có trách nhiệm …": which of them, and only then what they are to do. */
function isQualified(s: Scan, rest: number): boolean {
  const clause =
    /^ (?:được|chưa|đã được|có|đang|thuộc|do|hoạt động|kinh doanh|sản xuất|sử dụng|tại|ở|nằm|nơi) [^.;:]{4,160}? (?:có trách nhiệm|phải|chịu trách nhiệm|khẩn trương|nghiêm túc|chủ động|tập trung|thực hiện nghiêm|chấp hành|rà soát|hoàn thành|báo cáo|dự|tham gia|tham dự|gửi|tổ chức|xây dựng|phối hợp|đăng ký|kê khai|nộp|cung cấp|thường xuyên|tiếp tục|tăng cường|kiểm tra|chịu sự|cử|ký|khắc phục|di dời|tháo dỡ|bàn giao|lập|tự)(?![\p{L}])/u
  return clause.test(s.canon.slice(rest, rest + 260))
}

/** One who orders others: a single office, committee or party body. */
const isSpeaker = (name: string, marked: boolean): boolean =>
  (marked
    ? /^(?:chủ tịch|phó chủ tịch|bí thư|thường trực|ban thường vụ|ban chấp hành|ủy ban nhân dân|ubnd)(?! các)(?: (?:thường trực|đảng ủy|ủy ban nhân dân|ubnd|tỉnh|thành phố|phường|xã))*$/u
    : anySpeaker
  ).test(name) && !/(?:^| )các /u.test(name)

/** In a paragraph of its own any single body may speak: a department that issues the letter, an office. */
const anySpeaker = /^(?!các |toàn thể )/u

/** Whether what follows a name says what the body is to do: a predicate in lower case, in a sentence that ends. */
function isPredicate(s: Scan, rest: number): boolean {
  const bracket = /^ \([^()]{0,160}\)/u.exec(s.text.slice(rest, rest + 164))?.[0].length ?? 0
  const from = rest + bracket
  if (/^\s*:/u.test(s.text.slice(from, from + 3))) return true
  const begin = /^(?:,|;| -)? (?=\p{Ll})/u.exec(s.text.slice(from, from + 4))?.[0]
  if (begin === undefined) return false
  const at = from + begin.length
  const words = s.canon.slice(at, at + 120)
  if (statement.test(words) || noPredicate.test(words) || speech.test(words)) return false
  return lengthAt(predicate, s.canon, at) > 0 || (begin === ' ' && /[.;:!…]$/u.test(s.text.trimEnd().slice(-1)))
}

/** Words that go on with the name, or with the sentence before it, rather than begin a predicate. */
const noPredicate =
  /^(?:và|hoặc|của|để|với|cho(?! (?:học sinh|trẻ|người lao động|công nhân)(?: [\p{L},]+){0,4} nghỉ)|đến|từ|tại|ở|về|khi|nếu|nêu tại|trong (?!phạm vi|thời gian|quá trình|tháng|quý|năm|ngày|tuần|vòng)|do |bằng|như)(?![\p{L}])/u
