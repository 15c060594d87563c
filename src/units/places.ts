import {lengthAt} from './canonical.ts'
import {head, office, suffix} from './lexicon.ts'
import {isUpper, type Scan, wordEnd} from './scan.ts'

/** Words that begin with a capital, one after the other: people and places. */
export function properWords(s: Scan, from: number): number {
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
export function capitalWords(s: Scan, from: number): number {
  let end = from
  for (let step = 0; step < 5 && s.text[end] === ' ' && isUpper(s, end + 1); step++) {
    const short = s.canon.startsWith('tp.', end + 1)
    end = short ? end + 4 : wordEnd(s, end + 1)
  }
  return end
}

/** Words of place and rank that still belong to a name. */
export function trailing(s: Scan, from: number): number {
  let end = from
  for (let step = 0; step < 8 && s.text[end] === ' '; step++) {
    const length = lengthAt(suffix, s.canon, end + 1)
    if (length > 0 && lengthAt(head, s.canon, end + 1) > length) break
    if (length > 0) end = moreRanks(s, superior(s, properWords(s, end + 1 + length)))
    else if (
      /^\d{1,3}(?![\p{L}\d%/]|[.,]\d)/u.test(s.text.slice(end + 1, end + 6)) &&
      (step > 0 || numbered.test(s.canon.slice(Math.max(0, end - 16), end)))
    )
      end = wordEnd(s, end + 1)
    else break
  }
  return end
}

/** "UBND cấp xã, phường", "Công an tỉnh, thành phố": other ranks of the same body. */
function moreRanks(s: Scan, from: number): number {
  if (!ranked.test(s.canon.slice(Math.max(0, from - 10), from))) return from
  let end = from
  for (let length = lengthAt(otherRank, s.canon, end); length > 0; length = lengthAt(otherRank, s.canon, end))
    end += length
  return end
}

const ranked = /(?:^|\s)(?:tỉnh|thành phố|phường|xã|huyện|quận)$/u
const otherRank =
  /(?:, | và )(?:tỉnh|thành phố|phường|xã|huyện|quận|thị xã|thị trấn|đặc khu)(?=[,;:]| \p{Ll}|$)(?! (?:hội|nhân) )/uy

/** Words that a number may follow in a name. */
const numbered =
  /(?:cơ sở|khu vực|số|khu|vùng|hạt|đội|tổ|hải đội|trạm|khu phố|tổ dân phố|thôn|ấp|bản|xóm|buôn|khối|cụm|dự án|đề án|chi bộ|phường|quận|đoàn)$/u

/** "trực thuộc Sở", "thuộc UBND tỉnh": to whom a body belongs. */
function superior(s: Scan, end: number): number {
  const length = s.canon.endsWith('thuộc', end) ? lengthAt(higher, s.canon, end) : 0
  return end + length
}

const higher =
  / (?:sở|bộ|ban|cục|viện|trung tâm|công ty|tập đoàn|(?:ủy ban nhân dân|ubnd)(?: tỉnh| thành phố| xã| phường)?|tỉnh ủy|thành ủy|đảng ủy|trung ương)(?![\p{L}])/uy
