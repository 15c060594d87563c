import {type AlignedTable, alignedTables} from './aligned.ts'
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
  | {kind: 'line'; row: Row /** It opens a column. */; apart: boolean}
  | {kind: 'margin'; row: Row}
  | {kind: 'table'; table: PageTable}

interface Sorted {
  height: number
  rows: Row[]
  tables: PageTable[]
}

export interface LaidOut {
  pages: Flow[][]
  /** Whether the document writes its spaces. */
  spaces: boolean
  /** The pages, from 0, on which a table begins whose cells cannot be told. */
  unclear: readonly number[]
}

/** Reads pages: tables, columns and lines in order, and what belongs to the paper. */
export function layOut(drawings: readonly Drawing[]): LaidOut {
  const spaces = writesSpaces(drawings.flatMap(({glyphs}) => glyphs))
  const pages = drawings.map(sort)
  const margins = marginRows(pages, spaces)
  const own = pages.map(({rows}) => rows.filter((row) => !margins.has(row)))
  const {tables, unclear} = alignedTables(own, spaces)
  return {
    spaces,
    unclear,
    pages: pages.map((page, i) => {
      const rows = own[i] ?? []
      const flow = flowOf({...page, rows, open: tables[i] ?? []}, spaces)
      const isTop = (row: Row): boolean => row.y < page.height / 2
      const margin = page.rows.filter((row) => margins.has(row)).map((row): Flow => ({kind: 'margin', row}))
      return [
        ...margin.filter((each) => 'row' in each && isTop(each.row)),
        ...flow,
        ...margin.filter((each) => 'row' in each && !isTop(each.row)),
      ]
    }),
  }
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

interface Parted extends Sorted {
  /** Tables without borders, by the rows that they take. */
  open: readonly AlignedTable[]
}

/** Tables and lines one below the other. */
function flowOf({rows, tables, open}: Parted, spaces: boolean): Flow[] {
  const cuts = [
    ...tables.map((table) => {
      const at = rows.findIndex((row) => row.y > table.top)
      return {from: at < 0 ? rows.length : at, to: at < 0 ? rows.length : at, table}
    }),
    ...open,
  ].sort((a, b) => a.from - b.from)
  const flow: Flow[] = []
  let from = 0
  for (const {from: start, to, table} of cuts) {
    if (start < from) continue
    flow.push(...columnsIn(rows.slice(from, start), spaces), {kind: 'table', table})
    from = to
  }
  return [...flow, ...columnsIn(rows.slice(from), spaces)]
}

const lines = (rows: readonly Row[]): Flow[] => rows.map((row) => ({kind: 'line', row, apart: false}))

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
