import {isoDate} from '../model/date.ts'
import type {Header, Meeting} from '../model/directive.ts'
import {canonical} from '../units/canonical.ts'
import type {Zones} from './zones.ts'

const date = String.raw`ngày\s+(\d{1,2})(?:\s*\/\s*|\s+tháng\s+)(\d{1,2})(?:\s*\/\s*|\s+năm\s+)(\d{4})`

/** "14 giờ 00 phút", "8h30" */
const hour = String.raw`\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{1,2})?(?:\s?phút)?,?\s`

/** "Ngày …" alone, which most begin with. */
const plainOpening = new RegExp(`^${date}`, 'u')

/** "Ngày …", "Sáng ngày …", "Hôm nay, vào hồi 14 giờ 00 ngày …" */
const opening = new RegExp(
  `^(?:(?:sáng|chiều|tối|trong)\\s)?(?:hôm nay,? (?:vào )?(?:(?:hồi|lúc)\\s)?(?:${hour})?)?(?:(?:sáng|chiều|tối)\\s)?(?:các )?${date}`,
  'u',
)

/** "Thời gian: bắt đầu lúc 14 giờ 00 ngày …" in minutes. */
const startLine = new RegExp(
  `^thời gian(?: bắt đầu| họp| làm việc)?\\s?: ?(?:bắt đầu )?(?:vào )?(?:(?:lúc|hồi|từ)\\s)?(?:${hour})?(?:(?:sáng|chiều|tối)\\s)?${date}`,
  'u',
)

const gathering = /(?:phiên họp|cuộc họp|hội nghị|buổi làm việc|buổi họp|họp giao ban|kỳ họp)/u

/** The meeting is told of within so many paragraphs. */
const maxOpening = 6

/** The meeting whose conclusions a document reports, from the paragraph that opens with its day. */
export function readMeeting(zones: Zones, header: Header): Meeting | null {
  let read = 0
  for (const block of zones.body) {
    if (block.kind !== 'text') continue
    const text = block.text.text
    const canon = canonical(text)
    if (canon.startsWith('căn cứ ')) continue
    if (++read > maxOpening) break
    const day = block.marker ? null : (plainOpening.exec(canon) ?? opening.exec(canon))
    const held = header.typeCode === 'BB' ? startLine.exec(canon) : null
    if (held) return meetingOf(held, header.subject ?? '', header)
    if (day && /(?:họp|hội nghị|làm việc|kiểm tra)/u.test(canon)) return meetingOf(day, text, header)
  }
  return null
}

const meetingOf = ([, day, month, year]: RegExpExecArray, text: string, header: Header): Meeting => ({
  date: isoDate(Number(year), Number(month), Number(day)),
  name: nameOf(text, canonical(text)),
  chair: chairOf(text) ?? chairOf(header.subject ?? ''),
})

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
    /(?<!\p{L})(?:đồng chí|ông|bà|Chủ tịch UBND \p{Ll}+|Phó Thủ tướng Chính phủ|Chủ tịch Ủy ban nhân dân \p{Ll}+)\s+((?:\p{Lu}\p{L}*\s?){2,5})/u.exec(
      text,
    )
  return match?.[1]?.trim() ?? null
}
