import type {Line} from './lines.ts'
import {readMarker} from './markers.ts'

/** How a document was typed: whether its lines were cut at a right edge, and how its paragraphs begin. */
export interface Layout {
  /** The column at which lines were cut, or null where each paragraph is one line. */
  edge: number | null
  /** Paragraphs begin with an indented line. */
  indented: boolean
  /** A blank line stands between all lines: it says nothing about paragraphs. */
  doubleSpaced: boolean
  /** A blank line stands before each paragraph: lines without one between them are one paragraph. */
  parted: boolean
}

/** The column at which a line ends. */
export const rightEdge = ({right, indent, rich}: Line): number => right ?? indent + rich.text.length

/** Whether a line begins in the middle of a sentence. */
export const startsLower = (text: string): boolean => /^[“"'(]?\p{Ll}/u.test(text)

/** A line with columns or a table row: it says nothing about how text runs on. */
export const isWide = (line: Line): boolean => / {3}/.test(line.rich.text) || line.rich.text.startsWith('|')

/** Lines cut at a column before this one are a head's, or were typed on a narrow screen. */
export const narrow = 40
const narrowest = 24

/** Where the lines end that surely go on in the next one: those before a line in lower case. */
function cutEdges(plain: readonly Line[], from: number): number[] {
  const cut = plain.filter((line, i) => {
    const next = plain[i + 1]
    return next !== undefined && startsLower(next.rich.text) && !readMarker(next.rich.text) && rightEdge(line) >= from
  })
  return cut.map(rightEdge).sort((a, b) => a - b)
}

/** Learns the layout from the lines that surely go on in the next one; narrow ones count where no line is wider. */
export function learnLayout(lines: readonly Line[]): Layout {
  const plain = lines.filter((line) => !isWide(line))
  const wide = cutEdges(plain, narrow)
  const isNarrow = wide.length === 0 && plain.every((line) => rightEdge(line) <= narrow + 4)
  const edges = isNarrow ? cutEdges(plain, narrowest) : wide
  const edge = edges[Math.floor(edges.length * 0.9)] ?? 0
  const beyond = plain.filter((line) => rightEdge(line) > edge + 12).length
  const wrapped = edges.length >= 2 && beyond <= Math.max(1, plain.length * 0.04)
  const gaps = lines.slice(1).filter((line) => line.gap !== 'none').length
  return {
    edge: wrapped ? edge : null,
    indented: wrapped && firstLinesIndented(plain),
    doubleSpaced: wrapped && gaps >= (lines.length - 1) * 0.9,
    parted: wrapped && paragraphsParted(lines),
  }
}

/** Whether all but a few numbered lines have a blank line before them. */
function paragraphsParted(lines: readonly Line[]): boolean {
  const numbered = lines.filter(
    (line) => !line.rich.text.includes('|') && (readMarker(line.rich.text)?.marker.form ?? 'bullet') !== 'bullet',
  )
  return numbered.length >= 3 && numbered.filter((line) => line.gap === 'none').length <= numbered.length * 0.1
}

/** Lines that stand further in than the lines which continue them; a marked one that does not speaks against it. */
function firstLinesIndented(lines: readonly Line[]): boolean {
  let deeper = 0
  let level = 0
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (next?.gap !== 'none' || !startsLower(next.rich.text)) return
    if (line.indent >= next.indent + 2) deeper++
    else if (readMarker(line.rich.text)) level++
  })
  return deeper > level
}
