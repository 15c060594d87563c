import type {Point, Position} from '../model/position.ts'
import type {Range} from '../model/rich.ts'
import {afterLine, lineEnds} from './line-ends.ts'

/** The last of ascending numbers that is not above a value; the first where all are. */
function lastUpTo(starts: readonly number[], value: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

/** Where the lines of a text begin. */
function lineStarts(text: string): number[] {
  const starts = [0]
  const endAt = lineEnds(text)
  for (let end = endAt(0); end < text.length; ) {
    const start = afterLine(text, end)
    starts.push(start)
    end = endAt(start)
  }
  return starts
}

/**
 * Turns offsets of a text into lines and columns, both from 1 (unist). Where pages are known, by the offsets at which
 * they begin, each point has its page, and lines are counted on it.
 */
export function placesOf(text: string, pages: readonly number[] = []): (range: Range) => Position {
  const starts = lineStarts(text)
  const firstLines = pages.map((start) => lastUpTo(starts, start))
  const point = (offset: number): Point => {
    const line = lastUpTo(starts, offset)
    const column = offset - (starts[line] ?? 0) + 1
    if (pages.length === 0) return {line: line + 1, column, offset}
    const page = lastUpTo(pages, offset)
    return {line: line - (firstLines[page] ?? 0) + 1, column, offset, page: page + 1}
  }
  return ({start, end}) => ({start: point(start), end: point(end > start ? letterEnd(text, end) : end)})
}

const mark = /^[\p{M}\udc00-\udfff]/u

/** No letter has more marks. */
const mostMarks = 4

/** Where the letter ends before which a stretch ends: a decomposed one has its marks behind it. */
function letterEnd(text: string, end: number): number {
  let at = end
  while (at - end < mostMarks && mark.test(text.charAt(at))) at++
  return at
}

/** The whole lines on which a stretch of a text stands. */
export function linesAround(text: string, {start, end}: Range): string[] {
  const starts = lineStarts(text)
  const first = lastUpTo(starts, start)
  const last = lastUpTo(starts, Math.max(start, end - 1))
  return text
    .slice(starts[first], starts[last + 1])
    .replace(/\r\n$|[\r\n]$/, '')
    .split(/\r\n|\r|\n/)
}
