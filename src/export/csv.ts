import {stringify} from 'csv-stringify/sync'
import type {Printer} from '../output/printer.ts'
import {type Cell, columnsOf, isDay, rowsOf, type SheetNeeds, sheetNeeds} from './columns.ts'
import type {Setting} from './format.ts'

/** What a spreadsheet would take for a number or a date, and change: "2.1", "15/5", "3-1", "1e5". */
const isNumeric = (text: string): boolean => /\d/.test(text) && /^[\d\s.,:/+%()eE-]+$/.test(text)

/** Where lists are parted by semicolons, Excel takes one for the end of a cell; a blank behind it keeps a formula away. */
const afterSemicolon = /;(?=[=+\-@])/g

/** Text stays text: an apostrophe in front, as in front of what would be a formula. */
function written(cell: Cell): string | number {
  if (isDay(cell)) return cell.time === null ? cell.day : `${cell.day} ${cell.time}`
  if (typeof cell !== 'string') return cell
  return isNumeric(cell) ? `'${cell}` : cell.replace(afterSemicolon, '$& ')
}

const options = {escape_formulas: true, record_delimiter: 'windows'} as const

/**
 * The tasks in the chosen columns (RFC 4180): with a byte order mark, by which Excel knows UTF-8, and days as
 * `YYYY-MM-DD`, which it reads as days in every country.
 */
export const csvPrinter = (setting: Setting): Printer<SheetNeeds> => ({
  needs: sheetNeeds,
  begin: () => stringify([columnsOf(setting).map(({title}) => title)], {...options, bom: true}),
  page: (items, before) =>
    stringify(
      rowsOf(items, setting, before).map((row) => row.map(written)),
      options,
    ),
  end: () => '',
})
