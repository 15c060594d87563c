import {canonical} from './canonical.ts'
import {collectives, vague} from './lexicon.ts'
import {type Name, readNames} from './names.ts'
import {type Scan, scan} from './scan.ts'

const together =
  /(?:(?:phối h[ợơọ]p|phối kết hợp)(?: (?:chặt chẽ|thường xuyên|tích cực|hiệu quả|đồng bộ|kịp thời|chủ động|cùng))*,?(?: với| cùng với| cùng)?|chủ trì,? cùng(?: với)?|(?:đơn vị|cơ quan) phối hợp(?: thực hiện)?:) (?=\S)/gu

/** Verbs that make somebody else the one who works together: "đôn đốc A phối hợp với B". */
const forOthers =
  /(?:đôn đốc|yêu cầu|đề nghị|chỉ đạo|hướng dẫn|giao|phân công|vận động|mời|tham mưu)(?: cho)? (?:các |toàn thể |\p{L})/u

/** A clause is no longer than this. */
const maxClause = 1000

/**
 * The bodies that are to work together with the one who is ordered: those named behind "phối hợp với". Partners without
 * a name ("các cơ quan liên quan") are left out, and so is what somebody else is urged to do.
 */
export function partners(text: string, subjectEnd = 0): string[] {
  const s = scan(text)
  if (!/phối |cùng/u.test(s.canon)) return []
  const found: string[] = []
  for (const match of s.canon.matchAll(together)) {
    const from = Math.max(subjectEnd, match.index - maxClause)
    if (match.index >= subjectEnd && isOthers(s.canon.slice(from, match.index))) continue
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

/** Whether a body stands between the last mark of a clause and "phối hợp": then it is that body's doing. */
function isOthers(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf(': ')) + 1)
  const last = clause.slice(clause.lastIndexOf(',') + 1).trim()
  if (
    /(?:^|chủ trì|chủ động|tích cực|khẩn trương|tiếp tục|thường xuyên|tăng cường|kịp thời|trách nhiệm|đồng thời|và|đầu mối|chuyên môn|thực hiện)$/u.test(
      last,
    )
  )
    return false
  return forOthers.test(clause)
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
