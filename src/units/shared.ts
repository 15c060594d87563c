import {lengthAt} from './canonical.ts'
import {field} from './lexicon.ts'
import {capitalWords, properWords, trailing} from './places.ts'
import {isUpper, type Scan, scan, upperFirst} from './scan.ts'

/** "các Sở: Y tế, Tài chính", "các phường: An Bình, Tân Lập": one head for a list of names. */
export function sharedEnd(s: Scan, at: number): number | null {
  const length = lengthAt(sharedHead, s.canon, at)
  if (length === 0) return null
  const colon = s.text[at + length - 2] === ':'
  const items = sharedItems(s, at + length)
  return items.length >= 2 || (colon && items.length > 0) ? (items.at(-1)?.end ?? null) : null
}

const sharedHead =
  /(?:(?:ủy ban nhân dân các |ubnd các )?(?:xã|phường|đặc khu|tỉnh|thành phố)(?:, (?:xã|phường|đặc khu|tỉnh|thành phố)){1,2}: (?=\S))|(?:ủy ban nhân dân các |ubnd các )?(?:sở|bộ|phòng|ban|hội|trường|công ty|trung tâm|cục|vụ|viện|bệnh viện|phường|xã|tỉnh|thành phố|huyện|quận|đặc khu|thôn|bản|tổ dân phố|khu phố)(?::? )(?=\S)/uy

export const itemLink = /(?:, | và |; )/uy

interface Item {
  start: number
  end: number
  /** The item has a level of its own before its name: "… và xã Tiên Thắng". */
  levelled: boolean
}

const level = /(?:phường|xã|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh) /uy

function sharedItems(s: Scan, from: number): Item[] {
  const items: Item[] = []
  for (let at = from; ; ) {
    const own = items.length > 0 && !isUpper(s, at) ? lengthAt(level, s.canon, at) : 0
    const name = at + own
    if (!isUpper(s, name) || lengthAt(sharedStop, s.canon, name) > 0) break
    const known = lengthAt(field, s.canon, name)
    const end = known > 0 ? properWords(s, trailing(s, name + known)) : capitalWords(s, name - 1)
    if (end <= name) break
    items.push({start: at, end, levelled: own > 0})
    const link = lengthAt(itemLink, s.canon, end)
    if (link === 0) break
    at = end + link
  }
  return items
}

/** Heads that begin another body and so end a list of names. */
const sharedStop =
  /(?:ủy ban|ubnd|công an (?:tỉnh|thành phố|phường|xã|huyện|cấp|các)|sở |bộ chỉ huy|ban quản lý|văn phòng|thanh tra (?:tỉnh|chính phủ)|các |trung tâm|công ty|đảng ủy|chủ tịch|giám đốc|tập đoàn|ngân hàng|kho bạc|bảo hiểm|hội |đoàn )/uy

/** "các Bộ: Tài chính, Tư pháp" is two bodies; anything else stays as it is written. */
export function writtenOut(text: string): string[] {
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
  const body = shared.replace(/(?:^| )(?:các )?\S+(?: phố)?$/u, '')
  return items.map(({start, end, levelled}) =>
    levelled
      ? upperFirst(`${prefix} ${body} ${text.slice(start, end)}`.replace(/ {2,}/g, ' ').trim())
      : `${first} ${text.slice(start, end)}`,
  )
}
