import type {Block, TextBlock} from '../model/block.ts'
import {annexesOf} from './zones/annexes.ts'
import {closingStart} from './zones/closing-start.ts'
import {readHead, type Title} from './zones/head.ts'

/** A document in its parts: what stands above the text, the text, what stands below it, and what is attached. */
export interface Zones {
  head: Block[]
  title: Title | null
  /** The lines under the title that say what the document is about. */
  subject: TextBlock[]
  body: Block[]
  closing: Block[]
  annexes: Block[][]
}

/** Cuts a document into its parts by the standing lines of decree 30/2020/NĐ-CP, annex I. */
export function toZones(blocks: readonly Block[]): Zones {
  const {title, subject, bodyAt} = readHead(blocks)
  const closingAt = closingStart(blocks, bodyAt)
  const {at: annexAt, annexes} = annexesOf(blocks, closingAt)
  return {
    head: blocks.slice(0, bodyAt),
    title,
    subject,
    body: blocks.slice(bodyAt, closingAt),
    closing: blocks.slice(closingAt, annexAt),
    annexes,
  }
}
