import {type Block, linesOf, type TextBlock} from '../model/block.ts'
import type {Notice} from '../model/notice.ts'
import type {Outline, OutlineUnit, Placed, Reason, Role} from '../model/outline.ts'
import {canonical} from '../units/canonical.ts'
import {assignAll} from './assign.ts'
import {readClosing} from './closing.ts'
import {start} from './context.ts'
import {draft} from './draft.ts'
import {secrecyIn} from './header/marks.ts'
import {readHeader} from './header.ts'
import {readMeeting} from './meeting.ts'
import {isSheetLine} from './sheet.ts'
import {toTree, withSheets} from './tree.ts'
import {typingFaults} from './typing.ts'
import {toZones, type Zones} from './zones.ts'

/** The mark of secrecy at the head of a document, or null. */
export const secrecyMark = (blocks: readonly Block[]): string | null => secrecyIn(toZones(blocks).head.flatMap(linesOf))

/** Tells what each block of a document is there for, and who is given what. */
export function toOutline(blocks: readonly Block[]): Outline {
  const zones = toZones(blocks)
  const {header, notices} = readHeader(zones)
  const placed: Placed[] = [...placedAs(zones.head, 'header', 'trước nội dung văn bản')]
  const place = (block: TextBlock, reason: Reason): void => void placed.push(placedOf(block, reason))
  const tasks = draft()
  const isDirective = !informs(header.type)
  if (isDirective) assignAll(withSheets(toTree(zones.body), isSheetLine), start, {draft: tasks, place, annex: null})
  const appendices = zones.annexes.filter(isAppendix)
  zones.annexes.forEach((annex) => {
    const index = appendices.indexOf(annex)
    const name = index < 0 ? null : `PL${index === 0 ? '' : index + 1}`
    const context = {...start, path: name === null ? [] : [name]}
    if (isDirective)
      assignAll(withSheets(toTree(annexBody(annex)), isSheetLine), context, {draft: tasks, place, annex: name})
  })
  const {recipients, signature} = readClosing(zones.closing)
  placed.push(...placedAs(zones.closing, 'recipients', 'nơi nhận và chữ ký'))
  const units = tasks.units().filter((unit) => unit.tasks.length > 0)
  return {
    header,
    meeting: readMeeting(zones, header),
    units,
    recipients,
    signature,
    notices: [...notices, ...noticesOf(zones, units, recipients)],
    placed,
  }
}

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

/** A plan or rules that the document issues have a title of their kind, and are numbered like a document of their own. */
const isAppendix = ([title]: readonly Block[]): boolean =>
  title?.kind !== 'text' || /^(?:phụ lục|phụ biểu|biểu|danh mục|danh sách|mẫu|bảng)/u.test(canonical(title.text.text))

/** An annex without its title and the line that says to what it belongs. */
function annexBody(annex: readonly Block[]): Block[] {
  const from = annex.findIndex(
    (block, i) =>
      i > 0 &&
      (block.kind === 'table' || (block.kind === 'text' && (block.marker !== null || block.text.text.length > 200))),
  )
  return from < 0 ? [] : annex.slice(from)
}

const placedOf = (block: TextBlock, reason: Reason): Placed => ({
  ...reason,
  range: block.range,
  marker: block.marker?.label ?? block.marker?.style ?? null,
  text: block.text.text,
})

const placedAs = (blocks: readonly Block[], role: Role, because: string): Placed[] =>
  blocks.flatMap((block) =>
    linesOf(block).map((line) => ({role, because, range: block.range, marker: null, text: line.text})),
  )

function noticesOf(zones: Zones, units: readonly OutlineUnit[], recipients: readonly string[]): Notice[] {
  const notices: Notice[] = []
  if (units.length === 0) notices.push({code: 'no-task', values: {}, range: null})
  for (const unit of units) {
    if (unit.assignees.length > 1)
      notices.push({
        code: 'several-leads',
        values: {count: unit.assignees.length, names: unit.assignees.join('; ')},
        range: unit.range,
      })
  }
  for (const unit of missingAmong(recipients, units))
    notices.push({code: 'not-recipient', values: {name: unit.name}, range: unit.range})
  for (const block of [...zones.body, ...zones.annexes.flat()]) {
    if (block.kind !== 'text') continue
    if (block.rejoined) notices.push({code: 'lines-joined', values: {}, range: block.range})
    notices.push(...typingFaults(block.text))
  }
  return notices
}

/** Bodies with tasks that the list of recipients names neither by themselves nor with all ("Như trên", "Các phòng"). */
function missingAmong(recipients: readonly string[], units: readonly OutlineUnit[]): OutlineUnit[] {
  const listed = canonical(recipients.join(' | '))
  if (
    recipients.length === 0 ||
    /như (?:trên|điều|thành phần)|các (?:phòng|cơ quan|đơn vị|sở|ban|bộ|ngành)/u.test(listed)
  )
    return []
  return units.filter(
    (unit) => unit.assignees.length === 1 && !listed.includes(canonical(unit.name).split(' ').slice(0, 4).join(' ')),
  )
}
