import type {Cell, TableBlock} from '../model/block.ts'
import {type Rich, slice, trim} from '../model/rich.ts'
import type {Line} from './lines.ts'
import {normalise} from './normalise.ts'

/** Lines `from` up to, and without, `to` hold a table. */
export interface TableFound {
  to: number
  table: TableBlock
}

/**
 * Tells which table begins at a line, in any of the forms in which converters leave tables; null when none does. What it
 * learns while it looks for the end of one it remembers, so that no line is looked at for each line above it.
 */
export function tablesIn(text: string, lines: readonly Line[]): (from: number) => TableFound | null {
  const tabs = text.includes('\t')
  const nextRule = rulesIn(lines)
  let gridless = 0
  return (from) => {
    const line = lines[from]?.rich.text ?? ''
    if (line.startsWith('|')) return pipeTable(lines, from)
    if (line.startsWith('+') && from >= gridless && /^\+[-=:+]{3,}\+$/.test(line)) {
      const {to, table} = gridTable(lines, from)
      if (table) return {to, table}
      gridless = to
    }
    const ruled = isRule(line) ? ruledTable(lines, from, nextRule) : null
    return ruled ?? (tabs ? readTabTable(text, lines, from) : null)
  }
}

const isRule = (text: string): boolean => text.startsWith('---') && /^-{3}[- ]*$/.test(text)

/** Tells the first line of dashes from a line on; the number of lines where there is none. */
function rulesIn(lines: readonly Line[]): (from: number) => number {
  const next: number[] = []
  return (from) => {
    if (next.length === 0)
      for (let i = lines.length - 1, rule = lines.length; i >= 0; i--) {
        if (isRule(lines[i]?.rich.text ?? '')) rule = i
        next[i] = rule
      }
    return next[from] ?? lines.length
  }
}

const tableOf = (lines: readonly Line[], from: number, to: number, rows: readonly (readonly Cell[])[]): TableFound => ({
  to,
  table: {kind: 'table', rows, range: {start: lines[from]?.range.start ?? 0, end: lines[to - 1]?.range.end ?? 0}},
})

/** `| a | b |`, with or without a row of dashes; all of a cell is on one line. */
function pipeTable(lines: readonly Line[], from: number): TableFound {
  const rows: Cell[][] = []
  let to = from
  for (; lines[to]?.rich.text.startsWith('|'); to++) {
    const row = lines[to]?.rich
    if (row && !/^\|[-:| ]+$/.test(row.text)) rows.push(cellsOfRow(row).map((cell) => [cell]))
  }
  return tableOf(lines, from, to, rows)
}

function cellsOfRow(row: Rich): Rich[] {
  const cells: Rich[] = []
  let start = 1
  for (const bar of row.text.matchAll(/(?<!\\)\|/g)) {
    if (bar.index >= start) cells.push(trim(slice(row, start, bar.index)))
    start = bar.index + 1
  }
  const rest = trim(slice(row, start))
  return rest.text === '' ? cells : [...cells, rest]
}

/** Pandoc's grid: `+---+---+` between rows, several lines a cell. Without rows it is none, however many lines it has. */
function gridTable(lines: readonly Line[], from: number): {to: number; table: TableBlock | null} {
  const rows: Rich[][][] = []
  let row: Rich[][] = []
  let to = from
  for (; /^[+|]/.test(lines[to]?.rich.text ?? ''); to++) {
    const line = lines[to]?.rich
    if (!line) break
    if (line.text.startsWith('+')) {
      if (row.length > 0) rows.push(row)
      row = []
    } else addCells(row, cellsOfRow(line))
  }
  if (row.length > 0) rows.push(row)
  return rows.length > 0 ? tableOf(lines, from, to, rows) : {to, table: null}
}

/** The end of a cell's paragraph is an empty line in the cell; it is kept as an empty text. */
function addCells(row: Rich[][], cells: readonly Rich[]): void {
  cells.forEach((cell, i) => {
    const lines = row[i] ?? []
    row[i] = lines
    lines.push(cell)
  })
}

/** The head of such a table is no longer, in lines. */
const maxHead = 12

/** A row of dashes in more groups is an ornament. */
const maxColumns = 64

/** Pandoc's simple and multiline tables: a row of dashes in groups tells the columns, a row of dashes ends the table. */
function ruledTable(lines: readonly Line[], from: number, nextRule: (from: number) => number): TableFound | null {
  const isGrouped = (i: number): boolean => lines[i]?.rich.text.includes(' -') ?? false
  let columnsAt = from
  while (columnsAt < Math.min(lines.length, from + maxHead) && !isGrouped(columnsAt))
    columnsAt = nextRule(columnsAt + 1)
  const columns = lines[columnsAt]
  if (!columns || columnsAt > from + maxHead || !isGrouped(columnsAt)) return null
  const bounds = [...columns.rich.text.matchAll(/-+/g)].map((group) => columns.indent + group.index)
  if (bounds.length > maxColumns) return null
  const wide = columns.rich.text.length
  let last = nextRule(columnsAt + 1)
  while (last < lines.length && Math.abs((lines[last]?.rich.text.length ?? 0) - wide) > 1) last = nextRule(last + 1)
  if (last >= lines.length) return null
  const rows: Rich[][][] = []
  for (let i = from; i < last; i++) {
    const line = lines[i]
    if (!line || (isRule(line.rich.text) && i !== columnsAt && line.rich.text.length >= wide - 1)) continue
    const fresh = rows.length === 0 || line.gap !== 'none' || i === columnsAt + 1
    if (i === columnsAt) continue
    if (fresh) rows.push([])
    addCells(rows.at(-1) ?? [], cutColumns(line, bounds))
  }
  return tableOf(lines, from, last + 1, rows)
}

function cutColumns(line: Line, bounds: readonly number[]): Rich[] {
  return bounds.map((bound, i) => {
    const start = Math.max(0, bound - line.indent)
    const end = i + 1 < bounds.length ? Math.max(0, (bounds[i + 1] ?? 0) - line.indent) : line.rich.text.length
    return trim(slice(line.rich, start, end))
  })
}

const minTabRows = 3

/** Rows of a spreadsheet pasted as text: cells parted by tabs, at least three columns in at least three rows. */
function readTabTable(text: string, lines: readonly Line[], from: number): TableFound | null {
  const rows: Cell[][] = []
  for (let to = from; to < lines.length; to++) {
    const line = lines[to]
    const raw = line ? text.slice(line.range.start, line.range.end) : ''
    if (!line || (raw.match(/\t/g)?.length ?? 0) < 2 || /^\s*\t/.test(raw)) break
    rows.push(tabCells(raw, line.range.start))
  }
  return rows.length >= minTabRows ? tableOf(lines, from, from + rows.length, rows) : null
}

function tabCells(raw: string, offset: number): Cell[] {
  const cells: Cell[] = []
  let start = 0
  for (const cell of raw.split('\t')) {
    cells.push([trim(normalise(cell, offset + start))])
    start += cell.length + 1
  }
  return cells
}
