import {type Row, wordsOf} from './rows.ts'
import type {Opening} from './spacing.ts'

/** Of the size of letters: what stays open in every line parts two columns; less does so where lines begin behind it alike. */
const gutter = {alone: 0.5, aligned: 0.1}

/** So many lines that begin at one place are no chance. */
const leastAligned = 3

/** Points by which lines that begin at one place may differ. */
const jitter = 1.5

/** Where the columns of a table are parted: in the middle of what is open in each of its lines. */
export function columnsOf(lines: readonly Row[], spaces: boolean): number[] {
  let open: Opening[] = [{from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY}]
  for (const line of lines) open = across(open, line, spaces)
  const starts = lines.flatMap((line) => wordsOf(line, spaces).map((word) => word[0]?.left ?? 0))
  const size = lines.reduce((least, line) => Math.min(least, line.size), Number.POSITIVE_INFINITY)
  return open
    .filter(({from, to}) => {
      if (!Number.isFinite(from) || !Number.isFinite(to)) return false
      if (to - from >= size * gutter.alone) return true
      return starts.filter((start) => Math.abs(start - to) < jitter).length >= leastAligned
    })
    .map(({from, to}) => (from + to) / 2)
}

/** What stays open when a line is put across the openings. */
function across(open: readonly Opening[], line: Row, spaces: boolean): Opening[] {
  const words = wordsOf(line, spaces).map((word) => ({
    left: word[0]?.left ?? 0,
    right: Math.max(...word.map(({right}) => right)),
  }))
  const free = [...words, {left: Number.POSITIVE_INFINITY, right: 0}].map(({left}, i) => ({
    from: words[i - 1]?.right ?? Number.NEGATIVE_INFINITY,
    to: left,
  }))
  const least = line.size * gutter.aligned
  return open.flatMap((opening) =>
    free
      .map(({from, to}) => ({from: Math.max(from, opening.from), to: Math.min(to, opening.to)}))
      .filter(({from, to}) => to - from >= least),
  )
}
