import type {Block} from '../model/block.ts'
import {join, type Rich, slice} from '../model/rich.ts'
import {toColumns} from './columns.ts'
import type {Line} from './lines.ts'
import {readMarker} from './markers.ts'
import {squeeze} from './normalise.ts'

/** The lines of one paragraph as a block; in a double-spaced document a blank line inside it says nothing. */
export function toBlock(lines: readonly Line[], doubleSpaced: boolean): Block {
  const first = lines[0]
  const range = {start: first?.range.start ?? 0, end: lines.at(-1)?.range.end ?? 0}
  const indent = first?.indent ?? 0
  if (first && lines.length === 1) {
    const columns = toColumns(first.rich)
    if (columns.length > 0) return {kind: 'columns', columns, indent, range}
  }
  const whole = squeeze(rejoin(lines))
  const marked = readMarker(whole.text)
  const text = marked ? slice(whole, marked.length) : whole
  const rejoined = !doubleSpaced && lines.slice(1).some((line) => line.gap !== 'none')
  return {
    kind: 'text',
    marker: marked?.marker ?? null,
    text,
    lines: lines.map((line) => squeeze(line.rich)),
    indent,
    range,
    rejoined,
  }
}

/** A code cut at its hyphen ("NĐ-" and "CP" on the next line) is whole again. */
function rejoin(lines: readonly Line[]): Rich {
  const pieces: Rich[][] = []
  for (const {rich} of lines) {
    const last = pieces.at(-1)
    if (last && isCutCode(last.at(-1)?.text ?? '', rich.text)) last.push(rich)
    else pieces.push([rich])
  }
  return join(pieces.map((piece) => join(piece, '')))
}

const isCutCode = (before: string, after: string): boolean =>
  before.endsWith('-') && /[\p{L}\p{N}]-$/u.test(before.slice(-2)) && /^\p{Lu}/u.test(after)
