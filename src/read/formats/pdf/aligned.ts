import {columnsOf} from './aligned-columns.ts'
import type {Fragment} from './fragments.ts'
import type {PageTable} from './grid.ts'
import {type Row, rowOf, wordsOf} from './rows.ts'

/** A table without borders, or its part on a page: rows `from` up to, and without, `to`. */
export interface AlignedTable {
  from: number
  to: number
  table: PageTable
}

const numberTitle = /^(?:S?TT|Số TT)\.?$/u
const numbered = /^\(?\d{1,3}[.)]?$/
/** What numbers a row that is the title of those below it. */
const groupNumber = /^\(?(?:[IVX]{1,5}|[A-HĐ])[.)]?$/u

/** The tables of each page, and the pages on which one begins whose cells cannot be told. */
export interface Found {
  tables: AlignedTable[][]
  unclear: number[]
}

/** Times the size of letters: how far a row of a table, and a line of a cell, are from the one above. */
const reach = {row: 5, line: 2.4}

/** The lines of a table on one page. */
interface Part {
  page: number
  from: number
  to: number
}

/** A table whose columns are not known yet. */
interface Region {
  parts: Part[]
  /** What stands to the left of it numbers the rows. */
  edge: number
}

/**
 * Tables without borders, by page: their head begins with "TT", their rows with numbers, and they end where a line begins
 * like text at the place of the numbers. Where these do not stand at the top of their rows, there is no telling.
 */
export function alignedTables(pages: readonly (readonly Row[])[], spaces: boolean): Found {
  const found = pages.map((): AlignedTable[] => [])
  const unclear: number[] = []
  let [page, from] = [0, 0]
  while (page < pages.length) {
    const region = regionFrom(pages, page, from, spaces)
    const last = region?.parts.at(-1)
    if (!region || !last) {
      page++
      from = 0
      continue
    }
    const tables = tablesIn(pages, region, spaces)
    for (const {part, table} of tables ?? []) found[part.page]?.push({...part, table})
    if (!tables) unclear.push(page)
    page = last.page
    from = last.to
  }
  return {tables: found, unclear}
}

const textOf = (word: readonly Fragment[] | undefined): string => (word ?? []).map(({text}) => text).join('')

function regionFrom(pages: readonly (readonly Row[])[], page: number, start: number, spaces: boolean): Region | null {
  const rows = pages[page] ?? []
  const head = rows.findIndex((row, i) => i >= start && numberTitle.test(textOf(wordsOf(row, spaces)[0])))
  const title = rows[head]
  const [number, next] = title ? wordsOf(title, spaces) : []
  if (!number || !next) return null
  const edge = Math.max(...number.map(({right}) => right))
  let from = head
  while (from > start && isHeadLine(rows[from - 1], rows[from], edge)) from--
  const parts: Part[] = []
  for (let at = page; at < pages.length; at++) {
    const begin = at === page ? head + 1 : 0
    const to = endOf(pages[at] ?? [], begin, edge, spaces)
    if (at === page || to > 0) parts.push({page: at, from: at === page ? from : 0, to})
    if (to < (pages[at]?.length ?? 0)) break
  }
  return {parts, edge}
}

/** A line of the head above the one that has "TT". */
const isHeadLine = (line: Row | undefined, below: Row | undefined, edge: number): boolean =>
  line !== undefined && below !== undefined && line.left > edge && below.y - line.y < below.size * 1.6

/** The first row that is not of the table. */
function endOf(rows: readonly Row[], from: number, edge: number, spaces: boolean): number {
  let to = from
  for (; to < rows.length; to++) {
    const [row, above] = [rows[to], rows[to - 1]]
    if (!row) break
    const number = numberOf(row, edge, spaces)
    const far = above && row.y - above.y > row.size * (number ? reach.row : reach.line)
    if ((row.left <= edge && !number) || (far && to > 0)) break
  }
  return to
}

/** What numbers a row, or repeats the head; null where it is a line of cells. */
function numberOf(row: Row, edge: number, spaces: boolean): string | null {
  const [first] = wordsOf(row, spaces)
  const text = textOf(first)
  const stands = (first?.[0]?.left ?? 0) <= edge
  return stands && (numbered.test(text) || groupNumber.test(text) || numberTitle.test(text)) ? text : null
}

function tablesIn(pages: readonly (readonly Row[])[], {parts, edge}: Region, spaces: boolean) {
  let group = false
  const lines = parts.map(({page, from, to}) =>
    (pages[page] ?? []).slice(from, to).map((row) => {
      const number = numberOf(row, edge, spaces)
      if (number) group = groupNumber.test(number)
      return {row, number, group}
    }),
  )
  const bounds = columnsOf(
    lines.flat().flatMap(({row, group}) => (group ? [] : [row])),
    spaces,
  )
  const counted = lines.flat().some(({number}) => number !== null && numbered.test(number))
  if (!counted) return []
  if (bounds.length < 2 || !lines.every(beginAtTop)) return null
  return parts.map((part, i) => ({part, table: tableOf(lines[i] ?? [], bounds)}))
}

interface TableLine {
  row: Row
  number: string | null
  group: boolean
}

/** Whether no gap inside a row is wider than the one above its number: else the numbers stand in the middle of their rows. */
function beginAtTop(lines: readonly TableLine[]): boolean {
  const gaps = lines.map(({row}, i) => row.y - (lines[i - 1]?.row.y ?? row.y))
  return lines.every(({number}, i) => {
    if (number === null || i === 0 || numberTitle.test(number)) return true
    const next = lines.findIndex((line, k) => k > i && line.number !== null)
    return gaps.slice(i + 1, next < 0 ? undefined : next).every((gap) => gap <= (gaps[i] ?? 0) + 1)
  })
}

/** A row begins with each number; what stands before the first is the head. The title of a group runs over all columns. */
function tableOf(lines: readonly TableLine[], bounds: readonly number[]): PageTable {
  const rows: Row[][][] = []
  for (const {row, number, group} of lines) {
    if (rows.length === 0 || (number !== null && !numberTitle.test(number))) rows.push([...bounds, 0].map(() => []))
    const cells = rows.at(-1)
    for (const [column, cell] of cutAt(row, bounds, group).entries())
      if (cell.length > 0) cells?.[column]?.push(rowOf(cell))
  }
  const [first, last] = [lines[0]?.row, lines.at(-1)?.row]
  return {top: (first?.y ?? 0) - (first?.size ?? 0), bottom: last?.y ?? 0, xs: bounds, drawn: false, rows}
}

function cutAt(line: Row, bounds: readonly number[], group: boolean): Fragment[][] {
  const cells = [...bounds, 0].map((): Fragment[] => [])
  for (const fragment of line.fragments) {
    const column = bounds.filter((bound) => (fragment.left + fragment.right) / 2 > bound).length
    cells[group ? Math.min(column, 1) : column]?.push(fragment)
  }
  return cells
}
