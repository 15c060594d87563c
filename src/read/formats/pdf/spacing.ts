import type {Range} from '../../../model/rich.ts'
import type {Fragment} from './fragments.ts'
import {type Row, wordsOf} from './rows.ts'

/** Room in a row that parts what stands to its left from what stands to its right. */
export interface Opening {
  from: number
  to: number
}

/** Of the size of letters: no gap between words is wider in a line that is not spread over its width. */
const wide = 1.1

/** Times the usual gap of the row, where it is spread. */
const beyondUsual = 2.2

/** A mark of a list, behind which the text begins at a stop of the tabulator. */
const listMark = /^(?:[-–—•+*▪●○◦·■□➢✓☐☑☒]|\(?(?:\d{1,2}(?:\.\d{1,2}){0,5}|[a-zđ]|[IVX]{1,5})[.)/]{1,2}|Điều)$/u

/** What was left to be filled in by hand: "Số:      /TB-UBND", "ngày     tháng 6". */
const isBlank = (before: string, after: string): boolean =>
  /(?:Số\s*:?|ngày|tháng|năm|[\d:])$/iu.test(before) && /^(?:\/|tháng|năm|-|\d{1,5}\s*[/-])/iu.test(after)

const textOf = (word: readonly Fragment[]): string => word.map(({text}) => text).join('')

const rightOf = (word: readonly Fragment[]): number => Math.max(...word.map(({right}) => right))

/** Of the size of letters, and times the usual gap of its row: narrower ones part nothing. */
const least = {size: 0.5, usual: 1.6}

/** The gaps of a row through which two columns may be parted. */
export function gapsOf(row: Row, spaces: boolean): Opening[] {
  const words = wordsOf(row, spaces)
  const gaps = words.slice(1).map((word, i) => ({from: rightOf(words[i] ?? []), to: word[0]?.left ?? 0}))
  const narrowest = Math.max(row.size * least.size, gaps.length >= 3 ? usualOf(gaps) * least.usual : 0)
  return gaps.filter(({from, to}) => to - from >= narrowest)
}

/** The width of the gaps of a row, but for the widest. */
function usualOf(gaps: readonly Opening[]): number {
  const widths = gaps.map(({from, to}) => to - from).sort((a, b) => a - b)
  return widths[Math.floor((widths.length - 1) / 2)] ?? 0
}

/** The gaps of a row that are no spaces between two words: columns stand on both sides of them. */
export function openings(row: Row, spaces: boolean): Opening[] {
  const words = wordsOf(row, spaces)
  const gaps = words.slice(1).map((word, i) => {
    const before = words[i] ?? []
    return {from: rightOf(before), to: word[0]?.left ?? 0, before: textOf(before), after: textOf(word), at: i}
  })
  const narrowest = Math.max(row.size * wide, gaps.length >= 3 ? usualOf(gaps) * beyondUsual : 0)
  return gaps
    .filter(({from, to, before, after, at}) => {
      if (to - from < narrowest || isBlank(before, after)) return false
      return at > 0 || !listMark.test(before)
    })
    .map(({from, to}) => ({from, to}))
}

/** The words of a row. */
export const textOfRow = (row: Row, spaces: boolean): string => wordsOf(row, spaces).map(textOf).join(' ')

/** The text of a row as a person reads it, and which of its characters are bold. */
export interface RowText {
  text: string
  bold: Range[]
}

/** So many spaces at least stand for a gap between columns; readers of plain text count on it. */
const columnSpaces = 3

/** Writes a row as text: a space between words, and as many as have room where columns are `apart`. */
export function rowText(row: Row, spaces: boolean, unit: number, apart: readonly Opening[]): RowText {
  const wideFrom = new Map(apart.map(({from, to}) => [from, to]))
  let text = ''
  const bold: Range[] = []
  let before: readonly Fragment[] | undefined
  for (const word of wordsOf(row, spaces)) {
    const from = before ? rightOf(before) : 0
    const to = wideFrom.get(from)
    if (before) text += ' '.repeat(to === undefined ? 1 : Math.max(columnSpaces, Math.round((to - from) / unit)))
    for (const {text: part, bold: isBold} of word) {
      if (isBold) addBold(bold, text.length, text.length + part.length)
      text += part
    }
    before = word
  }
  const composed = text.normalize('NFC')
  return composed.length === text.length ? {text, bold} : {text: composed, bold: []}
}

/** Two bold words are one bold run, with the space between them. */
function addBold(bold: Range[], start: number, end: number): void {
  const last = bold.at(-1)
  if (last && start - last.end <= 1) bold[bold.length - 1] = {start: last.start, end}
  else bold.push({start, end})
}
