import {type Fragment, touches} from './fragments.ts'

/** What stands on one line of a page, from left to right. */
export interface Row {
  fragments: Fragment[]
  left: number
  right: number
  y: number
  size: number
}

const byPlace = (a: Fragment, b: Fragment): number => a.left - b.left

export function rowOf(fragments: readonly Fragment[]): Row {
  const sorted = [...fragments].sort(byPlace)
  const main = sorted.reduce((most, each) => (weight(each) > weight(most) ? each : most))
  return {
    fragments: sorted,
    left: Math.min(...sorted.map(({left}) => left)),
    right: Math.max(...sorted.map(({right}) => right)),
    y: main.y,
    size: main.size,
  }
}

/** The baseline of a row is that of its largest letters, and of the most of these. */
const weight = ({size, text}: Fragment): number => Math.round(size) * 1000 + Math.min(999, text.length)

/** Letters of one line have baselines that differ by less than this part of their size. */
const jitter = 0.3

/** Letters raised over a line, or sunk below it, are smaller than this part of its size. */
const smaller = 0.8

/** Sorts what stands on a page into lines, from the top. */
export function toRows(fragments: readonly Fragment[]): Row[] {
  const groups: Fragment[][] = []
  let y = Number.NEGATIVE_INFINITY
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y)) {
    const group = groups.at(-1)
    if (group && fragment.y - y <= fragment.size * jitter) group.push(fragment)
    else {
      groups.push([fragment])
      y = fragment.y
    }
  }
  return withRaised(groups.map(rowOf))
}

/** Puts the marks of footnotes and the like into the line at whose words they stand. */
function withRaised(rows: readonly Row[]): Row[] {
  const kept: Row[] = []
  const raised: Row[] = []
  rows.forEach((row, i) => {
    const beside = [rows[i - 1], rows[i + 1]].filter((other) => other !== undefined)
    if (beside.some((other) => isRaised(row, other))) raised.push(row)
    else kept.push(row)
  })
  return kept.map((row) => {
    const own = raised.filter((mark) => isRaised(mark, row) && nearest(mark, kept) === row)
    return own.length === 0 ? row : rowOf([row, ...own].flatMap(({fragments}) => fragments))
  })
}

const nearest = (mark: Row, rows: readonly Row[]): Row | undefined =>
  rows.reduce<Row | undefined>(
    (best, row) =>
      isRaised(mark, row) && (!best || Math.abs(row.y - mark.y) < Math.abs(best.y - mark.y)) ? row : best,
    undefined,
  )

/** Whether small letters stand so close above or below the baseline of a line, and free of its own letters, that they belong to it. */
const isRaised = (mark: Row, line: Row): boolean =>
  mark.size < line.size * smaller &&
  mark.y > line.y - line.size * 0.7 &&
  mark.y < line.y + line.size * 0.3 &&
  mark.fragments.every((small) =>
    line.fragments.some(({right}) => small.left > right - line.size * 0.2 && small.left < right + line.size * 0.5),
  )

/** The words of a row: fragments that touch each other are one. */
export function wordsOf({fragments}: Row, spaces: boolean): Fragment[][] {
  const words: Fragment[][] = []
  for (const fragment of fragments) {
    const before = words.at(-1)?.at(-1)
    if (before && touches(before, fragment, spaces)) words.at(-1)?.push(fragment)
    else words.push([fragment])
  }
  return words
}
