import type {Fragment} from './fragments.ts'
import type {PageTable} from './grid.ts'
import {type Row, rowOf} from './rows.ts'
import {gapsOf, type Opening, openings} from './spacing.ts'

/** A table without borders: rows `from` up to, and without, `to`. */
export interface AlignedTable {
  from: number
  to: number
  table: PageTable
}

/** Of the size of letters: what stays open between two columns in all rows. */
const gutter = 0.5

/** So many lines at least, of which so many fill three columns, are no chance. */
const leastLines = 3
const leastFull = 2

/** Wide openings part columns; of narrow ones it takes more. */
const leastOpen = {wide: 2, narrow: 3}

/** Times the size of letters: rows of one table are no further apart. */
const reach = 4

/** The first table without borders, from `start` on: columns stay apart in every line, and rows are numbered. */
export function findAligned(rows: readonly Row[], start: number, spaces: boolean): AlignedTable | null {
  for (let from = start; from < rows.length; from++) {
    const first = rows[from]
    if (!first) break
    const found =
      tableFrom(rows, from, openings(first, spaces), leastOpen.wide, spaces) ??
      tableFrom(rows, from, gapsOf(first, spaces), leastOpen.narrow, spaces)
    if (found) return found
  }
  return null
}

function tableFrom(
  rows: readonly Row[],
  from: number,
  first: readonly Opening[],
  least: number,
  spaces: boolean,
): AlignedTable | null {
  if (first.length < least) return null
  let open = first
  let to = from + 1
  for (; to < rows.length; to++) {
    const [row, before] = [rows[to], rows[to - 1]]
    if (!row || !before || row.y - before.y > row.size * reach) break
    const next = stillOpen(open, row, spaces)
    if (next.length < least) break
    open = next
  }
  const table = tableOf(rows.slice(from, to), open)
  return table && {from, to, table}
}

/** What stays open when a row is put across the openings. */
function stillOpen(open: readonly Opening[], row: Row, spaces: boolean): Opening[] {
  const least = row.size * gutter
  const free = [
    {from: Number.NEGATIVE_INFINITY, to: row.left},
    ...gapsOf(row, spaces),
    {from: row.right, to: Number.POSITIVE_INFINITY},
  ]
  return open.flatMap((opening) => {
    const parts = free.map(({from, to}) => ({from: Math.max(from, opening.from), to: Math.min(to, opening.to)}))
    return parts.filter(({from, to}) => to - from >= least).slice(0, 1)
  })
}

const numbered = /^\(?(?:\d{1,3}|[IVX]{1,4}|[A-ZĐ])[.)]?$/u
const numberTitle = /^S?TT\.?$|^Số TT$/u

function tableOf(lines: readonly Row[], open: readonly Opening[]): PageTable | null {
  const bounds = open.map(({from, to}) => (from + to) / 2)
  const cells = lines.map((line) => cutAt(line, bounds))
  const full = cells.filter((row) => row.filter((cell) => cell.length > 0).length >= 3).length
  if (lines.length < leastLines || full < leastFull || !isNumbered(cells) || !beginAtTop(lines, cells)) return null
  const left = Math.min(...lines.map((line) => line.left))
  const right = Math.max(...lines.map((line) => line.right))
  const [first, last] = [lines[0], lines.at(-1)]
  return {
    top: (first?.y ?? 0) - (first?.size ?? 0),
    bottom: last?.y ?? 0,
    xs: [left, ...bounds, right],
    drawn: false,
    rows: toTableRows(lines, cells),
  }
}

function cutAt(line: Row, bounds: readonly number[]): Fragment[][] {
  const cells = Array.from({length: bounds.length + 1}, (): Fragment[] => [])
  for (const fragment of line.fragments) {
    const middle = (fragment.left + fragment.right) / 2
    cells[bounds.filter((bound) => middle > bound).length]?.push(fragment)
  }
  return cells
}

const textOf = (cell: readonly Fragment[]): string => cell.map(({text}) => text).join(' ')

/** Whether the first column counts the rows: only then can they be told from lines of cells. */
function isNumbered(cells: readonly Fragment[][][]): boolean {
  const first = cells.map((row) => textOf(row[0] ?? [])).filter((text) => text !== '')
  const numbers = first.filter((text) => numbered.test(text))
  return numbers.length >= 1 && first.every((text) => numbered.test(text) || numberTitle.test(text))
}

/** Whether no gap inside a row is wider than the one above its number: else the numbers stand in the middle of their rows. */
function beginAtTop(lines: readonly Row[], cells: readonly Fragment[][][]): boolean {
  const gaps = lines.map((line, i) => line.y - (lines[i - 1]?.y ?? line.y))
  const starts = cells.flatMap((row, i) => (i > 0 && numbered.test(textOf(row[0] ?? [])) ? [i] : []))
  return starts.every((start, k) => {
    const inside = gaps.slice(start + 1, starts[k + 1] ?? gaps.length)
    return inside.every((gap) => gap <= (gaps[start] ?? 0) + 1)
  })
}

/** A row begins with each number; what stands before the first is the head. */
function toTableRows(lines: readonly Row[], cells: readonly Fragment[][][]): Row[][][] {
  const rows: Row[][][] = []
  lines.forEach((_, i) => {
    const parts = cells[i] ?? []
    const opens = rows.length === 0 || numbered.test(textOf(parts[0] ?? []))
    if (opens) rows.push(parts.map(() => []))
    parts.forEach((part, column) => {
      if (part.length > 0) rows.at(-1)?.[column]?.push(rowOf(part))
    })
  })
  return rows
}
