import type {Block} from '../model/block.ts'
import type {Extract} from './extract.ts'
import {type Layout, learnLayout} from './layout.ts'
import {type Line, toLines, withoutPageNumbers} from './lines.ts'
import {withMisreadMarks} from './misread-marks.ts'
import {withoutNoise} from './noise.ts'
import {isRule, isTable, linesAmong, type Piece, toPieces, withLines} from './pieces.ts'
import type {Readers} from './readers.ts'
import {toBlock} from './to-block.ts'
import {continues, goneOn, type SoFar} from './wrap.ts'

/** Cuts a document into paragraphs, headings, items and tables. All formats alike; linear in the text. */
export function toBlocks({text, pieces: extracted}: Extract, readers: Readers): Block[] {
  const pieces = extracted
    ? withLines(extracted, (lines) => withoutNoise(withoutPageNumbers(lines)))
    : toPieces(text, withoutNoise(toLines(text)), readers)
  return withMisreadMarks(joinLines(pieces, learnLayout(linesAmong(pieces))))
}

interface Open {
  lines: Line[]
  soFar: SoFar
}

function joinLines(pieces: readonly Piece[], layout: Layout): Block[] {
  const blocks: Block[] = []
  let open: Open | null = null
  const close = (): void => {
    if (open) blocks.push(toBlock(open.lines, layout.doubleSpaced))
    open = null
  }
  for (const piece of pieces) {
    if (isTable(piece) || isRule(piece)) {
      close()
      blocks.push(isTable(piece) ? piece : {kind: 'rule', range: piece.range})
      continue
    }
    const current: Open | null = open
    const previous: Line | undefined = current?.lines.at(-1)
    const opener: Line | undefined = current?.lines[0]
    if (current && previous && opener && continues(previous, piece, opener, current.soFar, layout)) {
      current.lines.push(piece)
      current.soFar = goneOn(current.soFar, piece.rich.text)
    } else {
      close()
      open = {lines: [piece], soFar: goneOn(null, piece.rich.text)}
    }
  }
  close()
  return blocks
}
