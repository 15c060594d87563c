import type {Point, Position} from '../model/position.ts'
import type {Range} from '../model/rich.ts'

/** Turns offsets of a text into lines and columns, both from 1 (unist). */
export function placesOf(text: string): (range: Range) => Position {
  const starts = [0]
  for (const {index, 0: end} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  const point = (offset: number): Point => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
  }
  return (range) => ({start: point(range.start), end: point(range.end)})
}
