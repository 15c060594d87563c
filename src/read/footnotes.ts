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
  return dropLines(lines, (_, i) => notes.has(i)).map((line) => ({...line, rich: without(line.rich, pattern)}))
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
