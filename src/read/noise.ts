import {withoutFootnotes} from './footnotes.ts'
import {dropLines, type Line} from './lines.ts'

/** What a converter notes on a line of its own: "[Hình 1]", "=== Trang 2 ===". */
const converterNote = /^(?:\[.*\]|={3}.*={3})$/u

/** What signing software stamps on a page. */
const stamp = /^(?:Ký bởi|Được ký bởi|Digitally signed by|Signature Not Verified)(?![\p{L}\p{N}_])/iu

/** A labelled line of such a stamp is told from one of the document by the address or the hour in it. */
const stampLabel = /^(?:Email|Cơ quan|Thời gian ký|Ngày ký)\s?:/iu
const stampValue = /@|\d{2}:\d{2}|\+07/

/** What converters, printers and signing software add to a document: none of it is the document's words. */
const isForeign = (text: string): boolean =>
  converterNote.test(text) || stamp.test(text) || (stampLabel.test(text) && stampValue.test(text))

/** Drops notes of converters, lines of signing software, running headers and footnotes, and the marks of the latter. */
export function withoutNoise(lines: readonly Line[]): Line[] {
  const own = dropLines(lines, (line) => isForeign(line.rich.text))
  return withoutFootnotes(withoutRunningHeads(own))
}

/** A short line that stands beside a page break, and does so more than once, is printed on every page. */
function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const seen = new Map<string, number>()
  const beside = (i: number): boolean => lines[i]?.gap === 'page' || lines[i + 1]?.gap === 'page'
  lines.forEach((line, i) => {
    if (i > 0 && beside(i)) seen.set(line.rich.text, (seen.get(line.rich.text) ?? 0) + 1)
  })
  if (![...seen.values()].some((count) => count > 1)) return [...lines]
  return dropLines(
    lines,
    (line, i) => i > 0 && beside(i) && (seen.get(line.rich.text) ?? 0) > 1 && line.rich.text.length <= 120,
  )
}
