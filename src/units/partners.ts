import {canonical} from './canonical.ts'
import {collectives, vague} from './lexicon.ts'
import {type Name, readNames} from './names.ts'
import {type Scan, scan} from './scan.ts'

const together =
  /(?:(?:phối h[ợơọ]p|phối kết hợp)(?: (?:chặt chẽ|thường xuyên|tích cực|hiệu quả|đồng bộ|kịp thời|chủ động|cùng))*,?(?: với| cùng với| cùng)?|chủ trì,? cùng(?: với)?|(?:đơn vị|cơ quan) phối hợp(?: thực hiện)?:) (?=\S)/gu

/** Verbs that make somebody else the one who works together: "đôn đốc A phối hợp với B". */
const forOthers = /(?:đôn đốc|yêu cầu|đề nghị|chỉ đạo|hướng dẫn|giao|phân công|vận động|mời|tham mưu) (?=\p{L})/gu

/**
 * The bodies that are to work together with the one who is ordered: those named behind "phối hợp với". Partners without
 * a name ("các cơ quan liên quan") are left out, and so is what somebody else is urged to do.
 */
export function partners(text: string, subjectEnd = 0): string[] {
  const s = scan(text)
  if (!/phối |cùng/u.test(s.canon)) return []
  const found: string[] = []
  const isOthers = clausesOf(s.canon, subjectEnd)
  for (const match of s.canon.matchAll(together)) {
    if (match.index >= subjectEnd && isOthers(match.index)) continue
    for (const body of named(readNames(s, match.index + match[0].length), text)) found.push(body)
  }
  return [...new Set([...found, ...joining(s, text)])]
}

const leading = /chủ trì[,;] (?=\S)/gu

/** "Khoa A chủ trì, Phòng B phối hợp xử lý …": those named between the two. */
const joining = (s: Scan, text: string): string[] =>
  [...s.canon.matchAll(leading)].flatMap(({0: words, index}) => {
    const names = readNames(s, index + words.length)
    const end = names.at(-1)?.end ?? 0
    return s.canon.startsWith(' phối hợp', end) ? named(names, text) : []
  })

const named = (names: readonly Name[], text: string): string[] =>
  names.flatMap((name) => (isNameless(name, text) ? [] : name.bodies))

/** Behind these words "phối hợp" is of the one who is ordered, whoever was named before. */
const own =
  /(?:chủ trì|chủ động|tích cực|khẩn trương|tiếp tục|thường xuyên|tăng cường|kịp thời|trách nhiệm|đồng thời|và|đầu mối|chuyên môn|thực hiện)$/u

/** Longer than any of them. */
const reach = 16

/**
 * Tells whether a body stands between the last mark of a clause and "phối hợp": then it is that body's doing. Asked for
 * from left to right, so that no clause is read again, however long it is; what stands before `from` is none of it.
 */
function clausesOf(words: string, from: number): (at: number) => boolean {
  const clause = lastOf(words, /;|[.:](?= )/gu)
  const comma = lastOf(words, /,/gu)
  const urge = lastOf(words, forOthers)
  return (at) => {
    const start = Math.max(from, clause(at) + 1)
    const end = start + words.slice(start, at).trimEnd().length
    const last = Math.max(start, comma(at) + 1)
    if (end <= last || own.test(words.slice(Math.max(last, end - reach), end))) return false
    // The letter behind such a verb begins the name of somebody else.
    return urge(at - 1) >= start
  }
}

/** Tells where the last find begins that ends up to a place; asked for from left to right, and -1 where there is none. */
function lastOf(words: string, pattern: RegExp): (place: number) => number {
  const finds = words.matchAll(pattern)
  let [last, next] = [-1, finds.next()]
  return (place) => {
    for (; !next.done && next.value.index + next.value[0].length <= place; next = finds.next()) last = next.value.index
    return last
  }
}
const nouns = new Set([...collectives.map(canonical), 'sở', 'ban', 'ngành'])
const tails = vague.map(canonical).sort((a, b) => b.length - a.length)

/** "các sở, ban, ngành liên quan": a collective made of general nouns alone. */
export function isNameless(name: Name, text: string): boolean {
  if (
    !name.collective &&
    !/^(?:các |toàn thể |cơ quan|đơn vị|địa phương|sở, ngành|bộ,? ngành|chính quyền)/u.test(
      canonical(text.slice(name.start, name.end)),
    )
  )
    return false
  let words = canonical(text.slice(name.start, name.end)).replace(
    /^(?:tất cả )?(?:các|toàn thể các|toàn thể|những|từng|mỗi) /u,
    '',
  )
  for (
    let tail = tails.find((each) => words.endsWith(` ${each}`));
    tail;
    tail = tails.find((each) => words.endsWith(` ${each}`))
  )
    words = words.slice(0, -tail.length - 1)
  return words
    .split(/, | và |; /)
    .every(
      (noun) => general.has(noun.trim()) || (nouns.has(noun.trim()) && general.has(noun.trim().split(' ')[0] ?? '')),
    )
}

/** Whether a name tells of nobody in particular: "Các cơ quan, đơn vị". */
export const isAnyOffice = (name: string): boolean =>
  isNameless({start: 0, end: name.length, bodies: [], collective: true}, name)

/** Nouns for any office at all; "các chủ đầu tư", "các trường học" tell who is meant. */
const general = new Set([
  'sở',
  'ban',
  'ngành',
  'phòng',
  'cơ quan',
  'đơn vị',
  'địa phương',
  'tổ chức',
  'đoàn thể',
  'bộ',
  'bộ ngành',
  'ban ngành',
  'ban, ngành',
  'lực lượng',
  'lực lượng chức năng',
  'cấp',
  'phòng ban',
  'cá nhân',
  'hội',
  'hội đoàn thể',
  'tổ chức đoàn thể',
  'chính quyền',
  'chính quyền địa phương',
  'chính quyền cơ sở',
  'cơ quan liên quan',
])
