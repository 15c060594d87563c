import {findAligned} from './aligned.ts'
import {findZone, sidesOf} from './columns.ts'
import {type Fragment, toFragments, writesSpaces} from './fragments.ts'
import {type PageTable, tableIn} from './grid.ts'
import {marginRows} from './margins.ts'
import type {Drawing} from './page.ts'
import {type Row, toRows} from './rows.ts'
import {netsOf, wholeLines} from './rules.ts'
import {textOfRow} from './spacing.ts'

/** What a page holds, in the order in which it is read. */
export type Flow =
  | {kind: 'line'; row: Row; /** It opens a column. */ apart: boolean}
  | {kind: 'margin'; row: Row}
  | {kind: 'table'; table: PageTable}

interface Sorted {
  height: number
  rows: Row[]
  tables: PageTable[]
}

/** Reads pages: tables, columns and lines in order, and what belongs to the paper. */
export function layOut(drawings: readonly Drawing[]): {pages: Flow[][]; spaces: boolean} {
  const spaces = writesSpaces(drawings.flatMap(({glyphs}) => glyphs))
  const pages = drawings.map(sort)
  const margins = marginRows(pages, spaces)
  return {spaces, pages: pages.map((page) => flowOf(page, margins, spaces))}
}

/** Takes the tables that are drawn out of a page; what is left stands in lines. */
function sort({glyphs, rules, height}: Drawing): Sorted {
  let fragments: readonly Fragment[] = toFragments(glyphs)
  const tables: PageTable[] = []
  for (const net of netsOf(wholeLines(rules))) {
    const found = tableIn(net, fragments)
    if (!found) continue
    tables.push(found.table)
    fragments = found.rest
  }
  return {height, rows: toRows(fragments), tables: tables.sort((a, b) => a.top - b.top)}
}

function flowOf({rows, tables}: Sorted, margins: ReadonlySet<Row>, spaces: boolean): Flow[] {
  const flow: Flow[] = []
  let from = 0
  const upTo = (y: number): void => {
    const to = rows.findIndex((row, i) => i >= from && row.y > y)
    const next = to < 0 ? rows.length : to
    flow.push(...linesOf(rows.slice(from, next), margins, spaces))
    from = next
  }
  for (const table of tables) {
    upTo(table.top)
    flow.push({kind: 'table', table})
  }
  upTo(Number.POSITIVE_INFINITY)
  return flow
}

function linesOf(rows: readonly Row[], margins: ReadonlySet<Row>, spaces: boolean): Flow[] {
  const margin = (row: Row): Flow => ({kind: 'margin', row})
  const first = rows.findIndex((row) => !margins.has(row))
  if (first < 0) return rows.map(margin)
  const last = rows.findLastIndex((row) => !margins.has(row))
  const own = rows.slice(first, last + 1).filter((row) => !margins.has(row))
  return [...rows.slice(0, first).map(margin), ...inOrder(own, spaces), ...rows.slice(last + 1).map(margin)]
}

const lines = (rows: readonly Row[]): Flow[] => rows.map((row) => ({kind: 'line', row, apart: false}))

/** Lines one below the other, with tables and the columns of head and foot where they stand. */
function inOrder(rows: readonly Row[], spaces: boolean): Flow[] {
  const aligned = findAligned(rows, 0, spaces)
  if (!aligned) return columnsIn(rows, spaces)
  return [
    ...columnsIn(rows.slice(0, aligned.from), spaces),
    {kind: 'table', table: aligned.table},
    ...inOrder(rows.slice(aligned.to), spaces),
  ]
}

/** Only the head and the foot of a document are set in columns that are read one after the other. */
const headOrFoot =
  /^(?:CỘNG H\S+ XÃ HỘI|ĐẢNG CỘNG SẢN|Độc lập|Số ?:|Nơi nhận|(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[./ ])|(?:^| )(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH VĂN PHÒNG|BÍ THƯ)$/u

function columnsIn(rows: readonly Row[], spaces: boolean): Flow[] {
  const flow: Flow[] = []
  let from = 0
  for (let zone = findZone(rows, 0, spaces); zone; zone = findZone(rows, zone.to, spaces)) {
    const {left, right} = sidesOf(rows.slice(zone.from, zone.to), zone)
    if (![...left, ...right].some((row) => headOrFoot.test(textOfRow(row, spaces)))) continue
    flow.push(...lines(rows.slice(from, zone.from)), ...column(left, spaces), ...column(right, spaces))
    from = zone.to
  }
  return [...flow, ...lines(rows.slice(from))]
}

/** A column, which may be parted in columns again. */
const column = (rows: readonly Row[], spaces: boolean): Flow[] =>
  columnsIn(rows, spaces).map((each, i) => (i === 0 && each.kind === 'line' ? {...each, apart: true} : each))
