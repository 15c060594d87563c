import {join, type Rich, slice} from '../model/rich.ts'
import {dropLines, type Line} from './lines.ts'

const footnoteStart = /^(?:\\?\[\^?(\d{1,2})\\?\]:?|(\d{1,2}))\s+(?=\p{Lu})/u

/** No note at the foot of a page is longer, in lines. */
const longestNote = 12

/**
 * Drops the notes at the foot of pages and the numbers that point to them. A number at the beginning of a line is a note
 * only when the same number is glued to a word above it, and a page ends soon below it.
 */
export function withoutFootnotes(lines: readonly Line[]): Line[] {
  const numbers = new Set<string>()
  const notes = new Set<number>()
  const isReferred = referencesIn(lines)
  for (let i = 0; i < lines.length; i++) {
    const start = footnoteStart.exec(lines[i]?.rich.text ?? '')
    if (!start) continue
    const [, bracketed, bare] = start
    const number = bracketed ?? bare
    const end = bracketed ? paragraphEnd(lines, i) : pageEnd(lines, i)
    if (!number || end === null || !isReferred(i, number)) continue
    numbers.add(number)
    for (let j = i; j < end; j++) notes.add(j)
  }
  if (numbers.size === 0) return [...lines]
  return dropLines(lines, (_, i) => notes.has(i)).map((line) => ({...line, rich: withoutMarks(line.rich, numbers)}))
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
  for (let end = from + 1; end <= from + longestNote; end++)
    if (end >= lines.length || lines[end]?.gap === 'page') return end
  return null
}

/** The numbers that may point to a note, glued to a word or in brackets; metres and their like are none. */
const mark = /(?<=\p{Ll}[)”"]?)(?<!(?:^|[\s\d/])[kdc]?m)(\d{1,2})(?=[.,;:)]|\s|$)|\\?\[\^?(\d{1,2})\\?\]/gu

/** A note stands at most so many lines below the word with its number. */
const reach = 80

/**
 * Tells whether a number is glued to a word in the lines above a line, which is asked for from the first line to the
 * last. Each line is searched once, and only when a note may stand below it.
 */
function referencesIn(lines: readonly Line[]): (line: number, number: string) => boolean {
  const last = new Map<string, number>()
  let searched = 0
  return (line, number) => {
    for (searched = Math.max(searched, line - reach); searched < line; searched++)
      for (const [, glued, bracketed] of (lines[searched]?.rich.text ?? '').matchAll(mark))
        last.set(glued ?? bracketed ?? '', searched)
    return (last.get(number) ?? Number.NEGATIVE_INFINITY) >= line - reach
  }
}

function withoutMarks(rich: Rich, numbers: ReadonlySet<string>): Rich {
  let last = 0
  const parts: Rich[] = []
  for (const found of rich.text.matchAll(mark)) {
    if (!numbers.has(found[1] ?? found[2] ?? '')) continue
    parts.push(slice(rich, last, found.index))
    last = found.index + found[0].length
  }
  return parts.length === 0 ? rich : join([...parts, slice(rich, last)], '')
}
