import type {Width} from './width.ts'
import {shorten, wrap} from './wrap.ts'

/** A piece of a cell that begins on a line of its own; `paint` colours each of its lines. */
export interface Piece {
  text: string
  paint?: (text: string) => string
}
export type Cell = Piece[]

export interface Grid {
  /** The most columns of the terminal that each column may take; null takes what is left. */
  limits: (number | null)[]
  rows: Cell[][]
}

const gap = 2

/** The narrowest that the column taking the rest may become. */
const least = 20

function widthsOf({limits, rows}: Grid, room: number, width: Width): number[] {
  const natural = limits.map((limit, column) =>
    limit === null
      ? 0
      : Math.min(limit, Math.max(0, ...rows.flatMap((row) => (row[column] ?? []).map(({text}) => width(text))))),
  )
  const rest = room - natural.reduce((sum, n) => sum + n, 0) - gap * (limits.length - 1)
  return natural.map((n, column) => (limits[column] === null ? Math.max(least, rest) : n))
}

/** The lines of a cell, padded to its column. */
function cellLines(cell: Cell, room: number, width: Width, most: number): string[] {
  const pad = (line: string): string => line + ' '.repeat(Math.max(0, room - width(line)))
  return cell.flatMap(({text, paint = (line) => line}) =>
    shorten(wrap(text, room, width), most, room, width).map((line) => paint(line) + pad(line).slice(line.length)),
  )
}

/** Lays cells out in columns; a cell of at most `most` lines, so long as that is a number. */
export function layOut(grid: Grid, room: number, width: Width, most: number): string[] {
  const widths = widthsOf(grid, room, width)
  return grid.rows.flatMap((row) => {
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
