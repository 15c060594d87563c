import type {Cell, TableBlock} from '../model/block.ts'
import {join, type Rich, rangeOf, slice, trim} from '../model/rich.ts'
import {inParts} from './in-parts.ts'
import type {Line} from './lines.ts'
import type {HtmlTableReader, MarkupReader, Readers} from './readers.ts'
import {type TableFound, tablesIn} from './tables.ts'

/** A line of running text, or a whole table. */
export type Piece = Line | TableBlock

/** Tells a table from a line. */
export const isTable = (piece: Piece): piece is TableBlock => 'kind' in piece

/** The lines between the tables. */
export const linesAmong = (pieces: readonly Piece[]): Line[] => pieces.filter((piece): piece is Line => !isTable(piece))

/** Puts other lines in the place of the lines between the tables; these stay where they stand in the file. */
export function withLines(pieces: readonly Piece[], change: (lines: Line[]) => Line[]): Piece[] {
  const tables = pieces.filter(isTable)
  const merged: Piece[] = []
  for (const line of change(linesAmong(pieces))) {
    while (tables[0] && tables[0].range.start < line.range.start) merged.push(...tables.splice(0, 1))
    merged.push(line)
  }
  return [...merged, ...tables]
}

/** A line of dashes, stars and the like, drawn to part what stands above it from what stands below. */
export const isRule = (line: Line): boolean => /^[-–—_=*~.…\s\\]+$/.test(line.rich.text)

/** Characters that may be markup: a line without them is its own plain text. */
const markup = /[*\\<~]|__|_\S|^#|&(?:#\d|[a-z]+;)/

/** Takes the tables out and reads the markup of all other lines. */
export function toPieces(text: string, lines: readonly Line[], {markup: reader, htmlTable}: Readers): Piece[] {
  const read = reader && inParts(reader)
  const pieces: Piece[] = []
  const tableAt = tablesIn(text, lines)
  for (let i = 0; i < lines.length; ) {
    const found = (htmlTable && htmlTableAt(text, lines, i, htmlTable)) ?? tableAt(i)
    const to = found?.to ?? (read ? pieceEnd(lines, i) : i + 1)
    if (found) pieces.push(withMarkup(found.table, read))
    else for (const line of read ? plainLines(lines.slice(i, to), read) : lines.slice(i, to)) pieces.push(line)
    i = to
  }
  return pieces
}

function htmlTableAt(text: string, lines: readonly Line[], from: number, read: HtmlTableReader): TableFound | null {
  if (!/^<table[\s>]/i.test(lines[from]?.rich.text ?? '')) return null
  let to = from
  while (to < lines.length - 1 && !/<\/table>/i.test(lines[to]?.rich.text ?? '')) to++
  const start = lines[from]?.range.start ?? 0
  return {to: to + 1, table: read(text.slice(start, lines[to]?.range.end), start)}
}

function withMarkup(table: TableBlock, read: MarkupReader | null): TableBlock {
  if (!read) return table
  const cell = (lines: Cell): Cell =>
    lines.flatMap((line) => (markup.test(line.text) ? splitLines(read(line)) : [line]))
  return {...table, rows: table.rows.map((row) => row.map(cell))}
}

const splitLines = (rich: Rich): Rich[] => {
  const lines: Rich[] = []
  let start = 0
  for (const {index} of rich.text.matchAll(/\n/g)) {
    lines.push(trim(slice(rich, start, index)))
    start = index + 1
  }
  return [...lines, trim(slice(rich, start))]
}

const maxPiece = 8

/** Emphasis may run over several lines: they are read together. */
function pieceEnd(lines: readonly Line[], from: number): number {
  let open = false
  for (let to = from; to < Math.min(lines.length, from + maxPiece); to++) {
    const line = lines[to]
    if (!line || (to > from && line.gap !== 'none')) break
    if (hasOddMarks(line.rich.text)) open = !open
    if (!open) return to + 1
  }
  return from + 1
}

const hasOddMarks = (text: string): boolean =>
  (text.includes('**') || text.includes('__')) && (text.match(/(?<!\\)(?:\*\*|__)/g)?.length ?? 0) % 2 === 1

function plainLines(lines: readonly Line[], read: MarkupReader): readonly Line[] {
  const first = lines[0]
  if (!first || !lines.some((line) => markup.test(line.rich.text) && !isRule(line))) return lines
  const heading = /^#{1,6}\s+/.exec(first.rich.text)?.[0].length ?? 0
  const piece = join([slice(first.rich, heading), ...lines.slice(1).map((line) => line.rich)], '\n')
  return splitLines(read(piece))
    .filter((rich) => rich.text !== '')
    .map((rich, i) => ({
      rich,
      indent: (lines[i] ?? first).indent,
      gap: i === 0 ? first.gap : 'none',
      range: rangeOf(rich),
    }))
}
