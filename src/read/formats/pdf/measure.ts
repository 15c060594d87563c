import type {Flow} from './layout.ts'
import type {Row} from './rows.ts'
import {textOfRow} from './spacing.ts'

/** What a document is set in. Lengths in points. */
export interface Measures {
  /** The width of a letter, in the mean of its lines. */
  unit: number
  /** Where the lines of each page begin at the left. */
  margins: readonly number[]
  /** Times the size of letters: how far a line is from the next one of its paragraph. */
  pitch: number
}

const rowsOf = (flow: readonly Flow[]): Row[] => flow.flatMap((each) => (each.kind === 'line' ? [each.row] : []))

/** A line has to be so long before it tells anything about the width of letters. */
const longLine = 40

/** In Times, of the size of its letters. */
const usualWidth = 0.46

export function measure(pages: readonly (readonly Flow[])[], spaces: boolean): Measures {
  const rows = pages.map(rowsOf)
  const all = rows.flat()
  const long = all.map((row) => ({row, length: textOfRow(row, spaces).length})).filter(({length}) => length >= longLine)
  const width = long.reduce((sum, {row}) => sum + row.right - row.left, 0)
  const letters = long.reduce((sum, {length}) => sum + length, 0)
  const unit = letters > 0 ? width / letters : usualWidth * (all[0]?.size ?? 12)
  const margin = leftOf(all) ?? 0
  return {unit, margins: rows.map((page) => leftOf(page) ?? margin), pitch: pitchOf(rows)}
}

/** Where two lines or more begin furthest to the left. */
function leftOf(rows: readonly Row[]): number | null {
  const lefts = rows.map(({left}) => left).sort((a, b) => a - b)
  return lefts.find((left, i) => (lefts[i + 1] ?? Number.POSITIVE_INFINITY) - left < 3) ?? null
}

const defaultPitch = 1.2

/** The distance of lines that follow each other in a paragraph: of those that fill the width, to the next at the margin. */
function pitchOf(pages: readonly (readonly Row[])[]): number {
  const right = Math.max(0, ...pages.flat().map((row) => row.right))
  const pairs = pages.flatMap((rows) =>
    rows.slice(1).flatMap((row, i) => {
      const before = rows[i]
      const ratio = before ? (row.y - before.y) / row.size : 0
      return before && ratio > 0.8 && ratio < 3 ? [{ratio, full: before.right > right - 5 * row.size}] : []
    }),
  )
  const full = pairs.filter((pair) => pair.full)
  const ratios = (full.length >= 3 ? full : pairs).map(({ratio}) => ratio).sort((a, b) => a - b)
  return ratios[Math.floor(ratios.length / 3)] ?? defaultPitch
}
