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

/** The most columns of the terminal that each column may take; null takes what is left. */
export type Limits = readonly (number | null)[]

const gap = 2

/** The narrowest that the column taking the rest may become. */
const least = 20

/** How wide each column becomes: as wide as what it holds, within its limit. */
export function widthsOf(limits: Limits, rows: readonly Cell[][], room: number, width: Width): number[] {
  const widest = (column: number): number =>
    rows.reduce((most, row) => (row[column] ?? []).reduce((widest, {text}) => Math.max(widest, width(text)), most), 0)
  const natural = limits.map((limit, column) => (limit === null ? 0 : Math.min(limit, widest(column))))
  const rest = room - natural.reduce((sum, n) => sum + n, 0) - gap * (limits.length - 1)
  return natural.map((n, column) => (limits[column] === null ? Math.max(least, rest) : n))
}

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
  return rows.flatMap((row) => {
    const cells = row.map((cell, column) => cellLines(cell, widths[column] ?? least, width, most))
    const height = Math.max(...cells.map((lines) => lines.length))
    return Array.from({length: height}, (_, line) =>
      cells
        .map((lines, column) => lines[line] ?? ' '.repeat(widths[column] ?? 0))
        .join(' '.repeat(gap))
        .trimEnd(),
    )
  })
}
