import {isoDate, type PartialDate} from '../../model/date.ts'
import {join, type Range, type Rich, rangeOf} from '../../model/rich.ts'
import {withoutNumber} from './number.ts'

/** The line of place and date. */
export interface DateFound {
  place: string | null
  date: PartialDate
  /** The day, or the month, is written but impossible. */
  unreadable: boolean
  range: Range
}

/** "Hà Nội, ngày 08 tháng 5 năm 2026", with blanks for day and month in a draft. */
const dateLine = /^(?:(.{0,60}?)[,.]\s*)?ngày([\s\d./…_]*)tháng([\s\d./…_]*)năm\s*(\d{4})/iu

/** "Hà Nội, 08/5/2026" */
const shortDate = /^(\p{Lu}[\p{L}\s.-]{1,40}),\s*(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/u

/** The line of place and date cut before its month or year, in a narrow column. */
const cutDate = /^(?:.{0,60}?[,.]\s*)?ngày\s*\d{1,2}(?:\s*tháng(?:\s*\d{1,2}(?:\s*năm)?)?)?$/iu

/** Whether a line is the one of place and date. */
export const isDateLine = (line: string): boolean => dateLine.test(withoutNumber(line))

/** The date in the first line of place and date; the date of another document is none. */
export function dateIn(lines: readonly Rich[]): DateFound | null {
  for (const [i, cut] of lines.entries()) {
    const line = cutDate.test(cut.text) ? join(lines.slice(i, i + 2)) : cut
    const text = withoutNumber(line.text.replace(/^[*_\s]+/u, ''))
    const match = dateLine.exec(text) ?? shortDate.exec(text)
    const before = match?.[1] ?? ''
    if (!match || /số|kèm theo/iu.test(before)) continue
    const date = partial(Number(match[4]), numberOf(match[3]), numberOf(match[2]))
    return {place: before.replace(/^.*\s{3,}/u, '').trim() || null, ...date, range: rangeOf(line)}
  }
  return null
}

const numberOf = (part = ''): number | null => (/\d/.test(part) ? Number(part.replace(/\D/g, '')) : null)

function partial(year: number, month: number | null, day: number | null): Pick<DateFound, 'date' | 'unreadable'> {
  if (month === null || month < 1 || month > 12) return {date: String(year), unreadable: month !== null}
  const inMonth = `${year}-${String(month).padStart(2, '0')}`
  if (day === null) return {date: inMonth, unreadable: false}
  const whole = isoDate(year, month, day)
  return {date: whole ?? inMonth, unreadable: whole === null}
}
