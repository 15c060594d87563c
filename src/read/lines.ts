import {type Range, type Rich, slice} from '../model/rich.ts'
import {afterLine, lineEnds} from './line-ends.ts'
import {normalise} from './normalise.ts'
import {expectsNumber} from './number-ahead.ts'

/** What stands between a line and the one before it. */
export type Gap = 'none' | 'blank' | 'page'

/** A line of the file that holds something. */
export interface Line {
  /** Composed and unescaped, without indentation; spaces inside are kept, since columns are told by them. */
  rich: Rich
  /** Columns of space before the text. */
  indent: number
  /** The column at which it ends, where the number of its letters does not tell. */
  right?: number
  gap: Gap
  /** What it covers in the file. */
  range: Range
}

/** A line of a file that has only a page's number on it. */
export const pageNumber = /^(?:trang|page)?[-–—=[(\s]*(?:(?:trang|page)\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—=\])\s]*$/iu

/** A number that a date or a reference cut in two waits for is none, unless the next line has what it waits for. */
const isPageNumber = (content: string, previous: Line | undefined, next: Line | undefined): boolean =>
  mayBePageNumber.test(content) &&
  pageNumber.test(content.replace(/\\/g, '')) &&
  (!expectsNumber(tailOf(previous?.rich.text ?? '')) || wholeDate.test(next?.rich.text ?? ''))

/** A date that has its day: what stands before it is no part of it. */
const wholeDate = /^\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?!\d)|^\d{1,2} tháng \d/u

/** What a page number begins with: most lines are told from one by their first letter. */
const mayBePageNumber = /^[\\tp\d\-–—=[(\s]/iu

/** Cuts a text into its lines in one pass; blank lines and page numbers live on as the gap before the next line. */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  const endAt = lineEnds(text)
  let gap: Gap = 'blank'
  for (let start = 0; start < text.length; ) {
    const end = endAt(start)
    const raw = text.slice(start, end)
    if (raw.includes('\f')) gap = 'page'
    const whole = normalise(raw, start)
    const content = whole.text.trim()
    if (content === '') {
      if (gap === 'none') gap = 'blank'
    } else {
      const indent = whole.text.length - whole.text.trimStart().length
      lines.push({rich: slice(whole, indent, indent + content.length), indent, gap, range: {start, end}})
      gap = 'none'
    }
    start = afterLine(text, end)
  }
  return withoutPageNumbers(lines)
}

/** Without the lines that only number a page; each is a page break before the line after it. */
export function withoutPageNumbers(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  let gap: Gap = 'none'
  lines.forEach((line, i) => {
    if (isPageNumber(line.rich.text, kept.at(-1), lines[i + 1])) gap = 'page'
    else {
      kept.push(gap === 'none' ? line : {...line, gap})
      gap = 'none'
    }
  })
  return kept
}

const tail = 32

/** The end of a text, long enough for the last words to be whole: a pattern need not search all of it for its end. */
export const tailOf = (text: string): string => text.slice(-tail)

/** Drops lines; each leaves its gap to the line after it. */
export function dropLines(lines: readonly Line[], drop: (line: Line, index: number) => boolean): Line[] {
  const kept: Line[] = []
  let gap: Gap = 'none'
  lines.forEach((line, i) => {
    if (drop(line, i)) gap = wider(gap, line.gap)
    else {
      kept.push(gap === 'none' ? line : {...line, gap: wider(gap, line.gap)})
      gap = 'none'
    }
  })
  return kept
}

const wider = (a: Gap, b: Gap): Gap =>
  a === 'page' || b === 'page' ? 'page' : a === 'blank' || b === 'blank' ? 'blank' : 'none'
