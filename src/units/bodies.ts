import {works} from './boards.ts'
import {lengthAt} from './canonical.ts'
import {knownNameAt} from './known-names.ts'
import {
  activity,
  collective,
  falseHead,
  field,
  head,
  loneHead,
  modifier,
  office,
  person,
  predicate,
  softHead,
  suffix,
} from './lexicon.ts'
import {properWords, trailing} from './places.ts'
import {isUpper, type Scan, wordEnd} from './scan.ts'
import {itemLink, sharedEnd} from './shared.ts'

export const plural = /(?:tất cả )?(?:các|chủ các|toàn thể các|toàn thể|những|từng|mỗi)(?= )/uy

/** The end of a body's name that opens with a head: as far as fields, places and capitals go. */
export function bodyEnd(s: Scan, at: number): number | null {
  const known = knownNameAt(s.canon, at)
  const length = Math.max(known, lengthAt(head, s.canon, at))
  if (length === 0 || lengthAt(falseHead, s.canon, at) > 0) return null
  const word = s.canon.slice(at, at + length)
  const first = at + length
  const project = /^(?:ban quản lý dự án|ban qlda|bqlda|chủ đầu tư)/u.test(word) ? works(s, first) : first
  if (project > first) return nameTail(s, project)
  const form = known < length && companies.test(word) ? lengthAt(legalForm, s.canon, first) : 0
  if (form > 0) return nameTail(s, first + form, true)
  const team = isTeam(s, word, first + 1)
  const soft =
    known < length &&
    (team || softHead.has(word)) &&
    s.text[first] === ' ' &&
    !/^ tổ chức(?! (?:cán bộ|hành chính|-))/u.test(s.text.slice(first, first + 20))
      ? lengthAt(field, s.canon, first + 1)
      : 0
  const acts = acting.test(word) || (soft > 0 && (team || lengthAt(activity, s.canon, first + 1) === soft))
  const end = nameTail(s, soft > 0 ? first + 1 + soft : first, acts)
  return end > first || known === length || loneHead.has(word) ? end : null
}

/** Heads that say what the body does: what it does it to may follow in lower case ("Ban Quản lý chợ"). */
const acting =
  /(?:quản lý|bảo vệ|điều hành|tư vấn|kiểm tra)$|^(?:trạm|đội|bưu điện|hợp tác xã|nhà máy|xí nghiệp|câu lạc bộ|tổ công tác|tổ giúp việc|tổ thẩm định|đoàn kiểm tra|đoàn giám sát|đoàn công tác|hội đồng giám sát|hội đồng tư vấn)$/u

/** A team is named after what it acts on: "Tổ Kiểm tra quy tắc đô thị". */
const isTeam = (s: Scan, word: string, at: number): boolean => /^(?:tổ|đoàn)$/u.test(word) && isUpper(s, at)

const companies = /^(?:tổng )?công ty$|^doanh nghiệp$|^hợp tác xã$|^xí nghiệp$|^chi nhánh$/u

const legalForm =
  /(?: (?:tnhh|mtv|cp|cổ phần|một thành viên|hai thành viên trở lên|tư nhân|liên doanh|trách nhiệm hữu hạn))+(?![\p{L}])/uy

export function nameTail(s: Scan, from: number, company = false): number {
  let end = from
  let open = company
  let after: Part['kind'] = 'head'
  for (let step = 0; step < 24; step++) {
    const next = nextPart(s, end, {open, after})
    if (next === null) break
    end = next.end
    open = next.open
    after = next.kind
  }
  return end
}

interface Part {
  end: number
  /** What follows in lower case may still be part of this word ("Xúc tiến"). */
  open: boolean
  kind: 'head' | 'field' | 'capital' | 'place' | 'word'
}

const link = /(?: và |, | - | & |-)/uy

function nextPart(s: Scan, end: number, {open, after}: {open: boolean; after: Part['kind']}): Part | null {
  const joint = lengthAt(link, s.canon, end)
  if (joint > 0 && s.canon[end] !== ' ' && s.canon[end] !== ',')
    return isUpper(s, end + joint) ? {end: wordEnd(s, end + joint), open: false, kind: 'capital'} : null
  if (joint > 0) return linkedPart(s, end + joint, s.canon.startsWith(' và ', end) || s.canon.startsWith(' - ', end))
  if (s.text[end] !== ' ') return null
  const at = end + 1
  const many = lengthAt(plural, s.canon, at)
  if (many > 0) return pluralPart(s, at + many + 1)
  const place = trailing(s, end)
  if (place > end) return {end: place, open: false, kind: 'place'}
  const known = lengthAt(field, s.canon, at)
  const acting = (after === 'capital' || after === 'word') && lengthAt(predicate, s.canon, at) > 0
  if (known > 0 && (isUpper(s, at) || (open && !acting)))
    return {end: at + known, open: lengthAt(activity, s.canon, at) === known, kind: 'field'}
  if (known > 0 && after === 'field' && lengthAt(predicate, s.canon, at) === 0)
    return {end: at + known, open: false, kind: 'field'}
  if (isUpper(s, at)) return capitalPart(s, at, after)
  const digits = numberEnd(s, at, after)
  if (digits > at) return {end: digits, open: false, kind: 'place'}
  if (!open || lengthAt(predicate, s.canon, at) > 0 || !/\p{Ll}/u.test(s.text[at] ?? '')) return null
  return {end: wordEnd(s, at), open: true, kind: 'word'}
}

/** "Tổ 5", "Quảng trường 20/10": a number at the end of a name; before a predicate, or where the sentence stops. */
function numberEnd(s: Scan, at: number, after: Part['kind']): number {
  const memorial = named.test(s.canon.slice(Math.max(0, at - 14), at))
  if (!memorial && after !== 'capital' && after !== 'field') return at
  const length = (memorial ? dayOrNumber : shortNumber).exec(s.text.slice(at, at + 8))?.[0].length ?? 0
  const end = at + length
  return s.text[end] === ' ' && lengthAt(predicate, s.canon, end + 1) === 0 ? at : end
}

/** What is named after a day. */
const named = /(?:quảng trường|công viên|nhà máy|xí nghiệp|công ty|bệnh viện|trường|khu đô thị) $/u

const dayOrNumber = /^\d{1,2}(?:[/-]\d{1,2})?(?= \p{Ll}|[.,;:]|$)/u

const shortNumber = /^\d{1,2}(?= \p{Ll}|:|$)/u

/** A capital word: another body in the name ("Văn phòng Ủy ban nhân dân"), or a name in the making. */
function capitalPart(s: Scan, at: number, after: Part['kind']): Part | null {
  const headed = lengthAt(head, s.canon, at)
  const body = headed > 0 ? bodyEnd(s, at) : null
  if (body !== null) return {end: body, open: false, kind: 'field'}
  const end = Math.max(wordEnd(s, at), at + headed)
  const lower = s.text[end] === ' ' && /\p{Ll}/u.test(s.text[end + 1] ?? '') && /\p{Ll}/u.test(s.text.slice(at, end))
  const bare = headed === end - at
  return end > at ? {end, open: lower && !bare && after !== 'capital' && after !== 'place', kind: 'capital'} : null
}

function pluralPart(s: Scan, at: number): Part | null {
  const end =
    sharedEnd(s, at) ??
    (lengthAt(collective, s.canon, at) > 0
      ? collectiveEnd(s, at)
      : lengthAt(field, s.canon, at) > 0 && isUpper(s, at)
        ? trailing(s, at + lengthAt(field, s.canon, at))
        : null)
  return end === null ? null : {end, open: false, kind: 'place'}
}

/** Behind "và", a dash or a comma only a field goes on with a name; a head begins another body. */
function linkedPart(s: Scan, at: number, strong: boolean): Part | null {
  if (!isUpper(s, at)) return null
  const known = lengthAt(field, s.canon, at)
  if (
    known === 0 &&
    lengthAt(head, s.canon, at) === 0 &&
    lengthAt(office, s.canon, at) === 0 &&
    lengthAt(person, s.canon, at) === 0
  )
    return strong || pair.test(s.text.slice(at, at + 60)) ? capitalPart(s, at, 'head') : null
  if (known === 0 || (lengthAt(head, s.canon, at) > known && bodyEnd(s, at) !== null)) return null
  if (lengthAt(head, s.canon, at) > 0 && bodyEnd(s, at) !== null && !strong) return null
  return {end: at + known, open: false, kind: 'field'}
}

/** ", Gia đình và Du lịch": a comma inside a name is closed by "và". */
const pair = /^\p{Lu}\p{L}*(?: \p{Ll}+){0,3} và \p{Lu}/u

/** After "các": a head in capitals with a name of its own ("các Ban Quản lý dự án"). */
export const properEnd = (s: Scan, at: number): number | null =>
  isUpper(s, at) && lengthAt(collective, s.canon, at) === 0 ? bodyEnd(s, at) : null

/** "sở, ban, ngành cấp tỉnh", "xã, phường có liên quan", "tổ chức chính trị - xã hội". */
export function collectiveEnd(s: Scan, at: number): number | null {
  let length = lengthAt(collective, s.canon, at)
  if (length === 0) return bodyEnd(s, at)
  let end = at
  for (let next = at; length > 0; ) {
    end = described(s, next + length)
    if (s.canon.startsWith(' của ', next + length)) break
    const link = lengthAt(itemLink, s.canon, end)
    next = end + link
    length =
      link > 0 &&
      !isProper(s, next) &&
      (!isUpper(s, next) || /^th(?:cs|pt)/u.test(s.canon.slice(next, next + 5))) &&
      !/^(?:các|toàn thể) /u.test(s.canon.slice(next, next + 9))
        ? lengthAt(collective, s.canon, next)
        : 0
  }
  return end
}

/** A noun with a proper name behind it: "các tổ dân phố, chi bộ Trường Tiểu học số 2". */
const isProper = (s: Scan, at: number): boolean => {
  const length = lengthAt(collective, s.canon, at)
  return length > 0 && isUpper(s, at + length + 1) && lengthAt(head, s.canon, at) > 0
}

const whereabouts =
  /^(?: (?:hoạt động|sản xuất|kinh doanh|sử dụng|bảo quản|khai thác|vận tải|vận chuyển|chế biến|cung cấp|cung ứng|dịch vụ|chăn nuôi|giết mổ|thu mua|xuất khẩu|nhập khẩu|có|được giao)[^.;:()]{0,80}?)? trên địa bàn(?: (?:tỉnh|thành phố|phường|xã|huyện|quận))?(?: \p{Lu}\p{L}*)*/u

/** Behind a noun: where ("trên địa bàn …"), what for, of whom. */
export function described(s: Scan, from: number): number {
  const kind = s.text[from] === ' ' ? lengthAt(modifier, s.canon, from + 1) : 0
  const end = trailing(s, kind > 0 ? from + 1 + kind : plainWords(s, from))
  const where = whereabouts.exec(s.text.slice(end, end + 160))
  const after = whose(s, where ? end + where[0].length : end)
  const named =
    s.text[after] === ' ' && isUpper(s, after + 1) && lengthAt(predicate, s.canon, after + 1) === 0
      ? (bodyEnd(s, after + 1) ?? afterField(s, after))
      : after
  return named
}

/** "các công ty lâm nghiệp", "các trạm bơm điện": lower-case words that end where the list goes on or a predicate begins. */
function plainWords(s: Scan, from: number): number {
  if (lengthAt(suffix, s.canon, from + 1) > 0 || clauseWord.test(s.canon.slice(from, from + 12))) return from
  let end = from
  for (let count = 0; count < 10 && s.text[end] === ' ' && /\p{Ll}/u.test(s.text[end + 1] ?? ''); count++) {
    if (lengthAt(predicate, s.canon, end + 1) > 0 || lengthAt(suffix, s.canon, end + 1) > 0) break
    end = wordEnd(s, end + 1)
  }
  const goesOn = /^(?:, (?=\p{Lu}|các )|:|$| (?=\p{Lu}))/u.test(s.text.slice(end, end + 6))
  const acts = lengthAt(predicate, s.canon, end + 1) > 0 && !preposition.test(s.canon.slice(end, end + 12))
  return end > from && (goesOn || acts) ? end : from
}

const preposition = /^ (?:theo|trong|trên|tại|từ|đến|về|để|nhằm|khi|nếu|với|do|vì|cho|đối với|ở)(?![\p{L}])/u

/** Words with which a clause begins: it is no part of a name. */
const clauseWord =
  /^ (?:và|có|được|nằm|nơi|đã|chưa|đang|do|bị|thuộc|ở|mà|vi phạm|tham gia|liên quan|khác|nêu|này|trên|trong|theo)(?![\p{L}])/u

/** "các Ban của Hội đồng nhân dân": whose they are. */
const whose = (s: Scan, end: number): number => (s.canon.startsWith(' của ', end) ? (bodyEnd(s, end + 5) ?? end) : end)

function afterField(s: Scan, end: number): number {
  const known = lengthAt(field, s.canon, end + 1)
  return known > 0 ? trailing(s, end + 1 + known) : properWords(s, end)
}
