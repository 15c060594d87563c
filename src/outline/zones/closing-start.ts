import {type Block, linesOf} from '../../model/block.ts'
import {isRecipientsHead, isSignatureLine} from '../standing-lines.ts'
import {isAnnexStart} from './annexes.ts'

/** Where the recipients or the signature begin: after the last paragraph of the text. */
export function closingStart(blocks: readonly Block[], from: number): number {
  const recipients = blocks.findIndex(
    (block, i) => i >= from && linesOf(block).some((line) => isRecipientsHead(line.text)),
  )
  let at = recipients >= 0 ? recipients : Math.min(signatureStart(blocks, from), signersStart(blocks, from))
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

const endMark = /\.\/\.[”"’]?$/u

/** The lines of signers ("Đại diện / Sở Công Thương / …") behind the end mark, where nothing else follows up to an annex. */
function signersStart(blocks: readonly Block[], from: number): number {
  const at = blocks.findLastIndex((block, i) => i >= from && block.kind === 'text' && endMark.test(block.text.text)) + 1
  if (at === 0) return blocks.length
  const annex = blocks.findIndex((_, i) => i > at && isAnnexStart(blocks, i))
  return blocks.slice(at, annex < 0 ? undefined : annex).every(isSignerLine) ? at : blocks.length
}

const maxSignerLine = 80

/** A short line without a mark that is no sentence. */
const isSignerLine = (block: Block): boolean =>
  block.kind === 'columns' ||
  block.kind === 'rule' ||
  (block.kind === 'text' &&
    block.marker === null &&
    block.text.text.length <= maxSignerLine &&
    !/[.:;]$/u.test(block.text.text))
