import {type Block, linesOf} from '../model/block.ts'
import type {Outline, Placed, Role} from '../model/outline.ts'
import {assignZones} from './assign-zones.ts'
import {readClosing} from './closing.ts'
import {secrecyIn} from './header/marks.ts'
import {readHeader} from './header.ts'
import {readMeeting} from './meeting.ts'
import {noticesOf} from './notices.ts'
import {readHead} from './zones/head.ts'
import {toZones} from './zones.ts'

/** The mark of secrecy at the head of a document, or null. */
export const secrecyMark = (blocks: readonly Block[]): string | null =>
  secrecyIn(blocks.slice(0, readHead(blocks).bodyAt).flatMap(linesOf))

/** Tells what each block of a document is there for, and who is given what. */
export function toOutline(blocks: readonly Block[]): Outline {
  const zones = toZones(blocks)
  const {header, notices} = readHeader(zones)
  const {units, placed, unshared} = informs(header.type) ? nobody : assignZones(zones, header.issuer)
  const {recipients, signature} = readClosing(zones.closing)
  return {
    header,
    meeting: readMeeting(zones, header),
    units,
    recipients,
    signature,
    notices: [...notices, ...noticesOf(zones, units, recipients)],
    unshared,
    placed: [
      ...placedAs(zones.head, 'header', 'trước nội dung văn bản'),
      ...placed,
      ...placedAs(zones.closing, 'recipients', 'nơi nhận và chữ ký'),
    ],
  }
}

const nobody = {units: [], placed: [], unshared: []}

/** Documents that only inform or invite: they direct nobody. */
const informs = (type: string | null): boolean =>
  type !== null &&
  [
    'Giấy giới thiệu',
    'Báo cáo',
    'Tờ trình',
    'Hợp đồng',
    'Giấy nghỉ phép',
    'Phiếu gửi',
    'Phiếu chuyển',
    'Phiếu báo',
    'Thông cáo',
  ].includes(type)

const placedAs = (blocks: readonly Block[], role: Role, because: string): Placed[] =>
  blocks.flatMap((block) =>
    linesOf(block).map((line) => ({role, because, range: block.range, marker: null, text: line.text})),
  )
