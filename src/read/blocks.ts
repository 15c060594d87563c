import type {Block} from '../model/block.ts'
import {type Layout, learnLayout} from './layout.ts'
import {type Line, toLines} from './lines.ts'
import {withoutNoise} from './noise.ts'
import {isRule, isTable, type Piece, toPieces} from './pieces.ts'
import type {Readers} from './readers.ts'
import {toBlock} from './to-block.ts'
import {continues} from './wrap.ts'

/** Cuts a document into paragraphs, headings, items and tables. Text and Markdown alike; linear in the text. */
export function toBlocks(text: string, readers: Readers): Block[] {
  const pieces = toPieces(text, withoutNoise(toLines(text)), readers)
  const layout = learnLayout(pieces.filter((piece): piece is Line => !isTable(piece)))
  return joinLines(pieces, layout)
}

interface Open {
  lines: Line[]
  soFar: string
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
      current.soFar += ` ${piece.rich.text}`
    } else {
      close()
      open = {lines: [piece], soFar: piece.rich.text}
    }
  }
  close()
  return blocks
}
