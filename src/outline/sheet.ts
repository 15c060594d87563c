import type {Limit} from '../model/outline.ts'
import {type Rich, slice} from '../model/rich.ts'
import {canonical} from '../units/canonical.ts'
import {readNames} from '../units/names.ts'
import {scan, upperFirst} from '../units/scan.ts'
import {isTableNode, type Node} from './tree.ts'
import {tidy} from './trim-marks.ts'

/** Who, with whom, by when and with what result, as labelled lines below an item say it. */
export interface Sheet {
  name: string
  assignees: string[]
  coordinating: string[]
  product: string | null
  limits: Limit[]
}

const labels: readonly [keyof Fields, RegExp][] = [
  [
    'lead',
    /^(?:(?:đơn vị|cơ quan|phòng|ban|bộ phận)? ?(?:chủ trì|đầu mối|chịu trách nhiệm)(?: thực hiện| tham mưu| chính)?|(?:đơn vị|cơ quan|người) thực hiện)$/u,
  ],
  ['with', /^(?:(?:đơn vị|cơ quan)? ?phối hợp(?: thực hiện)?)$/u],
  [
    'time',
    /^(?:thời gian(?: hoàn thành| thực hiện| trình)?|thời hạn(?: hoàn thành| thực hiện)?|hạn hoàn thành|hoàn thành)$/u,
  ],
  ['product', /^(?:sản phẩm(?: đầu ra)?|kết quả đầu ra|sản phẩm, kết quả)$/u],
]

interface Fields {
  lead: Rich | null
  with: Rich | null
  time: Rich | null
  product: Rich | null
}

/** The labelled lines of an item and of what stands below it; null where no line says who leads. */
export function readSheet(node: Node): Sheet | null {
  if (node.block.marker && ofMeeting.test(canonical(node.block.text.text))) return null
  return toSheet([
    withoutLabel(node.block.text),
    ...node.children.flatMap((child) => (isTableNode(child) ? [] : [child.block.text])),
  ])
}

/** "1. Thời gian: 08h00 ngày …. Chủ trì: …": the facts of a meeting. */
const ofMeeting = /^(?:thời gian|địa điểm|thành phần)(?:,? (?:và )?địa điểm)?(?: họp)?: /u

/** Whether all that stands below an item are its own labelled lines, one of which says who leads. */
export const isSheetItem = (node: Node): boolean =>
  node.children.length > 0 &&
  node.children.every((child) => !isTableNode(child) && isSheetLine(child.block.text.text)) &&
  readSheet(node) !== null

/** An item that is itself a labelled fact ("Chủ trì: đồng chí …") gives no task. */
const withoutLabel = (text: Rich): Rich => {
  const colon = text.text.indexOf(':')
  return colon > 0 && /^(?:chủ trì|thời gian|thành phần|địa điểm)$/u.test(canonical(text.text.slice(0, colon)).trim())
    ? slice(text, colon + 1)
    : text
}

/** A sheet that stands below other items. */
export interface SheetBelow extends Sheet {
  /** The lines that it was read from. */
  lines: Node[]
}

/** The labelled lines below a heading with items of its own: they hold for all of the items. */
export function sheetBelow(node: Node): SheetBelow | null {
  const below = node.children.flatMap((child) => (isTableNode(child) ? [] : [child]))
  const lines = below.filter((child) => isSheetLine(child.block.text.text))
  if (
    lines.length === 0 ||
    lines.length === below.length ||
    below.some((child) => child.children.some((each) => !isTableNode(each) && isSheetLine(each.block.text.text)))
  )
    return null
  const sheet = toSheet(lines.map((line) => line.block.text))
  return sheet && {...sheet, lines}
}

/** Whether a line is a labelled fact ("Thời hạn: …") rather than an order. */
export function isSheetLine(text: string): boolean {
  const colon = text.indexOf(':')
  if (colon <= 0) return false
  const title = canonical(text.slice(0, colon)).trim()
  return (
    labels.some(([, pattern]) => pattern.test(title)) ||
    /^(?:lãnh đạo (?:phụ trách|chỉ đạo)|phụ trách|người theo dõi|chuyên viên theo dõi)/u.test(title)
  )
}

function toSheet(texts: readonly Rich[]): Sheet | null {
  const fields: Fields = {lead: null, with: null, time: null, product: null}
  for (const text of texts) collect(text, fields)
  const lead = fields.lead && bodiesIn(fields.lead.text)
  if (!fields.lead || !lead || lead.length === 0) return null
  return {
    name: upperFirst(tidy(fields.lead.text)),
    assignees: lead,
    coordinating: fields.with ? bodiesIn(fields.with.text) : [],
    product: fields.product ? tidy(fields.product.text) : null,
    limits: fields.time ? [{text: fields.time, bound: true, inherited: false}] : [],
  }
}

const label = /(?:^|[.;(] ?|- ?)([\p{L}, ]{4,34}?)\s?: /gu

function collect(text: Rich, fields: Fields): void {
  if (!/: /.test(text.text)) return
  const found = [...text.text.matchAll(label)].flatMap((match) => {
    const kind = labels.find(([, pattern]) => pattern.test(canonical(match[1] ?? '').trim()))?.[0]
    return kind ? [{kind, from: match.index + match[0].length, at: match.index}] : []
  })
  found.forEach(({kind, from}, i) => {
    fields[kind] ??= slice(text, from, found[i + 1]?.at ?? text.text.length)
  })
}

/** The bodies of a cell or of a labelled line: names it can read, otherwise parted at semicolons. */
export function bodiesIn(text: string): string[] {
  const whole = tidy(text)
  if (whole === '' || /^[-–—…\s]+$/u.test(whole)) return []
  const names = readNames(scan(whole), 0)
  if (names.at(-1)?.end === whole.length) return names.flatMap((name) => name.bodies)
  return whole
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const read = readNames(scan(part), 0)
      return read.at(-1)?.end === part.length ? read.flatMap((name) => name.bodies) : [upperFirst(part)]
    })
}
