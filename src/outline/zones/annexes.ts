import type {Block} from '../../model/block.ts'
import {isInCapitals} from '../../model/capitals.ts'
import {canonical} from '../../units/canonical.ts'
import {isSignatureLine, titleOf} from '../standing-lines.ts'

interface Annexes {
  /** The first block of the first annex. */
  at: number
  annexes: Block[][]
}

/** A title of an annex may run over so many blocks that look like one. */
const maxTitle = 3

/** So many lines may be between the first of a title in capitals and "(Kèm theo …)". */
const maxLines = 6

/** Annexes, and the plan or rules that a decision issues, stand behind the signature. */
export function annexesOf(blocks: readonly Block[], from: number): Annexes {
  const starts: number[] = []
  for (let i = from + 1; i < blocks.length; i++)
    if (isAnnexStart(blocks, i) && i - (starts.at(-1) ?? Number.NEGATIVE_INFINITY) > maxTitle) starts.push(i)
  const at = starts[0] ?? blocks.length
  return {at, annexes: starts.map((start, i) => blocks.slice(start, starts[i + 1] ?? blocks.length))}
}

const maxAnnexTitle = 240
const annexTitle = /^(?:phụ lục|phụ biểu|biểu mẫu|danh mục|danh sách|biểu số|mẫu số)(?![\p{L}])/u
const attachedTo = /^\(?\s*(?:ban hành )?kèm theo/u

/** Whether a title stands here that begins an annex. */
export function isAnnexStart(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (block?.kind !== 'text' || block.marker) return false
  const {text} = block.text
  if (text.length < maxAnnexTitle && !text.endsWith(';') && annexTitle.test(canonical(text))) return true
  if (titleOf(block) !== null) return blocks.slice(at + 1, at + 5).some(isAttached)
  return isCapitals(block) && !isCapitals(blocks[at - 1]) && isTitleOfAttached(blocks.slice(at + 1, at + 1 + maxLines))
}

/** Whether only lines of a title stand before the line that says to what it belongs. */
function isTitleOfAttached(next: readonly Block[]): boolean {
  const attached = next.findIndex(isAttached)
  return attached >= 0 && next.slice(0, attached).every(isCapitals)
}

/** A line in capitals that signs nothing. */
const isCapitals = (block: Block | undefined): boolean =>
  block?.kind === 'text' && block.marker === null && isInCapitals(block.text.text) && !isSignatureLine(block.text.text)

/** "(Kèm theo Quyết định số …)" */
const isAttached = (block: Block): boolean =>
  block.kind === 'text' && attachedTo.test(canonical(block.text.text.slice(0, 80)))
