import type {Cell, TableBlock} from '../../../model/block.ts'
import type {Rich} from '../../../model/rich.ts'
import type {Extract} from '../../extract.ts'
import type {Gap} from '../../lines.ts'
import type {Piece} from '../../pieces.ts'
import type {PageTable} from './grid.ts'
import type {Flow} from './layout.ts'
import {type Measures, measure} from './measure.ts'
import type {Row} from './rows.ts'
import {type Opening, openings, rowText} from './spacing.ts'

/** A line this much further down than the usual one begins a paragraph that stands apart. */
const apartFrom = 1.22

interface Writer {
  text: string
  pieces: Piece[]
  pages: number[]
  /** The line above, on the same page. */
  above: Row | null
  gap: Gap
  /** The table that ends the page before, while nothing is written below it. */
  open: {table: PageTable; block: TableBlock} | null
}

/** Writes pages as text, one line of a page, or of a cell, on each line. */
export function write(pages: readonly (readonly Flow[])[], spaces: boolean): Extract {
  const measures = measure(pages, spaces)
  const writer: Writer = {text: '', pieces: [], pages: [], above: null, gap: 'blank', open: null}
  pages.forEach((flow, page) => {
    writer.pages.push(writer.text.length)
    if (page > 0) writer.gap = 'page'
    writer.above = null
    for (const each of flow) {
      if (each.kind === 'table') addTable(writer, each.table, spaces, measures.unit)
      else if (each.kind === 'margin') addText(writer, each.row, spaces, measures.unit, openings(each.row, spaces))
      else addLine(writer, each, spaces, measures, page)
    }
  })
  return {text: writer.text, pieces: writer.pieces, pages: writer.pages}
}

function addText(writer: Writer, row: Row, spaces: boolean, unit: number, apart: readonly Opening[]): Rich {
  const {text, bold} = rowText(row, spaces, unit, apart)
  const rich = {text, runs: [{at: 0, offset: writer.text.length}], bold}
  writer.text += `${text}\n`
  return rich
}

function addLine(
  writer: Writer,
  {row, apart}: Flow & {kind: 'line'},
  spaces: boolean,
  {unit, margins, pitch}: Measures,
  page: number,
): void {
  const start = writer.text.length
  const rich = addText(writer, row, spaces, unit, openings(row, spaces))
  const left = margins[page] ?? 0
  const {above} = writer
  const far =
    above !== null && (row.y - above.y > pitch * apartFrom * Math.max(row.size, above.size) || row.y < above.y)
  const gap: Gap = writer.gap !== 'none' ? writer.gap : apart || far ? 'blank' : 'none'
  const indent = Math.max(0, Math.round((row.left - left) / unit))
  const right = Math.round((row.right - left) / unit)
  writer.pieces.push({rich, indent, gap, right, range: {start, end: start + rich.text.length}})
  Object.assign(writer, {above: row, gap: 'none', open: null})
}

function addTable(writer: Writer, table: PageTable, spaces: boolean, unit: number): void {
  const start = writer.text.length
  const written = new Map<Row, Rich>()
  const rich = (row: Row): Rich => {
    const known = written.get(row) ?? addText(writer, row, spaces, unit, [])
    written.set(row, known)
    return known
  }
  const rows = table.rows.map((row) => row.map((cell): Cell => cell.map(rich)))
  const open = writer.open && writer.gap === 'page' && isContinued(writer.open.table, table) ? writer.open : null
  const range = {start: open?.block.range.start ?? start, end: writer.text.length}
  const block: TableBlock = {kind: 'table', rows: open ? joined(open.block.rows, rows) : rows, range}
  if (open) writer.pieces.pop()
  writer.pieces.push(block)
  Object.assign(writer, {above: null, gap: 'blank', open: {table, block}})
}

/** How far the columns of one table may be apart on two pages, in points: where they are drawn, and where not. */
const shift = {drawn: 6, open: 25}

const isContinued = ({xs, drawn}: PageTable, next: PageTable): boolean =>
  drawn === next.drawn &&
  xs.length === next.xs.length &&
  xs.every((x, i) => Math.abs(x - (next.xs[i] ?? 0)) < (drawn ? shift.drawn : shift.open))

const textOf = (row: readonly Cell[]): string => row.map((cell) => cell.map(({text}) => text).join(' ')).join('|')

/** A table over two pages: its head is repeated, and a row that was cut goes on in one that has no number. */
function joined(rows: TableBlock['rows'], next: TableBlock['rows']): TableBlock['rows'] {
  const head = rows[0] ?? []
  const fresh = textOf(next[0] ?? []) === textOf(head) ? next.slice(1) : next
  const [first, ...rest] = fresh
  const last = rows.at(-1)
  const isCut = first && last && rows.length > 1 && isBare(first[0]) && !isBare(last[0])
  return isCut
    ? [...rows.slice(0, -1), last.map((cell, i) => [...cell, ...(first[i] ?? [])]), ...rest]
    : [...rows, ...fresh]
}

const isBare = (cell: Cell | undefined): boolean => !cell || cell.every(({text}) => text === '')
