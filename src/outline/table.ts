import type {Cell, TableBlock} from '../model/block.ts'
import type {Limit} from '../model/outline.ts'
import {join, type Rich, rangeOf} from '../model/rich.ts'
import {canonical} from '../units/canonical.ts'
import {upperFirst} from '../units/scan.ts'
import {cellBodies} from './cell-bodies.ts'
import type {Context} from './context.ts'
import type {Holder} from './draft.ts'
import {trimMarks} from './trim-marks.ts'
import type {Walk} from './walk.ts'

type Column = 'number' | 'content' | 'lead' | 'with' | 'time' | 'product'

/** What a column holds, told by its title. */
const titles: readonly [Column, RegExp][] = [
  ['with', /phối hợp|cùng thực hiện|cùng tham gia|đơn vị tham gia|cơ quan tham gia/u],
  [
    'lead',
    /chủ trì|đơn vị thực hiện|cơ quan thực hiện|người thực hiện|đơn vị đầu mối|cơ quan đầu mối|đơn vị được giao|chịu trách nhiệm|phân công|đơn vị, cá nhân|(?:đơn vị|cơ quan) (?:tham mưu|chuẩn bị|soạn thảo|trình)/u,
  ],
  ['time', /thời hạn|thời gian|thời điểm|tiến độ|hoàn thành|^hạn(?![\p{L}])|hạn xử lý|mốc/u],
  ['product', /sản phẩm|kết quả|đầu ra/u],
  ['number', /^(?:stt|tt|số tt|số thứ tự|số)$/u],
  ['content', /nội dung|nhiệm vụ|công việc|hoạt động|^tên (?!cơ quan|đơn vị)|đầu việc|đề án/u],
]

type Columns = Partial<Record<Column, number>>

/** A table whose columns say what and who: each row with a body in charge is a task. */
export function assignTable(table: TableBlock, context: Context, walk: Walk): void {
  const head = headEnd(table)
  const columns = columnsOf(table.rows[head] ?? [])
  if (head < 0) return
  table.rows.slice(head + 1).forEach((row) => {
    assignRow(row, columns, context, walk)
  })
}

/** The last row of the head: where titles stand over titles, a cell of the first row goes on in the second. */
function headEnd({rows}: TableBlock): number {
  let at = rows.findIndex((row) => isHead(columnsOf(row)))
  while (at >= 0 && rows[at + 1]?.some((cell) => cell.length > 0 && rows[at]?.includes(cell))) at++
  return at
}

const isHead = (columns: Columns): boolean => columns.content !== undefined && columns.lead !== undefined

function columnsOf(row: readonly Cell[]): Columns {
  const columns: Columns = {}
  row.forEach((cell, i) => {
    const title = canonical(textOf(cell).text).replace(/[.:]/g, '').trim()
    const column = titles.find(([name, pattern]) => columns[name] === undefined && pattern.test(title))?.[0]
    if (column && title.length < 60) columns[column] = i
  })
  return columns
}

/** A row that only numbers the columns: (1), (2), (3). */
const isColumnNumber = (text: string): boolean => /^\(?\d{1,2}\)?$|^\(?[A-E]\)?$/.test(text)

const textOf = (cell: Cell | undefined): Rich => join(cell ?? [])

function assignRow(row: readonly Cell[], columns: Columns, context: Context, walk: Walk): void {
  const cellAt = (column: Column): Cell => row[columns[column] ?? -1] ?? []
  const at = (column: Column): Rich => textOf(cellAt(column))
  const text = at('content')
  const {text: lead, bodies: assignees} = cellBodies(cellAt('lead'))
  if (assignees.length === 0 || text.text === '' || isColumnNumber(text.text)) return
  const number = trimMarks(at('number').text, '.) ') || null
  const inside = walk.annex && context.path[0] === walk.annex ? [walk.annex] : context.path
  const holder: Holder = {
    number,
    name: upperFirst(lead.text),
    assignees,
    range: rangeOf(lead),
    path: number ? [...inside, number] : inside,
    heading: null,
  }
  const limits: Limit[] = at('time').text === '' ? [] : [{text: at('time'), bound: true, inherited: false}]
  walk.draft.add(holder, {
    text,
    origin: 'table',
    coordinating: cellBodies(cellAt('with')).bodies,
    product: at('product').text || null,
    limits,
  })
}
