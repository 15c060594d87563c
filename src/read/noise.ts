import {join, type Rich, slice} from '../model/rich.ts'
import type {Line} from './lines.ts'

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

/** Marks of the end of a sentence: what follows does not belong to it. */
export const endsSentence = (text: string): boolean => /[.;:!?…][”"’)\]]*$/u.test(text.trimEnd())

/** Drops notes of converters, lines of signing software, running headers and footnotes, and the marks of the latter. */
export function withoutNoise(lines: readonly Line[]): Line[] {
  const own = dropped(lines, (line) => isForeign(line.rich.text))
  return withoutFootnotes(withoutRunningHeads(own))
}

/** A dropped line leaves its gap to the line after it. */
function dropped(lines: readonly Line[], drop: (line: Line, index: number) => boolean): Line[] {
  const kept: Line[] = []
  let gap: Line['gap'] = 'none'
  lines.forEach((line, i) => {
    if (drop(line, i)) gap = wider(gap, line.gap)
    else {
      kept.push(gap === 'none' ? line : {...line, gap: wider(gap, line.gap)})
      gap = 'none'
    }
  })
  return kept
}

const wider = (a: Line['gap'], b: Line['gap']): Line['gap'] =>
  a === 'page' || b === 'page' ? 'page' : a === 'blank' || b === 'blank' ? 'blank' : 'none'

/** A short line that stands beside a page break, and does so more than once, is printed on every page. */
function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const seen = new Map<string, number>()
  const beside = (i: number): boolean => lines[i]?.gap === 'page' || lines[i + 1]?.gap === 'page'
  lines.forEach((line, i) => {
    if (i > 0 && beside(i)) seen.set(line.rich.text, (seen.get(line.rich.text) ?? 0) + 1)
  })
  if (![...seen.values()].some((count) => count > 1)) return [...lines]
  return dropped(
    lines,
    (line, i) => i > 0 && beside(i) && (seen.get(line.rich.text) ?? 0) > 1 && line.rich.text.length <= 120,
  )
}

const footnoteStart = /^(?:\\?\[\^?(\d{1,2})\\?\]:?|(\d{1,2}))\s+(?=\p{Lu})/u

/** No note at the foot of a page is longer, in lines. */
const longestNote = 12

/**
 * Notes at the foot of a page, and the numbers that point to them. A number at the beginning of a line is a note only
 * when the same number is glued to a word above it, and a page ends soon below it.
 */
function withoutFootnotes(lines: readonly Line[]): Line[] {
  const numbers = new Set<string>()
  const notes = new Set<number>()
  for (let i = 0; i < lines.length; i++) {
    const [, bracketed, bare] = footnoteStart.exec(lines[i]?.rich.text ?? '') ?? []
    const number = bracketed ?? bare
    const end = bracketed ? paragraphEnd(lines, i) : pageEnd(lines, i)
    if (!number || end === null || !isReferred(lines, i, number)) continue
    numbers.add(number)
    for (let j = i; j < end; j++) notes.add(j)
  }
  if (numbers.size === 0) return [...lines]
  const pattern = markPattern([...numbers])
  return dropped(lines, (_, i) => notes.has(i)).map((line) => ({...line, rich: without(line.rich, pattern)}))
}

/** The line after a note in brackets: it runs on in lines that begin in lower case. */
function paragraphEnd(lines: readonly Line[], from: number): number {
  let end = from + 1
  while (lines[end]?.gap === 'none' && /^\p{Ll}/u.test(lines[end]?.rich.text ?? '')) end++
  return end
}

/** The first line of the next page, or null where no page ends soon. */
function pageEnd(lines: readonly Line[], from: number): number | null {
  if (lines[from]?.gap === 'none') return null
  let end = from + 1
  while (end < lines.length && lines[end]?.gap !== 'page') end++
  return end - from > longestNote ? null : end
}

const markPattern = (numbers: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<=\p{Ll}[)”"]?)(?<!(?:^|[\s\d/])[kdc]?m)(?:${numbers.join('|')})(?=[.,;:)]|\s|$)|\\?\[\^?(?:${numbers.join('|')})\\?\]`,
    'gu',
  )

function isReferred(lines: readonly Line[], before: number, number: string): boolean {
  const pattern = markPattern([number])
  for (let i = before - 1; i >= Math.max(0, before - 80); i--) {
    pattern.lastIndex = 0
    if (pattern.test(lines[i]?.rich.text ?? '')) return true
  }
  return false
}

function without(rich: Rich, pattern: RegExp): Rich {
  const marks = [...rich.text.matchAll(pattern)]
  if (marks.length === 0) return rich
  let last = 0
  const parts: Rich[] = []
  for (const mark of marks) {
    parts.push(slice(rich, last, mark.index))
    last = mark.index + mark[0].length
  }
  parts.push(slice(rich, last))
  return join(parts, '')
}
