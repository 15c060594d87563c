import {beginsWith} from './begins.ts'
import {withoutFootnotes} from './footnotes.ts'
import {dropLines, type Line} from './lines.ts'
import {readMarker} from './markers.ts'

/** What a converter notes on a line of its own: "[Hình 1]", "=== Trang 2 ===". */
const converterNote = /^(?:\[.*\]|={3}.*={3})$/u

/** What signing software stamps on a page. */
const stamp = /^(?:Ký bởi|Được ký bởi|Digitally signed by|Signature Not Verified)(?![\p{L}\p{N}_])/iu

/** A labelled line of such a stamp is told from one of the document by the address or the hour in it. */
const stampLabel = /^(?:Email|Cơ quan|Thời gian ký|Ngày ký)\s?:/iu
const stampValue = /@|\d{2}:\d{2}|\+07/

/** What such lines begin with: all others need no pattern to be told from them. */
const mayBeForeign = beginsWith([
  ...['[', '===', 'ký bởi', 'được ký bởi', 'digitally signed by', 'signature not verified'],
  ...['email', 'cơ quan', 'thời gian ký', 'ngày ký'],
])

/** What converters, printers and signing software add to a document: none of it is the document's words. */
const isForeign = (text: string): boolean =>
  mayBeForeign(text) &&
  (converterNote.test(text) || stamp.test(text) || (stampLabel.test(text) && stampValue.test(text)))

/** Drops notes of converters, lines of signing software, running headers and footnotes, and the marks of the latter. */
export function withoutNoise(lines: readonly Line[]): Line[] {
  const own = dropLines(partedByNotes(lines), (line) => isForeign(line.rich.text))
  return withoutFootnotes(withoutRunningHeads(own))
}

/** A note stands between two paragraphs, or in the place of what was left out between them. */
const partedByNotes = (lines: readonly Line[]): Line[] =>
  lines.map((line, i) =>
    line.gap === 'none' && converterNote.test(lines[i - 1]?.rich.text ?? '') ? {...line, gap: 'blank'} : line,
  )

/** The end of a paragraph: of a date that was cut, of a sentence. No head is. */
const endsParagraph = /^[\p{Ll}\d].*[.;]$/u

/** A short line that may be printed on every page: no item, and no end of a paragraph. */
const mayBeHead = (text: string): boolean =>
  text.length <= 120 && !endsParagraph.test(text) && readMarker(text.replaceAll('\\', '')) === null

/** At so many of the page breaks stands what is printed on every page, or on every other one. */
const leastShare = 0.4

/** Drops the short lines that stand beside a page break again and again: they are printed on every page. */
function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const seen = new Map<string, number>()
  const beside = (i: number): boolean => i > 0 && (lines[i]?.gap === 'page' || lines[i + 1]?.gap === 'page')
  const heads = lines.flatMap(({rich: {text}}, i) => (beside(i) && mayBeHead(text) ? [text] : []))
  for (const head of heads) seen.set(head, (seen.get(head) ?? 0) + 1)
  const least = Math.max(2, lines.filter(({gap}) => gap === 'page').length * leastShare)
  const known = new Set([...heads.filter((head) => (seen.get(head) ?? 0) >= least), ...numberedHeads(heads)])
  return known.size === 0 ? [...lines] : dropLines(lines, (line, i) => beside(i) && known.has(line.rich.text))
}

/** What a number behind it belongs to: "Điều 5", "Khu phố 3", "năm 2" are no heads. */
const takesNumber =
  /(?:^|\s)(?:số|ngày|tháng|năm|quý|điều|khoản|điểm|mục|phần|chương|phụ lục|biểu|bảng|mẫu|hình|tổ|khu|khu phố|phố|thôn|bản|ấp|xóm|buôn|đội|nhóm|cụm|lớp|khối|đợt|lần|kỳ|giai đoạn|bước|cấp|loại|hạng|mức|phường|quận|đường|quốc lộ|tỉnh lộ|từ|đến|và|là|trên|dưới|khoảng|có|trong|các)$/iu

/** Heads that differ only in the number of the page, which grows from each to the next. */
function numberedHeads(heads: readonly string[]): string[] {
  const alike = new Map<string, {head: string; page: number}[]>()
  for (const head of heads) {
    const page = /(?<=\s)\d{1,3}$/.exec(head)?.[0] ?? ''
    const words = head.slice(0, head.length - page.length).trimEnd()
    if (page === '' || !/[\p{L}.)|]$/u.test(words) || takesNumber.test(words)) continue
    const group = alike.get(words) ?? []
    alike.set(words, group)
    group.push({head, page: Number(page)})
  }
  return [...alike.values()]
    .filter((group) => group.length > 1 && group.every(({page}, i) => page > (group[i - 1]?.page ?? 0)))
    .flatMap((group) => group.map(({head}) => head))
}
