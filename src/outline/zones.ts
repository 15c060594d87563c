import type {Block, TextBlock} from '../model/block.ts'
import type {Rich} from '../model/rich.ts'
import {canonical} from '../units/canonical.ts'
import {documentTypes} from './types.ts'

/** A document in its parts: what stands above the text, the text, what stands below it, and what is attached. */
export interface Zones {
  head: Block[]
  /** The kind of document as its title says it, and the lines of its subject. */
  title: {type: string; at: number} | null
  subject: TextBlock[]
  body: Block[]
  closing: Block[]
  annexes: Block[][]
}

/** Every line that stands in a block by itself: a cell and a column hold lines of their own. */
export function linesOf(block: Block): readonly Rich[] {
  if (block.kind === 'text') return block.lines
  if (block.kind === 'columns') return block.columns
  if (block.kind === 'table') return block.rows.flat(2)
  return []
}

const typeNames = documentTypes.map(([name]) => canonical(name))
const titleLine = new RegExp(
  String.raw`^(${typeNames.join('|')})(?: kết luận| liên tịch| làm việc| cuộc họp| hội nghị| họp)?$`,
  'u',
)

/** The kind of document that a line names, when it is a title: by itself and in capitals or bold. */
function titleOf(block: Block): string | null {
  if (block.kind !== 'text' || block.marker) return null
  const text = block.text.text.replace(/[:*\s]+$/u, '')
  const match = titleLine.exec(canonical(text))
  const whole = block.text.bold.some((range) => range.end - range.start >= text.length)
  if (!match || !(text === text.toUpperCase() || whole)) return null
  return documentTypes.find(([name]) => canonical(name) === match[1])?.[0] ?? null
}

export const isRecipientsHead = (line: string): boolean =>
  /^[-\s]*nơi\s*nhận\s*[:;]?/u.test(canonical(line)) &&
  canonical(line).length < 400 &&
  !/^nơi nhận (?:hồ sơ|kết quả)/u.test(canonical(line))
const isAddressees = (line: string): boolean => /^kính\s*gửi\s*:?/u.test(canonical(line))

/** Cuts a document into its parts by the standing lines of decree 30/2020/NĐ-CP, annex I. */
export function toZones(blocks: readonly Block[]): Zones {
  const titleAt = blocks.slice(0, 60).findIndex((block) => titleOf(block) !== null)
  const type = titleAt < 0 ? null : titleOf(blocks[titleAt] as Block)
  const addressees = blocks.slice(0, 60).findIndex((block) => linesOf(block).some((line) => isAddressees(line.text)))
  const subject = titleAt < 0 ? [] : subjectAt(blocks, titleAt + 1)
  const afterTitle = titleAt < 0 ? 0 : titleAt + 1 + subject.length
  const afterAddressees = addressees < 0 || addressees > afterTitle + 12 ? 0 : addresseesEnd(blocks, addressees)
  const bodyAt = Math.max(afterTitle, afterAddressees, titleAt < 0 && addressees < 0 ? bareHead(blocks) : 0)
  const closingAt = closingStart(blocks, bodyAt)
  const rest = annexesOf(blocks, closingAt)
  return {
    head: blocks.slice(0, bodyAt),
    title: type === null ? null : {type, at: titleAt},
    subject,
    body: blocks.slice(bodyAt, closingAt),
    closing: blocks.slice(closingAt, rest.at),
    annexes: rest.annexes,
  }
}

const bodyOpener =
  /^(?:(?:sáng|chiều|tối|trong (?:các )?)?\s?ngày \d|căn cứ|sau khi|từ đầu năm|từ ngày|thực hiện (?:công văn|văn bản|thông báo|kế hoạch|chỉ thị|ý kiến|công điện|kết luận|quyết định|nghị quyết|nghị định|chương trình)|để |trong thời gian qua|thời gian qua|xét |theo |hiện nay|vừa qua|kính gửi|nhằm |trên cơ sở|tại (?:cuộc họp|hội nghị|phiên họp))/u

/** The lines under the title: the subject may run over several, and ends before a sentence. */
function subjectAt(blocks: readonly Block[], from: number): TextBlock[] {
  const subject: TextBlock[] = []
  for (let i = from; i < Math.min(blocks.length, from + 8); i++) {
    const block = blocks[i]
    if (block?.kind !== 'text' || block.marker) break
    const text = block.text.text
    const opens = bodyOpener.test(canonical(text))
    if (subject.length > 0 && (opens || !goesOn(subject.at(-1), block))) break
    if (subject.length === 0 && (/[:;]$/u.test(text) || (opens && text.length > 400))) break
    subject.push(block)
  }
  return subject
}

/** Whether a line goes on with the subject: it begins in lower case or is set like the line before it, and is no sentence. */
function goesOn(last: TextBlock | undefined, next: TextBlock): boolean {
  const text = next.text.text
  if (!last || text.length > 200 || /[.:;]$/u.test(text)) return false
  const isBold = (block: TextBlock): boolean => block.text.bold.length > 0
  const isUpper = (block: TextBlock): boolean => block.text.text === block.text.text.toUpperCase()
  if (isUpper(next) && !isUpper(last)) return false
  return (
    /^\p{Ll}/u.test(text) ||
    (isBold(last) && isBold(next)) ||
    (isUpper(last) && isUpper(next)) ||
    (!/[.;:]$/u.test(last.text.text) && next.indent >= 3 && text.length < 100) ||
    isCutName(last.text.text)
  )
}

/** A line that ends with an office or a kind of body: its name is on the next line. */
const isCutName = (text: string): boolean =>
  /(?:chủ tịch|ủy ban|nhân dân|văn phòng|giám đốc|sở|bộ|phòng|và|của|về|tại|,)$/u.test(canonical(text))

/** Past the list after "Kính gửi": it ends with a full stop, or where a long sentence begins. */
function addresseesEnd(blocks: readonly Block[], from: number): number {
  const first = blocks[from]
  if (first?.kind !== 'text') return from + 1
  let i = from + 1
  let ended = /[.]$/u.test(first.text.text)
  for (; i < blocks.length && !ended; i++) {
    const block = blocks[i]
    if (block?.kind !== 'text') break
    const text = block.text.text
    if (bodyOpener.test(canonical(text)) || (!block.marker && text.length > 160)) break
    if (
      !block.marker &&
      !/^(?:kính\s*gửi)\s*:?$/iu.test(first.text.text.trim()) &&
      i === from + 1 &&
      /^\p{Lu}/u.test(text)
    )
      break
    if (block.marker && block.marker.form !== 'bullet') break
    ended = /[.]$/u.test(text)
  }
  return i
}

/** A head without title and addressees: agency, number and date lines at the very beginning. */
function bareHead(blocks: readonly Block[]): number {
  let end = 0
  blocks.slice(0, 14).forEach((block, i) => {
    const lines = linesOf(block).map((line) => canonical(line.text))
    if (
      block.kind !== 'rule' &&
      lines.some((line) => /^(?:số\s*:|cộng h[òõ]a|độc lập|v\/v|[\p{L} ]{2,40}, ngày .*năm)/u.test(line))
    )
      end = i + 1
  })
  return end
}

const authority = /^(?:(?:TM|KT|TL|TUQ|Q)\.|[TKQ]\/[MTL]\.?)\s?\p{Lu}/u
const roleLine =
  /^(?:(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|BÍ THƯ|CHỦ NHIỆM|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG)(?: THƯỜNG TRỰC)?)$/u

export const isSignatureLine = (line: string): boolean => authority.test(line) || roleLine.test(line.trim())

/** Where the recipients or the signature begin: after the last paragraph of the text. */
function closingStart(blocks: readonly Block[], from: number): number {
  const recipients = blocks.findIndex(
    (block, i) => i >= from && linesOf(block).some((line) => isRecipientsHead(line.text)),
  )
  let at = recipients >= 0 ? recipients : signatureStart(blocks, from)
  while (at > from && at > 0 && closesBefore(blocks[at - 1])) at--
  return at
}

const closesBefore = (block: Block | undefined): boolean =>
  block !== undefined && (block.kind === 'rule' || linesOf(block).some((line) => isSignatureLine(line.text)))

function signatureStart(blocks: readonly Block[], from: number): number {
  for (let i = from + 1; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (linesOf(block).some((line) => isSignatureLine(line.text)) && !nextIsText(blocks, i)) return i
  }
  return blocks.length
}

/** Whether a sentence follows soon: then the line in capitals was a heading of a decision. */
const nextIsText = (blocks: readonly Block[], at: number): boolean =>
  blocks
    .slice(at + 1, at + 4)
    .some((block) => block.kind === 'text' && (block.marker !== null || block.text.text.length > 90))

const annexTitle = /^(?:phụ lục|phụ biểu|biểu mẫu|danh mục|danh sách|biểu số|mẫu số)(?![\p{L}])/u
const attachedTo = /^\(?\s*(?:ban hành )?kèm theo/u

/** Annexes, and the plan or rules that a decision issues, stand behind the signature. */
function annexesOf(blocks: readonly Block[], from: number): {at: number; annexes: Block[][]} {
  const starts: number[] = []
  for (let i = from + 1; i < blocks.length; i++)
    if (isAnnexStart(blocks, i) && i - (starts.at(-1) ?? -9) > 3) starts.push(i)
  const at = starts[0] ?? blocks.length
  return {at, annexes: starts.map((start, i) => blocks.slice(start, starts[i + 1] ?? blocks.length))}
}

function isAnnexStart(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at] as Block
  if (block.kind !== 'text' || block.marker) return false
  const text = canonical(block.text.text)
  if (annexTitle.test(text) && text.length < 240 && !/[;]$/u.test(text)) return true
  const near = blocks.slice(at + 1, at + 5)
  return (
    titleOf(block) !== null && near.some((each) => each.kind === 'text' && attachedTo.test(canonical(each.text.text)))
  )
}
