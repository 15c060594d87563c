import {bodyEnd, collectiveEnd, described, nameTail, plural} from './bodies.ts'
import {lengthAt} from './canonical.ts'
import {collective, office, person, rank} from './lexicon.ts'
import {properWords} from './places.ts'
import {afterSpace, isUpper, type Scan, wordEnd} from './scan.ts'
import {sharedEnd} from './shared.ts'

/** "đồng chí Nguyễn Văn A, Phó Bí thư Đảng ủy, Chủ tịch UBND phường": the name, then the offices. */
export function personEnd(s: Scan, at: number): number | null {
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
  return end > at + word ? bracketedOffice(s, end) : null
}

/** "ông Nguyễn Văn Sỹ (Tổ trưởng tổ dân phố)". */
function bracketedOffice(s: Scan, end: number): number {
  if (!s.text.startsWith(' (', end)) return end
  const close = s.text.indexOf(')', end)
  const office = close - end < 80 ? (officeEnd(s, end + 2) ?? titleEnd(s, end + 2)) : null
  return office === close ? close + 1 : end
}

const title =
  /(?:,? (?:nguyên |quyền )?|\s?[-–] )(?=(?:ủy viên|phó |bí thư|chủ tịch|chủ nhiệm|trưởng|giám đốc|chánh|thường vụ|tổ trưởng|thành viên|chỉ huy|tỉnh ủy viên|thành ủy viên|đại biểu))/uy

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

/** Posts of the clerks of a ward or commune: "công chức địa chính", "cán bộ tư pháp - hộ tịch". */
const postOf =
  /(?:công chức|cán bộ|viên chức|nhân viên|chuyên viên) (?:địa chính|tư pháp|hộ tịch|văn hóa|lao động|kế toán|tài chính|văn thư|lưu trữ|môi trường|nông nghiệp|khuyến nông|thú y|dân số|một cửa)(?: ?- ?(?:hộ tịch|xã hội|thương binh|kế toán|kế hoạch|xây dựng|đô thị|nông nghiệp|môi trường|lưu trữ|thủ quỹ)){0,3}(?: và (?:môi trường|xã hội|đô thị))?(?![\p{L}])/uy

/** "Chủ tịch UBND các xã", "Thủ trưởng các cơ quan, đơn vị", "Bộ trưởng". */
export function officeEnd(s: Scan, at: number): number | null {
  const length = lengthAt(office, s.canon, at)
  if (length === 0) return null
  const end = at + length
  const own = s.canon.startsWith('văn phòng', end - 9) ? bodyEnd(s, end - 9) : null
  if (own !== null && own > end) return own
  const post = lengthAt(postOf, s.canon, at)
  if (post > length) return properWords(s, nameTail(s, at + post))
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
