import {join, type Rich, slice} from '../model/rich.ts'
import type {MarkupReader} from './readers.ts'

/** A piece with more marks than this is read in parts: readers of Markdown compare each mark with those before it. */
const maxMarks = 128

/** A reader whose time grows with the length of a piece, whatever marks it is made of. */
export const inParts =
  (read: MarkupReader): MarkupReader =>
  (piece) =>
    (piece.text.match(/[*_<]/g)?.length ?? 0) <= maxMarks ? read(piece) : join([...partsOf(piece, read)], '')

/** Cuts before the last space in reach, which stands between two parts, or where there is none behind the last mark. */
function* partsOf(piece: Rich, read: MarkupReader): Generator<Rich> {
  let start = 0
  while (start < piece.text.length) {
    const end = reachFrom(piece.text, start)
    const space = end < piece.text.length ? piece.text.slice(start, end).search(/\s\S*$/) : -1
    const cut = space > 0 ? start + space : end
    yield read(slice(piece, start, cut))
    start = cut
    if (space > 0) yield slice(piece, cut, ++start)
  }
}

/** Where the last mark that a part may have ends. */
function reachFrom(text: string, start: number): number {
  let marks = 0
  for (let at = start; at < text.length; at++)
    if ('*_<'.includes(text.charAt(at)) && ++marks === maxMarks) return at + 1
  return text.length
}
