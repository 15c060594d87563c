import {canonical, lengthAt} from './canonical.ts'
import {predicate} from './lexicon.ts'
import {readNames} from './names.ts'
import {above, givingVerb, type Order, type Speaking, subjectOrder, toOrder, verb, verbOrder} from './order.ts'
import {type Scan, scan} from './scan.ts'

export type {Order, Speaking} from './order.ts'

/** Whether a text begins with what is to be done, not with who is to do it. */
export const startsWithPredicate = (text: string): boolean => lengthAt(predicate, canonical(text), 0) > 0

const connector =
  /(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám)|đồng thời|ngoài ra|bên cạnh đó|trước mắt|riêng|cùng với đó|trong đó|mặt khác|và)(?:,? )(?=\S)/uy

/** The orders of a paragraph, in their order; none when it orders nobody. */
export function readOrders(text: string, speaking: Speaking): Order[] {
  const s = scan(text)
  const first = firstOrder(s, speaking)
  return first ? [first, ...laterOrders(s, first, speaking)] : []
}

function firstOrder(s: Scan, speaking: Speaking): Order | null {
  const from = lengthAt(connector, s.canon, 0)
  return (
    verbOrder(s, 0, from) ??
    (speaking.bySubject
      ? (subjectOrder(s, 0, from, speaking) ?? titledOrder(s, speaking) ?? adverbialOrder(s, speaking))
      : null) ??
    innerOrder(s) ??
    concernedOrder(s) ??
    (speaking.bySubject && decision.test(s.canon) ? decidedOrder(s, speaking) : null)
  )
}

/** "Báo cáo 6 tháng: Các đơn vị gửi …": a title before the one who is ordered. */
function titledOrder(s: Scan, speaking: Speaking): Order | null {
  const colon = s.text.indexOf(': ')
  if (colon < 0 || colon > 80 || /[.;,]/.test(s.text.slice(0, colon)) || label.test(s.canon)) return null
  if (lengthAt(predicate, s.canon, 0) > 0 && !/^(?:báo cáo|đối với|về) /u.test(s.canon)) return null
  return subjectOrder(s, 0, colon + 2, speaking) ?? verbOrder(s, 0, colon + 2)
}

const adverbial =
  /^(?:đối với|về|riêng|trong|để|nhằm|khi|nếu|trường hợp|qua|từ|trước mắt|sau khi|trước ngày|chậm nhất|định kỳ|hằng|hàng|ngay) /u

/** "Đối với các trạm y tế hư hỏng, Ban Quản lý dự án … lập phương án": the subject comes after the matter. */
function adverbialOrder(s: Scan, speaking: Speaking): Order | null {
  if (!adverbial.test(s.canon)) return null
  const sentence = endOfSentence(s, 0)
  for (const mark of s.text.slice(0, sentence).matchAll(/, | thì |(?<=\d) (?=\p{Lu})/gu)) {
    const order = subjectOrder(s, 0, mark.index + mark[0].length, {...speaking, marked: true})
    if (order && !order.byVerb) return order
  }
  return null
}

/** "Đối với các đơn vị chưa gửi báo cáo, đề nghị khẩn trương hoàn thành": the one it concerns is to act itself. */
function concernedOrder(s: Scan): Order | null {
  const from = lengthAt(concerning, s.canon, 0)
  const names = from > 0 ? readNames(s, from) : []
  const last = names.at(-1)
  if (!last) return null
  const asked = s.canon.slice(last.end, endOfSentence(s, last.end)).search(ownAct)
  return asked < 0 ? null : toOrder(s, 0, names, true)
}

const concerning = /(?:đối với|riêng) (?=\S)/uy

/** What a body that is asked can only do itself; to "xử lý", "thu hồi", "xem xét" is what others do to it. */
const ownAct =
  /, (?:kính )?(?:đề nghị|yêu cầu) (?:khẩn trương|tập trung|rà soát|chủ động|hoàn thành|hoàn thiện|gửi|báo cáo|nộp|bổ sung|chỉnh sửa|cập nhật|tiếp tục|thực hiện|nghiêm túc|đẩy nhanh|sớm|tổ chức|xây dựng|lập|có văn bản|giải trình)(?![\p{L}])/u

/** A paragraph that first decides, or says what it is about. */
const decision =
  /^(?:thống nhất|đồng ý|nhất trí|cơ bản (?:thống nhất|nhất trí|đồng ý)|cho phép|chấp thuận|chưa (?:đồng ý|thống nhất)|không (?:đồng ý|chấp thuận)|đối với|về) /u

/** "Thống nhất chủ trương …. Sở Tài chính trình ký …": the order is a later sentence. */
function decidedOrder(s: Scan, speaking: Speaking): Order | null {
  for (const mark of s.text.matchAll(/[.;:] (?=\p{L})/gu)) {
    const order = subjectOrder(s, 0, mark.index + mark[0].length, {...speaking, marked: true})
    if (order && !order.collective) return order
  }
  return null
}

/** Labels of facts: what follows the colon is told, not ordered. */
const label =
  /^(?:địa điểm|thời gian|thành phần|chủ trì|phương án|nơi|kinh phí|số điện thoại|điện thoại|liên hệ|người|tên|địa chỉ|chủ tọa|thư ký|đại diện|ghi chú|lãnh đạo|phụ trách)/u

const clause = /[,;.:] | (?=(?:giao|yêu cầu|đề nghị|phân công|kính đề nghị) )(?<=\p{L} )/gu

/** A word of every verb that orders: a paragraph without them has no clause that does. */
const anyVerb = /giao|yêu cầu|đề nghị|phân công|mời/u

/** "Đối với …, giao Sở A …"; "Sau khi xem xét, Chủ tịch UBND tỉnh giao Sở A …"; "Nhất trí …; Giao xã B …". */
function innerOrder(s: Scan): Order | null {
  if (!anyVerb.test(s.canon)) return null
  for (const mark of s.canon.matchAll(clause)) {
    const at = mark.index + mark[0].length
    const punctuated = mark[0] !== ' '
    if (!punctuated && !spokenBy(s, mark.index)) continue
    if (punctuated && /(?:trong đó|theo hướng|nội dung|như|gồm)[,:]? ?$/u.test(s.canon.slice(Math.max(0, at - 16), at)))
      continue
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
    if (before.slice(0, start).endsWith('của ')) return false
    const names = readNames(s, from + start)
    return (
      names.length === 1 && names[0]?.end === end && !names[0].collective && !above.test(s.canon.slice(from + start))
    )
  })
}

const isOrdered = (s: Scan, order: Order): boolean =>
  order.rest >= s.text.length || /^(?: \(|[,:;.]| \p{Ll}| -)/u.test(s.text.slice(order.rest))

/** Orders to other bodies later in the paragraph; what tells how a draft should be ("theo hướng: …") orders nobody. */
function laterOrders(s: Scan, first: Order, speaking: Speaking): Order[] {
  const orders: Order[] = []
  const seen = new Set([s.canon.slice(first.at, first.rest)])
  let held = 0
  const isInside = bracketsFrom(s, first.rest)
  for (const mark of s.canon.slice(first.rest).matchAll(/: |[.;] |, (?=đồng thời )/gu)) {
    const at = first.rest + mark.index + mark[0].length
    if (mark[0] === ': ') {
      if (tellsOfDraft(s.canon.slice(0, at - 2))) held = endOfSentence(s, at)
      continue
    }
    if (isInside(at) || at < held) continue
    const order = laterOrder(s, at, mark[0] === '. ', speaking)
    if (!order || seen.has(s.canon.slice(order.at, order.rest))) continue
    seen.clear()
    seen.add(s.canon.slice(order.at, order.rest))
    orders.push(order)
  }
  return orders
}

/** "… theo hướng:", "… dự thảo Quyết định:": what follows is what a draft is to say. */
const tellsOfDraft = (before: string): boolean =>
  /(?:theo hướng|nội dung sau|như sau)$/u.test(before.slice(-20)) ||
  /(?:^|[.;])[^.;]*$/u.exec(before.slice(-90))?.[0].includes('dự thảo') === true

function laterOrder(s: Scan, at: number, sentence: boolean, speaking: Speaking): Order | null {
  const skip = lengthAt(connector, s.canon, at)
  const given = verbOrder(s, at, at + skip, sentence && /\p{Lu}/u.test(s.text[at] ?? '') ? verb : givingVerb)
  if (given) return isOrdered(s, given) ? given : null
  const order = subjectOrder(s, at, at + skip, {...speaking, marked: true})
  return order && !order.collective && !order.byVerb && !isBareOffice(order.name) ? order : null
}

const isBareOffice = (name: string): boolean => /^(?:người đứng đầu|thủ trưởng|lãnh đạo|cán bộ|công chức)/iu.test(name)

const endOfSentence = (s: Scan, from: number): number => {
  const end = s.text.indexOf('. ', from)
  return end < 0 ? s.text.length : end
}

/** Tells whether a place, asked for from left to right, is behind an opening mark that nothing has closed from `from` on. */
function bracketsFrom({text}: Scan, from: number): (at: number) => boolean {
  let inBracket = false
  let inQuotes = false
  let next = from
  return (at) => {
    for (; next < at; next++) {
      const mark = text.charAt(next)
      if (mark === '(' || mark === ')') inBracket = mark === '('
      else if (mark === '“' || mark === '”') inQuotes = mark === '“'
    }
    return inBracket || inQuotes
  }
}
