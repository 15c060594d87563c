import {canonical, lengthAt} from './canonical.ts'
import {predicate} from './lexicon.ts'
import {readNames} from './names.ts'
import {scan, upperFirst} from './scan.ts'

/** A heading that names those to whom what stands below is given. */
export interface HeadingName {
  name: string
  assignees: string[]
  /** Where the name stands in the heading. */
  start: number
  end: number
  collective: boolean
  /** Nothing but the name stands in the heading, and lists know every word of it. */
  exact: boolean
}

/** Words before the name in a heading. */
const before =
  /^(?:(?:kính )?đề nghị|yêu cầu|giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|phân công nhiệm vụ cho|phân công|mời|trách nhiệm chung của|trách nhiệm của|nhiệm vụ chung của|nhiệm vụ cụ thể của|nhiệm vụ của|đối với|về phía|nhiệm vụ đối với|phần)\s+/u

/** Words behind the name that say in what matters, or what it is to have. */
const clause =
  /,? (?:theo (?:lĩnh vực|chức năng|nhiệm vụ)|trong phạm vi|căn cứ|chủ trì|phối hợp|có trách nhiệm|có nhiệm vụ)(?![\p{L}])/u

/** Where the name in a heading ends: before a bracket, a clause, or the announcement of its members. */
function nameEnd(canon: string): number {
  let end = canon.length
  while (end > 0 && ' .:'.includes(canon.charAt(end - 1))) end--
  const bracket = canon[end - 1] === ')' ? canon.lastIndexOf('(', end) : -1
  if (bracket > 0) return canon.slice(0, bracket).trimEnd().length
  const bare = canon.slice(0, end)
  const cut = clause.exec(bare)
  if (cut && !bare.includes(':', cut.index)) return cut.index
  return /,? (?:bao )?gồm(?: có)?$/u.exec(bare)?.index ?? end
}

/** What follows a name in a heading without being an order: which of them, where, in charge of what. */
const describing =
  /^(?:có |được |chưa |đang |về |thuộc |trực thuộc |trên |tại |ở |trong |là chủ|quản lý |nơi |và |liên quan|khác|phụ trách|đóng trên|do |đã |nhận |- )/u

/** The bodies that a heading names; null when it names a subject, or orders something itself. */
export function readHeading(text: string): HeadingName | null {
  const canon = canonical(text)
  let start = before.exec(canon)?.[0].length ?? 0
  if (canon.startsWith('cho ', start)) start += 4
  const end = nameEnd(canon)
  if (end <= start || end - start > 220) return null
  const name = text.slice(start, end)
  const s = scan(name)
  const names = readNames(s, 0)
  const last = names.at(-1)
  if (!last) return null
  const rest = s.canon.slice(last.end).trimStart()
  if (rest !== '' && !isDescription(rest) && !isTitle(name.slice(last.end))) return listed(name, start, end)
  const assignees = rest === '' ? names.flatMap((each) => each.bodies) : parted(name)
  return {
    name: upperFirst(name),
    assignees,
    start,
    end,
    collective: names.every((each) => each.collective || isPlural(each.bodies[0] ?? '')),
    exact: start === 0 && rest === '' && /^[\s:.]*$/u.test(canon.slice(end).replace(/\([^()]*\)/u, '')),
  }
}

/** "Phòng A …; Phòng B …": names parted by semicolons, each of which is a heading by itself. */
function listed(name: string, start: number, end: number): HeadingName | null {
  const parts = name.split('; ')
  const read = parts.length < 2 ? [] : parts.map(readHeading)
  const named = read.filter((part) => part !== null && part.start === 0)
  if (named.length === 0 || named.length < parts.length) return null
  const assignees = named.flatMap((part) => part?.assignees ?? [])
  return {name: upperFirst(name), assignees, start, end, collective: false, exact: false}
}

/** What follows the known words of a name says more of the body, and orders nothing. */
function isDescription(rest: string): boolean {
  if (/[;:]|^(?!- \p{L})[^\p{L}(,]/u.test(rest)) return false
  return describing.test(rest) || lengthAt(predicate, rest.replace(/^, /u, ''), 0) === 0
}

/** "… bị - Vật tư y tế", "… tích cực - Chống độc": each part behind a dash opens like a name, not like an order. */
const isTitle = (rest: string): boolean => /^[^;:.,]{1,30} [-–] \p{Lu}[^;:.]{1,60}$/u.test(rest)

/** A heading among headings that name bodies, of a kind that no list knows: the whole of it is the name. */
export function unlistedHeading(text: string): HeadingName | null {
  const canon = canonical(text)
  const end = nameEnd(canon)
  if (
    end === 0 ||
    end > 120 ||
    !/^\p{Lu}/u.test(text) ||
    lengthAt(predicate, canon, 0) > 0 ||
    /[;:.!?]/u.test(text.slice(0, end))
  )
    return null
  const name = text.slice(0, end)
  return {name, assignees: parted(name), start: 0, end, collective: false, exact: false}
}

/** A name that has words no list knows: parted where another body begins. */
function parted(name: string): string[] {
  const s = scan(name)
  const names = readNames(s, 0)
  const cuts = [...s.canon.matchAll(/, | và |; |\//g)].filter(
    (mark) =>
      readNames(s, mark.index + mark[0].length).length > 0 &&
      names.every((each) => each.end <= mark.index || each.start > mark.index),
  )
  const starts = [0, ...cuts.map((mark) => mark.index + mark[0].length)]
  return starts.map((start, i) => upperFirst(name.slice(start, cuts[i]?.index ?? name.length).trim()))
}

/** The head of a body speaks for the body: "Chủ tịch UBND các xã" under "UBND các xã". */
const chief =
  /^(?:đồng chí )?(?:(?:các )?(?:phó )?(?:chủ tịch|giám đốc|thủ trưởng|lãnh đạo|chánh|trưởng|bí thư|bộ trưởng|hiệu trưởng|cục trưởng|chi cục trưởng)(?: và| các)? )+/u
const key = (name: string): string =>
  canonical(name)
    .replace(chief, '')
    .replace(/ủy ban nhân dân/g, 'ubnd')
    .replace(/^(?:các|toàn thể) /u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isPlural = (name: string): boolean => /(?:^| )các /u.test(canonical(name))

/** Whether two names mean one body, or one a part of the other; one named member of a collective is another body. */
export function isSameBody(a: string, b: string): boolean {
  const [x, y] = [key(a), key(b)]
  if (isPlural(a) !== isPlural(b)) return x === y || isHeadOfEach(a, b) || isHeadOfEach(b, a)
  return x === y || (x.length > 3 && y.length > 3 && (x.startsWith(`${y} `) || y.startsWith(`${x} `)))
}

/** "Trưởng thôn" under "Các thôn, bản", "Hiệu trưởng" under "Các trường học": the head of each of them. */
function isHeadOfEach(head: string, bodies: string): boolean {
  const words = canonical(head)
  if (!isPlural(bodies)) return false
  if (words === 'hiệu trưởng') return /(?:^| )trường/u.test(canonical(bodies))
  return (
    chief.test(words) &&
    canonical(bodies)
      .replace(/^các /u, '')
      .split(/, | và /u)
      .includes(words.replace(chief, ''))
  )
}
