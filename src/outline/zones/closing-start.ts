import {type Block, linesOf} from '../../model/block.ts'
import {isRecipientsHead, isSignatureLine} from '../standing-lines.ts'

/** Where the recipients or the signature begin: after the last paragraph of the text. */
export function closingStart(blocks: readonly Block[], from: number): number {
  const recipients = blocks.findIndex(
    (block, i) => i >= from && linesOf(block).some((line) => isRecipientsHead(line.text)),
  )
  let at = recipients >= 0 ? recipients : signatureStart(blocks, from)
  while (at > from && belongsToClosing(blocks[at - 1])) at--
  return at
}

const isSignature = (block: Block): boolean => linesOf(block).some((line) => isSignatureLine(line.text))

const belongsToClosing = (block: Block | undefined): boolean =>
  block !== undefined && (block.kind === 'rule' || isSignature(block))

function signatureStart(blocks: readonly Block[], from: number): number {
  const at = blocks.findIndex((block, i) => i > from && isSignature(block) && !nextIsText(blocks, i))
  return at < 0 ? blocks.length : at
}

/** Whether a sentence follows soon: then the line in capitals was a heading of a decision. */
const nextIsText = (blocks: readonly Block[], at: number): boolean =>
  blocks
    .slice(at + 1, at + 4)
    .some((block) => block.kind === 'text' && (block.marker !== null || block.text.text.length > 90))
