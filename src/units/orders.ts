import {canonical, lengthAt} from './canonical.ts'
import {predicate} from './lexicon.ts'
import {type Name, readNames, type Scan, scan, upperFirst} from './names.ts'

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

/** Whether a text begins with what is to be done, not with who is to do it. */
export const startsWithPredicate = (text: string): boolean => lengthAt(predicate, canonical(text), 0) > 0

export interface Speaking {
  /** Orders may stand as "X does …"; before the lead-in only "… orders X to do …" counts. */
  bySubject: boolean
  /** The paragraph has a mark of its own: then only the one who issues the document, or a leader, speaks in it. */
  marked: boolean
}

const verb =
  /(?:kính |trân trọng )?(?:đề nghị|yêu cầu|giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao thêm|giao|phân công nhiệm vụ cho|phân công|mời) (?=\S)/uy
const speakingVerb =
  /(?:kính |trân trọng )?(?:đề nghị|yêu cầu|chỉ đạo|giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|phân công nhiệm vụ cho|phân công) (?=\S)/uy
const givingVerb =
  /(?:đề nghị|giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|phân công nhiệm vụ cho|phân công) (?=\S)/uy
const connector =
  /(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám)|đồng thời|ngoài ra|bên cạnh đó|trước mắt|riêng|cùng với đó|trong đó|mặt khác|và)(?:,? )(?=\S)/uy

/** What a predicate may not begin with: it tells what is, was or has been decided, not what is to be done. */
const statement =
  /^(?:đã|đang|vừa|vẫn|còn|chưa|gồm|được|bị|nhận được|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|cơ bản|nhất trí|thống nhất (?:chủ trương|với|kết luận|chỉ đạo|ý kiến|cao)|đồng ý|kết luận|ban hành (?:quyết định|kế hoạch|công văn|chỉ thị|văn bản) số|tổ chức (?:cuộc họp|hội nghị|phiên họp|buổi làm việc|họp)|họp|thông báo|xin|trân trọng|kính|nhận thấy|đạt|cho biết|có ý kiến (?:như sau|chỉ đạo|tại)|có công văn|có văn bản số|có báo cáo số|công khai thông tin|chủ trì (?:cuộc )?(?:họp|hội nghị|phiên họp|buổi làm việc)|dự (?:họp|hội nghị|lễ|phiên|buổi|cuộc)|là một|năm \d|có \d)/u

/** Those who stand above the bodies that a document orders: they are never ordered. */
const above =
  /^(?:thủ tướng|phó thủ tướng|chính phủ|quốc hội|bộ chính trị|ban bí thư|trung ương|tổng bí thư|chủ tịch nước|nhà nước)/u

/** The orders of a paragraph, in their order; none when it orders nobody. */
export function readOrders(text: string, speaking: Speaking): Order[] {
  const s = scan(text)
  const first = firstOrder(s, speaking)
  return first ? [first, ...laterOrders(s, first)] : []
}

function firstOrder(s: Scan, speaking: Speaking): Order | null {
  const from = lengthAt(connector, s.canon, 0)
  return (
    verbOrder(s, 0, from) ??
    (speaking.bySubject
      ? (subjectOrder(s, 0, from, speaking.marked) ?? titledOrder(s, speaking.marked) ?? adverbialOrder(s))
      : null) ??
    innerOrder(s)
  )
}

function toOrder(s: Scan, start: number, names: readonly Name[], byVerb: boolean): Order | null {
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
function verbOrder(s: Scan, start: number, at: number, pattern = verb): Order | null {
  const length = lengthAt(pattern, s.canon, at)
  return length === 0 ? null : toOrder(s, start, readNames(s, at + length), true)
}

/** "Sở Y tế chủ trì …", "Sở Y tế: …"; when "Chủ tịch UBND tỉnh yêu cầu Sở Y tế …", the order is to the latter. */
function subjectOrder(s: Scan, start: number, at: number, marked: boolean): Order | null {
  const names = readNames(s, at)
  const order = toOrder(s, start, names, false)
  if (!order || /^(?:mỗi|từng) /u.test(s.canon.slice(order.at))) return null
  const spoken = s.text[order.rest] === ' ' ? verbOrder(s, start, order.rest + 1, speakingVerb) : null
  const instructs = s.canon.startsWith(' chỉ đạo', order.rest)
  if (spoken && isSpeaker(s.canon.slice(order.at, order.rest), marked || instructs)) return {...spoken, spoken: true}
  if (above.test(s.canon.slice(order.at))) return null
  return isPredicate(s, order.rest) || (order.collective && isQualified(s, order.rest)) ? order : null
}

/** "Các tổ chức được cấp phép … có trách nhiệm …": which of them, and only then what they are to do. */
function isQualified(s: Scan, rest: number): boolean {
  const clause =
    /^ (?:được|chưa|đã được|có|đang|thuộc|do|hoạt động|kinh doanh|sản xuất|sử dụng) [^.;:]{4,160}? (?:có trách nhiệm|phải|chịu trách nhiệm|khẩn trương|nghiêm túc|chủ động|tập trung|thực hiện nghiêm|chấp hành|rà soát|hoàn thành|báo cáo)(?![\p{L}])/u
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
  if (statement.test(words) || noPredicate.test(words)) return false
  return lengthAt(predicate, s.canon, at) > 0 || (begin === ' ' && /[.;:!…]\s*$/u.test(s.text))
}

/** Words that go on with the name, or with the sentence before it, rather than begin a predicate. */
const noPredicate =
  /^(?:và|hoặc|của|để|với|cho|đến|từ|tại|ở|về|khi|nếu|nêu tại|trong (?!phạm vi|thời gian|quá trình|tháng|quý|năm|ngày|tuần|vòng)|do |bằng|như)(?![\p{L}])/u

/** "Báo cáo 6 tháng: Các đơn vị gửi …": a title before the one who is ordered. */
function titledOrder(s: Scan, marked: boolean): Order | null {
  const colon = s.text.indexOf(': ')
  if (colon < 0 || colon > 80 || /[.;,]/.test(s.text.slice(0, colon)) || label.test(s.canon)) return null
  if (lengthAt(predicate, s.canon, 0) > 0 && !s.canon.startsWith('báo cáo')) return null
  return subjectOrder(s, 0, colon + 2, marked) ?? verbOrder(s, 0, colon + 2)
}

const adverbial =
  /^(?:đối với|về|riêng|trong|để|nhằm|khi|nếu|trường hợp|qua|từ|trước mắt|sau khi|trước ngày|chậm nhất|định kỳ|hằng|hàng|ngay) /u

/** "Đối với các trạm y tế hư hỏng, Ban Quản lý dự án … lập phương án": the subject comes after the matter. */
function adverbialOrder(s: Scan): Order | null {
  if (!adverbial.test(s.canon)) return null
  const sentence = endOfSentence(s, 0)
  for (const mark of s.canon.slice(0, sentence).matchAll(/, /g)) {
    const order = subjectOrder(s, 0, mark.index + 2, true)
    if (order && !order.byVerb) return order
  }
  return null
}

/** Labels of facts: what follows the colon is told, not ordered. */
const label =
  /^(?:địa điểm|thời gian|thành phần|chủ trì|phương án|nơi|kinh phí|số điện thoại|điện thoại|liên hệ|người|tên|địa chỉ|chủ tọa|thư ký|đại diện|ghi chú|lãnh đạo|phụ trách)/u

const clause = /[,;.:] |(?<=\p{L}) (?=(?:giao|yêu cầu|đề nghị|phân công|kính đề nghị) )/gu

/** "Đối với …, giao Sở A …"; "Sau khi xem xét, Chủ tịch UBND tỉnh giao Sở A …"; "Nhất trí …; Giao xã B …". */
function innerOrder(s: Scan): Order | null {
  for (const mark of s.canon.matchAll(clause)) {
    const at = mark.index + mark[0].length
    const punctuated = mark[0] !== ' '
    if (!punctuated && !spokenBy(s, mark.index)) continue
    if (punctuated && /(?:trong đó|theo hướng|nội dung|như|gồm)[,:]? ?$/u.test(s.canon.slice(0, at))) continue
    const skip = lengthAt(connector, s.canon, at)
    const order = verbOrder(s, 0, at + (s.canon.startsWith('trong đó', at) ? 0 : skip))
    if (order && isOrdered(s, order)) return {...order, spoken: !punctuated}
  }
  return null
}

/** The words before a verb that orders are a name: the one who speaks ("…, Chủ tịch UBND tỉnh giao …"). */
function spokenBy(s: Scan, end: number): boolean {
  const from = Math.max(0, end - 180)
  const before = s.canon.slice(from, end)
  const starts = [
    0,
    ...[...before.matchAll(/[,;.] |(?<=\p{L}) (?=\p{Lu})/gu)].map((mark) => mark.index + mark[0].length),
  ]
  for (const word of s.text.slice(from, end).matchAll(/(?<= )(?=\p{Lu})/gu)) starts.push(word.index)
  return starts.some((start) => {
    const names = readNames(s, from + start)
    return (
      names.length === 1 && names[0]?.end === end && !names[0].collective && !above.test(s.canon.slice(from + start))
    )
  })
}

const isOrdered = (s: Scan, order: Order): boolean =>
  order.rest >= s.text.length || /^(?: \(|[,:;.]| \p{Ll}| -)/u.test(s.text.slice(order.rest))

/** Orders to other bodies later in the paragraph; what tells how a draft should be ("theo hướng: …") orders nobody. */
function laterOrders(s: Scan, first: Order): Order[] {
  const orders: Order[] = []
  const seen = new Set([s.canon.slice(first.at, first.rest)])
  let held = 0
  for (const mark of s.canon
    .slice(first.rest)
    .matchAll(/(?:theo hướng|nội dung sau|như sau|dự thảo[^.;]{0,80}):|[.;] |, (?=đồng thời )/gu)) {
    const at = first.rest + mark.index + mark[0].length
    if (mark[0].endsWith(':')) {
      held = endOfSentence(s, at)
      continue
    }
    if (at < held || insideBracket(s, first.rest, at)) continue
    const order = laterOrder(s, at, mark[0] === '. ')
    if (!order || seen.has(s.canon.slice(order.at, order.rest))) continue
    seen.clear()
    seen.add(s.canon.slice(order.at, order.rest))
    orders.push(order)
  }
  return orders
}

function laterOrder(s: Scan, at: number, sentence: boolean): Order | null {
  const skip = lengthAt(connector, s.canon, at)
  const given = verbOrder(s, at, at + skip, sentence && /\p{Lu}/u.test(s.text[at] ?? '') ? verb : givingVerb)
  if (given) return isOrdered(s, given) ? given : null
  const order = subjectOrder(s, at, at + skip, true)
  return order && !order.collective && !order.byVerb && !isBareOffice(order.name) ? order : null
}

const isBareOffice = (name: string): boolean => /^(?:người đứng đầu|thủ trưởng|lãnh đạo|cán bộ|công chức)/iu.test(name)

const endOfSentence = (s: Scan, from: number): number => {
  const end = s.text.indexOf('. ', from)
  return end < 0 ? s.text.length : end
}

function insideBracket(s: Scan, from: number, at: number): boolean {
  const part = s.text.slice(from, at)
  return part.lastIndexOf('(') > part.lastIndexOf(')') || part.lastIndexOf('“') > part.lastIndexOf('”')
}
