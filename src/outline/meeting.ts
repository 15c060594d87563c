import {isoDate} from '../model/date.ts'
import type {Header, Meeting} from '../model/directive.ts'
import {canonical} from '../units/canonical.ts'
import type {Zones} from './zones.ts'

const opening =
  /^(?:(?:sáng|chiều|tối|trong)\s)?(?:các )?ngày\s+(\d{1,2})(?:\s*\/\s*|\s+tháng\s+)(\d{1,2})(?:\s*\/\s*|\s+năm\s+)(\d{4})/u
const gathering = /(?:phiên họp|cuộc họp|hội nghị|buổi làm việc|buổi họp|họp giao ban|kỳ họp)/u

/** The meeting whose conclusions a document reports, from the paragraph that opens with its day. */
export function readMeeting(zones: Zones, header: Header): Meeting | null {
  for (const block of zones.body.slice(0, 6)) {
    if (block.kind !== 'text' || block.marker) continue
    const text = block.text.text
    const canon = canonical(text)
    const day = opening.exec(canon)
    if (!day || !/(?:họp|hội nghị|làm việc|kiểm tra)/u.test(canon)) continue
    return {
      date: isoDate(Number(day[3]), Number(day[2]), Number(day[1])),
      name: nameOf(text, canon),
      chair: chairOf(text) ?? chairOf(header.subject ?? ''),
    }
  }
  return null
}

function nameOf(text: string, canon: string): string | null {
  const from = canon.search(gathering)
  if (from < 0) return null
  const rest = canon.slice(from)
  const end = rest.search(/ (?:để|nghe|nhằm|do |dưới sự|với |cùng )|[,;.]/u)
  return text.slice(from, end < 0 ? undefined : from + end).trim()
}

/** The name behind "đồng chí", or before the office of one who presides. */
function chairOf(text: string): string | null {
  const match =
    /(?:đồng chí|ông|bà|Chủ tịch UBND \p{Ll}+|Phó Thủ tướng Chính phủ|Chủ tịch Ủy ban nhân dân \p{Ll}+)\s+((?:\p{Lu}\p{L}*\s?){2,5})/u.exec(
      text,
    )
  return match?.[1]?.trim() ?? null
}
