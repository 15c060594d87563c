import type {Fragment} from './fragments.ts'
import {type Row, toRows} from './rows.ts'
import {isDrawn, type Net} from './rules.ts'

/** A table as it stands on a page. */
export interface PageTable {
  top: number
  bottom: number
  /** Where its columns begin, and where the last one ends. */
  xs: readonly number[]
  /** Whether it has borders. */
  drawn: boolean
  /** Cells of lines. */
  rows: Row[][][]
}

/**
 * The table that a net of lines borders, and what stands beside it; null for a box around text. What a cell over several
 * rows holds is said of each of them.
 */
export function tableIn(net: Net, fragments: readonly Fragment[]): {table: PageTable; rest: Fragment[]} | null {
  const {xs, ys} = net
  const columns = xs.length - 1
  const rows = ys.length - 1
  if (columns < 2 || rows < 1) return null
  const cellOf = mergedCells(net)
  const cells = Array.from({length: rows * columns}, (): Fragment[] => [])
  const rest: Fragment[] = []
  for (const fragment of fragments) {
    const column = slotOf(xs, (fragment.left + fragment.right) / 2)
    const row = slotOf(ys, fragment.y - fragment.size * 0.3)
    if (column < 0 || row < 0) rest.push(fragment)
    else cells[cellOf(row * columns + column)]?.push(fragment)
  }
  if (cells.filter((cell) => cell.length > 0).length < 2) return null
  const table = {
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    xs,
    drawn: true,
    rows: Array.from({length: rows}, (_, row) =>
      Array.from({length: columns}, (_, column) => {
        const root = cellOf(row * columns + column)
        return root % columns === column ? toRows(cells[root] ?? []) : []
      }),
    ),
  }
  return {table: withoutEmpty(table), rest}
}

/** In which interval between ascending bounds a value lies; -1 for none. */
const slotOf = (bounds: readonly number[], value: number): number =>
  bounds.findIndex((bound, i) => value >= bound && value < (bounds[i + 1] ?? Number.NEGATIVE_INFINITY))

/** Where no line is drawn between two cells, they are one, which goes by its upper left one. */
function mergedCells({xs, ys, level, upright}: Net): (cell: number) => number {
  const columns = xs.length - 1
  const parents = Array.from({length: columns * (ys.length - 1)}, (_, cell) => cell)
  const root = (cell: number): number => {
    let at = cell
    while (parents[at] !== at) at = parents[at] ?? at
    return at
  }
  const join = (a: number, b: number): void => {
    const [first, second] = [root(a), root(b)]
    parents[Math.max(first, second)] = Math.min(first, second)
  }
  for (let cell = 0; cell < parents.length; cell++) {
    const [row, column] = [Math.floor(cell / columns), cell % columns]
    const [left, right] = [xs[column] ?? 0, xs[column + 1] ?? 0]
    const [top, bottom] = [ys[row] ?? 0, ys[row + 1] ?? 0]
    if (column > 0 && !isDrawn(upright, left, top, bottom)) join(cell - 1, cell)
    if (row > 0 && !isDrawn(level, top, left, right)) join(cell - columns, cell)
  }
  return root
}

/** Between borders that are drawn double there is no column. */
const narrowest = 8

/** Without rows that hold nothing, and without what stands between the two lines of a border. */
function withoutEmpty(table: PageTable): PageTable {
  const rows = table.rows.filter((row) => row.some((cell) => cell.length > 0))
  const used = table.xs
    .slice(0, -1)
    .map((x, i) => (table.xs[i + 1] ?? 0) - x >= narrowest || rows.some((row) => (row[i]?.length ?? 0) > 0))
  return {
    ...table,
    xs: table.xs.filter((_, i) => used[i] !== false),
    rows: rows.map((row) => row.filter((_, column) => used[column])),
  }
}
