import {type Block, linesOf, type TextBlock} from '../../model/block.ts'
import {isUpperCase} from '../../model/capitals.ts'
import {canonical} from '../../units/canonical.ts'
import {isNumberLine} from '../header/number.ts'
import {isAddressees, titleOf} from '../standing-lines.ts'

/** The kind of document as its title says it, and the block that says it. */
export interface Title {
  type: string
  at: number
}

interface Head {
  title: Title | null
  subject: TextBlock[]
  /** The first block of the text. */
  bodyAt: number
}

/** The head of a document ends within so many blocks. */
const maxHead = 60

/** So many blocks may stand between the title and "Kính gửi". */
const maxGap = 12

/** Finds what a document says of itself above its text, and where the text begins. */
export function readHead(blocks: readonly Block[]): Head {
  const title = titleIn(blocks)
  const subject = title ? subjectAt(blocks, title.at + 1) : []
  const afterTitle = title ? title.at + 1 + subject.length : 0
  const addressees = blocks
    .slice(0, maxHead)
    .findIndex((block) => linesOf(block).some((line) => isAddressees(line.text)))
  if (!title && addressees < 0) return {title, subject, bodyAt: bareHead(blocks)}
  const isFar = addressees < 0 || addressees > afterTitle + maxGap
  return {title, subject, bodyAt: isFar ? afterTitle : Math.max(afterTitle, addresseesEnd(blocks, addressees))}
}

function titleIn(blocks: readonly Block[]): Title | null {
  for (const [at, block] of blocks.slice(0, maxHead).entries()) {
    const type = titleOf(block)
    if (type) return {type, at}
  }
  return null
}

/** Words with which the text of a document begins. */
const bodyOpener =
  /^(?:(?:sáng|chiều|tối|trong (?:các )?)?\s?ngày \d|căn cứ|sau khi|từ đầu năm|từ ngày|thực hiện (?:công văn|văn bản|thông báo|kế hoạch|chỉ thị|ý kiến|công điện|kết luận|quyết định|nghị quyết|nghị định|chương trình)|để |trong thời gian qua|thời gian qua|xét |theo |hiện nay|vừa qua|kính gửi|nhằm |trên cơ sở|tại (?:cuộc họp|hội nghị|phiên họp))/u

/** A line in lower case goes on with the subject: "tại cuộc họp giao ban …". */
const opensBody = ({text: {text}}: TextBlock): boolean => !/^\p{Ll}/u.test(text) && bodyOpener.test(canonical(text))

const maxSubject = 8

/** The lines under the title: the subject may run over several, and ends before a sentence. */
function subjectAt(blocks: readonly Block[], from: number): TextBlock[] {
  const subject: TextBlock[] = []
  for (const [i, block] of blocks.slice(from, from + maxSubject).entries()) {
    if (block.kind !== 'text' || block.marker) break
    const last = subject.at(-1)
    const ends = last && (opensBody(block) || !goesOn(last, block) || isAuthority(last, block, blocks[from + i + 1]))
    if (last ? ends : isNoSubject(block)) break
    subject.push(block)
  }
  return subject
}

const authority =
  /^(?:(?:QUYỀN |Q\. ?)?(?:THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ TỊCH|CHỦ NHIỆM|(?:TỔNG )?GIÁM ĐỐC|(?:CHI )?CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG)|CHÁNH (?:VĂN PHÒNG|THANH TRA))|(?:ỦY|UỶ) BAN|UBND|HỘI ĐỒNG|HĐND|BAN (?:THƯỜNG|CHẤP|CHỈ|BÍ))(?![\p{L}])/u

/** The line in capitals before the legal bases says who decides: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ". */
const isAuthority = (last: TextBlock, block: TextBlock, next: Block | undefined): boolean =>
  isUpper(block) &&
  authority.test(block.text.text) &&
  !isCutName(last.text.text) &&
  next?.kind === 'text' &&
  /^căn cứ /u.test(canonical(next.text.text))

/** A title may have no subject: a lead-in or a long paragraph comes at once. */
const isNoSubject = (block: TextBlock): boolean =>
  /[:;]$/u.test(block.text.text) || (opensBody(block) && block.text.text.length > 400)

/** Whether a line goes on with the subject: it begins in lower case or is set like the line before it, and is no sentence. */
function goesOn(last: TextBlock, next: TextBlock): boolean {
  const text = next.text.text
  if (text.length > 200 || /[.:;]$/u.test(text)) return false
  if (isUpper(next) && !isUpper(last)) return false
  return (
    /^\p{Ll}/u.test(text) ||
    (isBold(last) && isBold(next)) ||
    (isUpper(last) && isUpper(next)) ||
    (!/[.;:]$/u.test(last.text.text) && next.indent >= 3 && text.length < 100) ||
    isCutName(last.text.text)
  )
}

const isBold = (block: TextBlock): boolean => block.text.bold.length > 0
const isUpper = (block: TextBlock): boolean => isUpperCase(block.text.text)

/** A line that ends with an office or a kind of body: its name is on the next line. */
const isCutName = (text: string): boolean =>
  /(?:chủ tịch|ủy ban|nhân dân|văn phòng|giám đốc|sở|bộ|phòng|và|của|về|tại|,)$/u.test(canonical(text))

/** Past the list after "Kính gửi": it ends with a full stop, or where a long sentence begins. */
function addresseesEnd(blocks: readonly Block[], from: number): number {
  const first = blocks[from]
  if (first?.kind !== 'text') return from + 1
  const isAlone = /(?:^kính\s*gửi\s*:?|điện\s*:)$/iu.test(first.text.text.trim())
  let last: TextBlock = first
  let i = from + 1
  for (; i < blocks.length && !last.text.text.endsWith('.'); i++) {
    const block = blocks[i]
    if (block?.kind !== 'text' || !isAddressee(block)) break
    if (i === from + 1 && !isAlone && !block.marker && /^\p{Lu}/u.test(block.text.text)) break
    last = block
  }
  return i
}

/** A short line or an item with a dash. */
const isAddressee = (block: TextBlock): boolean =>
  !opensBody(block) && (block.marker ? block.marker.form === 'bullet' : block.text.text.length <= 160)

/** A line of a head: number, motto, reference, place and date. */
const headLine = /^(?:số\s*:|cộng h[òõ]a|độc lập|v\/v|[\p{L} ]{2,40}, ngày .*năm)/u

const maxBareHead = 14

/** A head without title and addressees: agency, number and date lines at the very beginning. */
const bareHead = (blocks: readonly Block[]): number =>
  blocks
    .slice(0, maxBareHead)
    .findLastIndex((block) =>
      linesOf(block).some((line) => isNumberLine(line.text) || headLine.test(canonical(line.text))),
    ) + 1
