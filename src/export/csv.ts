import {stringify} from 'csv-stringify/sync'
import {type Cell, isDay, toSheet} from './columns.ts'
import type {Export} from './format.ts'

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

/**
 * The tasks in the chosen columns (RFC 4180): with a byte order mark, by which Excel knows UTF-8, and days as
 * `YYYY-MM-DD`, which it reads as days in every country.
 */
export function writeCsv(what: Export): string {
  const {columns, rows} = toSheet(what)
  return stringify([columns.map(({title}) => title), ...rows.map((row) => row.map(written))], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
