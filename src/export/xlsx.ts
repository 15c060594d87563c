import type {Blob} from 'node:buffer'
import type {Stream} from 'node:stream'
import writeExcelFile, {type CellObject, type Row, type Sheet as SheetOf} from 'write-excel-file/node'
import {word} from '../messages/words.ts'
import {safe} from '../output/safe.ts'
import {tallyColumns, tallyNames} from '../output/tally.ts'
import {wrap} from '../output/wrap.ts'
import {byUnit, columnsOf} from '../query/group.ts'
import type {State} from '../query/state.ts'
import {type Cell, cellText, type Day, isDay, toSheet} from './columns.ts'
import type {Export} from './format.ts'
import {withFilter} from './xlsx-filter.ts'

/** The most characters that a cell of Excel holds. */
const longest = 32_767

/** Text as a sheet takes it literally: `_x000D_` in it would be read as a code for a character. */
function literal(text: string): string {
  const escaped = text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
  return escaped.length > longest ? `${escaped.slice(0, longest - 1)}…` : escaped
}

/** What a sheet may hold besides cells, in the type of the library; ours hold nothing of the kind. */
type Content = Stream | Buffer | Blob

const border = {borderStyle: 'thin', borderColor: '#999999'} as const
const body = {alignVertical: 'top', wrap: true, ...border} as const
const head = {
  ...({fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true} as const),
  backgroundColor: '#DDE6F0',
  ...border,
}

/** What is late stands out, and what will soon be; never by colour alone, for the progress says it in words. */
const colours: Partial<Record<State, string>> = {overdue: '#B00020', 'due-soon': '#9A5B00'}

/** A real day, which Excel sorts and reckons with; "trước" is part of how it is shown. */
function dayCell({day, time, bound}: Day, before: string, textColor: string | undefined): CellObject {
  const shown = time === null ? 'dd/mm/yyyy' : 'hh:mm dd/mm/yyyy'
  return {
    value: new Date(`${day}T${time ?? '00:00'}:00Z`),
    type: Date,
    format: bound === 'before' ? `"${before}"${shown}` : shown,
    align: 'left',
    ...(textColor && {textColor}),
    ...body,
  }
}

function sheetCell(cell: Cell, before: string, textColor: string | undefined): CellObject {
  if (isDay(cell)) return dayCell(cell, before, textColor)
  if (typeof cell === 'number') return {value: cell, type: Number, align: 'center', ...body}
  return cell === '' ? {...body} : {value: literal(cell), type: String, ...body}
}

/** Points that a line of the font takes. */
const lineHeight = 16

/** The height in points that a row needs: not every program works it out by itself. */
function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => wrap(text, widths[index] ?? 1, ({length}) => length).length)
  return lineHeight * Math.max(1, ...lines) + 2
}

const titles = (names: readonly string[], widths: readonly number[]): Row => {
  const height = heightOf(names, widths)
  return names.map((value) => ({value, type: String, ...head, height}))
}

function taskSheet(what: Export): SheetOf<Content> {
  const {view, language} = what
  const {columns, rows} = toSheet(what)
  const before = word('before-day', language, {day: ''})
  const widths = columns.map(({width}) => width)
  const data = rows.map((row, index) => {
    const colour = colours[view.items[index]?.state ?? 'undated']
    const height = heightOf(
      row.map((cell) => cellText(cell, language)),
      widths,
    )
    return row.map((cell) => ({...sheetCell(cell, before, colour), height}))
  })
  return {
    sheet: word('export-tasks', language),
    data: [
      titles(
        columns.map(({title}) => title),
        widths,
      ),
      ...data,
    ],
    columns: widths.map((width) => ({width})),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }
}

/** The tasks of each unit in numbers, as `dieuhanh units` shows them, with all of them in the last row. */
function unitSheet({view, language}: Export): SheetOf<Content> {
  const names = [word('column-unit', language), ...tallyNames.map((name) => word(tallyColumns[name], language))]
  const widths = names.map((_, index) => (index === 0 ? 48 : 14))
  const row = (name: string, counts: typeof view.counts, style: object): Row => {
    const values = columnsOf(counts)
    return [
      {value: literal(safe(name)), type: String, ...body, ...style},
      ...tallyNames.map(
        (column) => ({value: values[column], type: Number, align: 'center', ...body, ...style}) as const,
      ),
    ]
  }
  return {
    sheet: word('export-units', language),
    data: [
      titles(names, widths),
      ...byUnit(view.items).map(({name, counts}) => row(name, counts, {})),
      row(word('row-total', language), view.counts, {fontWeight: 'bold'}),
    ],
    columns: widths.map((width) => ({width})),
    stickyRowsCount: 1,
  }
}

/** The tasks for Excel: real days, a head that stays and filters, and a second sheet that counts by unit. */
export async function writeXlsx(what: Export): Promise<Uint8Array> {
  const sheets = [taskSheet(what), unitSheet(what)]
  const font = {fontFamily: 'Times New Roman', fontSize: 12}
  return await writeExcelFile(sheets, {...font, features: [withFilter<Content>(sheets)]}).toBuffer()
}
