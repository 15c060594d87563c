import {canonical, lengthAt} from './canonical.ts'
import {
  activity,
  collective,
  falseHead,
  field,
  head,
  knownName,
  loneHead,
  modifier,
  office,
  person,
  predicate,
  rank,
  softHead,
  suffix,
} from './lexicon.ts'

/** A text beside its canonical form: letters are read in the one, words compared in the other. */
export interface Scan {
  text: string
  canon: string
}

export const scan = (text: string): Scan => ({text, canon: canonical(text)})

/** A body as the text names it. */
export interface Name {
  start: number
  end: number
  /** The bodies one by one, a shared head written out. */
  bodies: string[]
  /** No proper name: "các sở, ban, ngành", "các đồng chí". */
  collective: boolean
}

const isUpper = (s: Scan, i: number): boolean => /\p{Lu}/u.test(s.text[i] ?? '')
const afterSpace = (s: Scan, i: number): number => (s.text[i] === ' ' ? i + 1 : i)
const wordEnd = (s: Scan, i: number): number => {
  let end = i
  while (end < s.text.length && /[\p{L}\p{N}&.-]/u.test(s.text[end] ?? '')) end++
  while (end > i && /[.-]/.test(s.text[end - 1] ?? '')) end--
  return end
}
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const plural = /(?:tất cả )?(?:các|toàn thể các|toàn thể|những|từng|mỗi)(?= )/uy

/** The body whose name begins at `at`; null when none does. */
export function readName(s: Scan, at: number): Name | null {
  const many = lengthAt(plural, s.canon, at)
  const start = many > 0 ? at + many + 1 : at
  const end =
    personEnd(s, start) ??
    officeEnd(s, start) ??
    (many > 0 ? (sharedEnd(s, start) ?? properEnd(s, start) ?? collectiveEnd(s, start)) : bodyEnd(s, start))
  if (end === null || end <= start) return null
  const text = s.text.slice(at, end)
  const nameless = many > 0 && !isUpper(s, start) && personEnd(s, start) === null
  return {start: at, end, bodies: writtenOut(text), collective: nameless}
}

/** After "các": a head in capitals with a name of its own ("các Ban Quản lý dự án"). */
const properEnd = (s: Scan, at: number): number | null =>
  isUpper(s, at) && lengthAt(collective, s.canon, at) === 0 ? bodyEnd(s, at) : null

const title =
  /(?:,? (?:nguyên |quyền )?|\s?[-–] )(?=(?:ủy viên|phó |bí thư|chủ tịch|chủ nhiệm|trưởng|giám đốc|chánh|thường vụ|tổ trưởng|thành viên|chỉ huy|tỉnh ủy viên|thành ủy viên|đại biểu))/uy

/** "đồng chí Nguyễn Văn A, Phó Bí thư Đảng ủy, Chủ tịch UBND phường": the name, then the offices. */
function personEnd(s: Scan, at: number): number | null {
  const word = lengthAt(person, s.canon, at)
  if (word === 0) return null
  let end = givenName(s, at + word)
  for (let step = 0; step < 6; step++) {
    const link = lengthAt(title, s.canon, end) || (s.text[end] === ' ' ? 1 : 0)
    if (link === 0) break
    const next = officeEnd(s, end + link) ?? titleEnd(s, end + link)
    if (next === null) break
    end = next
  }
  return end > at + word ? end : null
}

/** Up to five words with a capital; a name may be a word that elsewhere opens a body ("Trường", "Hội"). */
function givenName(s: Scan, from: number): number {
  if (lengthAt(office, s.canon, from + 1) > 0 || lengthAt(partyTitle, s.canon, from + 1) > 0) return from
  const degree = lengthAt(rank, s.canon, from + 1)
  let end = degree > 0 ? from + 1 + degree : from
  for (let step = 0; step < 5 && s.text[end] === ' ' && isUpper(s, end + 1); step++) end = wordEnd(s, end + 1)
  return end
}

const partyTitle =
  /(?:tỉnh ủy viên|thành ủy viên|(?:phó )?bí thư thường trực|ủy viên(?: dự khuyết)?(?: ban thường vụ| ban chấp hành)?|thường vụ|(?:phó )?bí thư)(?![\p{L}])/uy

function titleEnd(s: Scan, at: number): number | null {
  const length = lengthAt(partyTitle, s.canon, at)
  return length === 0 ? null : (bodyEnd(s, afterSpace(s, at + length)) ?? at + length)
}

/** Words that begin with a capital, one after the other: people and places. */
function properWords(s: Scan, from: number): number {
  let end = from
  while (
    s.text[end] === ' ' &&
    isUpper(s, end + 1) &&
    lengthAt(head, s.canon, end + 1) === 0 &&
    lengthAt(office, s.canon, end + 1) === 0
  )
    end = wordEnd(s, end + 1)
  return end
}

/** Up to four words with a capital, whatever they elsewhere open: names of places. */
function capitalWords(s: Scan, from: number): number {
  let end = from
  for (let step = 0; step < 4 && s.text[end] === ' ' && isUpper(s, end + 1); step++) end = wordEnd(s, end + 1)
  return end
}

/** "Chủ tịch UBND các xã", "Thủ trưởng các cơ quan, đơn vị", "Bộ trưởng". */
function officeEnd(s: Scan, at: number): number | null {
  const length = lengthAt(office, s.canon, at)
  if (length === 0) return null
  const end = at + length
  const own = s.canon.startsWith('văn phòng', end - 9) ? bodyEnd(s, end - 9) : null
  if (own !== null && own > end) return own
  const rest = afterSpace(s, end)
  const many = lengthAt(plural, s.canon, rest)
  const of = many > 0 ? rest + many + 1 : rest
  const body =
    rest > end
      ? ((many > 0 ? (sharedEnd(s, of) ?? collectiveEnd(s, of)) : null) ??
        bodyEnd(s, of) ??
        (many > 0 ? officeEnd(s, of) : null))
      : null
  const noun =
    many === 0 && rest > end && !isUpper(s, rest) && lengthAt(collective, s.canon, rest) > 0
      ? described(s, rest + lengthAt(collective, s.canon, rest))
      : null
  const place = nameTail(s, end)
  return body ?? noun ?? (place > end || isUpper(s, at) ? properWords(s, place) : null)
}

/** "các Sở: Y tế, Tài chính", "các phường: An Bình, Tân Lập": one head for a list of names. */
function sharedEnd(s: Scan, at: number): number | null {
  const length = lengthAt(sharedHead, s.canon, at)
  if (length === 0) return null
  const colon = s.text[at + length - 2] === ':'
  const items = sharedItems(s, at + length)
  return items.length >= 2 || (colon && items.length > 0) ? (items.at(-1)?.end ?? null) : null
}

const sharedHead =
  /(?:ủy ban nhân dân các |ubnd các )?(?:sở|bộ|phòng|ban|hội|trường|công ty|trung tâm|cục|vụ|phường|xã|tỉnh|thành phố|huyện|quận|đặc khu|thôn|bản|tổ dân phố|khu phố)(?::? )(?=\S)/uy
const itemLink = /(?:, | và |; )/uy

function sharedItems(s: Scan, from: number): {start: number; end: number}[] {
  const items: {start: number; end: number}[] = []
  for (let at = from; isUpper(s, at) && lengthAt(sharedStop, s.canon, at) === 0; ) {
    const known = lengthAt(field, s.canon, at)
    const end = known > 0 ? at + known : capitalWords(s, at - 1)
    if (end <= at) break
    items.push({start: at, end})
    const link = lengthAt(itemLink, s.canon, end)
    if (link === 0) break
    at = end + link
  }
  return items
}

/** Heads that begin another body and so end a list of names. */
const sharedStop =
  /(?:ủy ban|ubnd|công an (?:tỉnh|thành phố|phường|xã|huyện|cấp|các)|sở |bộ chỉ huy|ban quản lý|văn phòng|thanh tra (?:tỉnh|chính phủ)|các |trung tâm|công ty|đảng ủy|chủ tịch|giám đốc|tập đoàn|ngân hàng|kho bạc|bảo hiểm|hội |đoàn )/uy

/** "sở, ban, ngành cấp tỉnh", "xã, phường có liên quan", "tổ chức chính trị - xã hội". */
function collectiveEnd(s: Scan, at: number): number | null {
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
      (!isUpper(s, next) || /^th(?:cs|pt)/u.test(s.canon.slice(next, next + 5))) &&
      !/^(?:các|toàn thể) /u.test(s.canon.slice(next, next + 9))
        ? lengthAt(collective, s.canon, next)
        : 0
  }
  return end
}

const whereabouts =
  /^(?: (?:hoạt động|sản xuất|kinh doanh|sử dụng|bảo quản|khai thác|vận tải|vận chuyển|chế biến|cung cấp|cung ứng|dịch vụ|chăn nuôi|giết mổ|thu mua|xuất khẩu|nhập khẩu|có|được giao)[^.;:()]{0,80}?)? trên địa bàn(?: (?:tỉnh|thành phố|phường|xã|huyện|quận))?(?: \p{Lu}\p{L}*)*/u

/** Behind a noun: where ("trên địa bàn …"), what for, of whom. */
function described(s: Scan, from: number): number {
  const kind = s.text[from] === ' ' ? lengthAt(modifier, s.canon, from + 1) : 0
  const end = trailing(s, kind > 0 ? from + 1 + kind : from)
  const where = whereabouts.exec(s.text.slice(end, end + 160))
  const after = whose(s, where ? end + where[0].length : end)
  const named =
    s.text[after] === ' ' && isUpper(s, after + 1) && lengthAt(predicate, s.canon, after + 1) === 0
      ? (bodyEnd(s, after + 1) ?? afterField(s, after))
      : after
  return named
}

/** "các Ban của Hội đồng nhân dân": whose they are. */
const whose = (s: Scan, end: number): number => (s.canon.startsWith(' của ', end) ? (bodyEnd(s, end + 5) ?? end) : end)

function afterField(s: Scan, end: number): number {
  const known = lengthAt(field, s.canon, end + 1)
  return known > 0 ? trailing(s, end + 1 + known) : properWords(s, end)
}

/** Words of place and rank that still belong to a name. */
function trailing(s: Scan, from: number): number {
  let end = from
  for (let step = 0; step < 8 && s.text[end] === ' '; step++) {
    const length = lengthAt(suffix, s.canon, end + 1)
    if (length > 0 && lengthAt(head, s.canon, end + 1) > length) break
    if (length > 0) end = superior(s, properWords(s, end + 1 + length))
    else if (
      /^\d{1,3}(?![\p{L}\d%.,/])/u.test(s.text.slice(end + 1, end + 5)) &&
      (step > 0 || numbered.test(s.canon.slice(0, end)))
    )
      end = wordEnd(s, end + 1)
    else break
  }
  return end
}

/** Words that a number may follow in a name. */
const numbered = /(?:cơ sở|khu vực|số|khu|vùng|hạt|đội|tổ|hải đội|trạm)$/u

/** "trực thuộc Sở", "thuộc UBND tỉnh": to whom a body belongs. */
function superior(s: Scan, end: number): number {
  const length =
    s.canon.endsWith('thuộc', end) || s.canon.slice(0, end).endsWith('thuộc') ? lengthAt(higher, s.canon, end) : 0
  return end + length
}

const higher =
  / (?:sở|bộ|ban|cục|viện|trung tâm|công ty|tập đoàn|(?:ủy ban nhân dân|ubnd)(?: tỉnh| thành phố| xã| phường)?|tỉnh ủy|thành ủy|đảng ủy|trung ương)(?![\p{L}])/uy

/** The end of a body's name that opens with a head: as far as fields, places and capitals go. */
function bodyEnd(s: Scan, at: number): number | null {
  const known = lengthAt(knownName, s.canon, at)
  const length = Math.max(known, lengthAt(head, s.canon, at))
  if (length === 0 || lengthAt(falseHead, s.canon, at) > 0) return null
  const word = s.canon.slice(at, at + length)
  const first = at + length
  const project = /^(?:ban quản lý dự án|ban qlda|bqlda)/u.test(word) ? works(s, first) : first
  if (project > first) return project
  const form = known < length && companies.test(word) ? lengthAt(legalForm, s.canon, first) : 0
  if (form > 0) return nameTail(s, first + form, true)
  const soft = known < length && softHead.has(word) && s.text[first] === ' ' ? lengthAt(field, s.canon, first + 1) : 0
  const acts = acting.test(word) || (soft > 0 && lengthAt(activity, s.canon, first + 1) === soft)
  const end = nameTail(s, soft > 0 ? first + 1 + soft : first, acts)
  return end > first || known === length || loneHead.has(word) ? end : null
}

/** Heads that say what the body does: what it does it to may follow in lower case ("Ban Quản lý chợ"). */
const acting =
  /(?:quản lý|bảo vệ|điều hành|tư vấn|kiểm tra)$|^(?:trạm|đội|bưu điện|hợp tác xã|nhà máy|xí nghiệp|câu lạc bộ)$/u
/** "… đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh": what a project board builds, and where. */
function works(s: Scan, from: number): number {
  const kind = lengthAt(
    /(?: đầu tư(?: và| -)?(?: xây dựng| hạ tầng| công)?(?= (?:tỉnh|thành phố|phường|xã|khu vực|các|công trình|số \d)))?(?: (?:các )?(?:công trình|dự án))?/uy,
    s.canon,
    from,
  )
  if (kind === 0) return from
  let end = from + kind
  for (let step = 0; step < 8; step++) {
    const joint = lengthAt(/ và | /uy, s.canon, end)
    const known = joint > 0 ? lengthAt(field, s.canon, end + joint) : 0
    if (known === 0) break
    end += joint + known
  }
  return trailing(s, end)
}

const companies = /^(?:tổng )?công ty$|^doanh nghiệp$|^hợp tác xã$|^xí nghiệp$|^chi nhánh$/u
const legalForm =
  /(?: (?:tnhh|mtv|cp|cổ phần|một thành viên|hai thành viên trở lên|tư nhân|liên doanh|trách nhiệm hữu hạn))+(?![\p{L}])/uy

function nameTail(s: Scan, from: number, company = false): number {
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
  const acting = after === 'capital' && lengthAt(predicate, s.canon, at) > 0
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
  const body = lengthAt(head, s.canon, at) > 0 ? bodyEnd(s, at) : null
  if (body !== null) return {end: body, open: false, kind: 'field'}
  const end = wordEnd(s, at)
  const lower = s.text[end] === ' ' && /\p{Ll}/u.test(s.text[end + 1] ?? '') && /\p{Ll}/u.test(s.text.slice(at, end))
  const bare = lengthAt(head, s.canon, at) === end - at
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

const separator = /(?:, và |; và | và |, |; |\s?\/\s?| & |, cùng | cùng )/uy

/** The bodies named one after the other from `at`. */
export function readNames(s: Scan, at: number): Name[] {
  const names: Name[] = []
  for (let from = at; names.length < 60; ) {
    const name = readName(s, from) ?? (names.length > 0 ? unlistedName(s, from) : null)
    if (!name) break
    names.push(name)
    const length = lengthAt(separator, s.canon, name.end)
    if (length === 0) break
    from = name.end + length
  }
  return names
}

/** In a list of bodies one may be of a kind that no list knows: capitals, up to where a predicate begins or the list ends. */
function unlistedName(s: Scan, at: number): Name | null {
  if (!isUpper(s, at) || lengthAt(falseHead, s.canon, at) > 0) return null
  let end = at
  for (let words = 0; words < 9; words++) {
    end = wordEnd(s, end)
    if (s.text[end] !== ' ' || (!isUpper(s, end + 1) && lengthAt(predicate, s.canon, end + 1) > 0)) break
    end++
  }
  const stops =
    end >= s.text.length || s.text[end] === ':' || (s.text[end] === ' ' && lengthAt(predicate, s.canon, end + 1) > 0)
  return stops && end > at ? {start: at, end, bodies: [upperFirst(s.text.slice(at, end))], collective: false} : null
}

/** "các Bộ: Tài chính, Tư pháp" is two bodies; anything else stays as it is written. */
function writtenOut(text: string): string[] {
  const s = scan(text)
  const match = /(?:^|\s)các (?=\S)/u.exec(s.canon)
  const at = match ? match.index + match[0].length : -1
  const length = at < 0 ? 0 : lengthAt(sharedHead, s.canon, at)
  if (length === 0) return [upperFirst(text)]
  const items = sharedItems(s, at + length)
  const colon = text[at + length - 2] === ':'
  if (items.length < (colon ? 1 : 2) || items.at(-1)?.end !== text.length) return [upperFirst(text)]
  const prefix = text.slice(0, match?.index ?? 0)
  const shared = text.slice(at, at + length).replace(/:? $/, '')
  const first = prefix === '' ? upperFirst(shared) : `${prefix} ${shared}`
  return items.map((item) => `${first} ${text.slice(item.start, item.end)}`)
}
