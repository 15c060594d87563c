import type {Width} from './width.ts'
import {shorten, wrap} from './wrap.ts'

/** A piece of a cell that begins on a line of its own; `paint` colours each of its lines. */
export interface Piece {
  text: string
  /** Numbers stand at the end of their column. */
  atEnd?: boolean
  paint?: (text: string) => string
}
export type Cell = Piece[]

/** A column: no wider than its limit, the one without a limit as wide as the others leave. */
export type Column = {limit: number; cells(): Iterable<Cell>} | {limit: null}

const gap = 2

/** The narrowest that the column taking the rest may become. */
const least = 20

/** How wide what a column holds is, up to its limit: no more is looked at than it takes to know. */
function widest(cells: Iterable<Cell>, limit: number, width: Width): number {
  let most = 0
  for (const cell of cells) {
    for (const {text} of cell) most = Math.max(most, width(text))
    if (most >= limit) return limit
  }
  return most
}

/** How wide each column becomes: as wide as what it holds, within its limit. */
export function widthsOf(columns: readonly Column[], room: number, width: Width): number[] {
  const natural = columns.map((column) => (column.limit === null ? 0 : widest(column.cells(), column.limit, width)))
  const rest = room - natural.reduce((sum, n) => sum + n, 0) - gap * (columns.length - 1)
  return natural.map((n, index) => (columns[index]?.limit === null ? Math.max(least, rest) : n))
}

/** Columns of rows that are at hand, by the most columns of the terminal that each may take. */
export const columnsIn = (rows: readonly Cell[][], limits: readonly (number | null)[]): Column[] =>
  limits.map((limit, index) => (limit === null ? {limit} : {limit, cells: () => rows.map((row) => row[index] ?? [])}))

/** The lines of a cell, padded to its column. */
function cellLines(cell: Cell, room: number, width: Width, most: number): string[] {
  const blank = (line: string): string => ' '.repeat(Math.max(0, room - width(line)))
  return cell.flatMap(({text, atEnd = false, paint = (line) => line}) =>
    shorten(wrap(text, room, width), most, room, width).map((line) =>
      atEnd ? blank(line) + paint(line) : paint(line) + blank(line),
    ),
  )
}

/** Lays cells out in columns of these widths, a piece of a cell on at most `most` lines. */
export function layOut(rows: readonly Cell[][], widths: readonly number[], width: Width, most: number): string[] {
  const blanks = widths.map((room) => ' '.repeat(room))
  const between = ' '.repeat(gap)
  const lines: string[] = []
  for (const row of rows) {
    const cells = row.map((cell, column) => cellLines(cell, widths[column] ?? least, width, most))
    const height = Math.max(...cells.map(({length}) => length))
    for (let line = 0; line < height; line++)
      lines.push(
        cells
          .map((own, column) => own[line] ?? blanks[column] ?? '')
          .join(between)
          .trimEnd(),
      )
  }
  return lines
}
