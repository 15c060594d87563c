import type {Block, Marker, TextBlock} from '../model/block.ts'
import {slice} from '../model/rich.ts'

/** "1." is read as "l." or "I." by machines that read pictures, and "3." as "3,". */
const first: Marker = {form: 'decimal', label: '1', style: 'decimal1'}
const comma = /^(\d{1,2})\s?,\s+(?=\p{Lu})/u

const labelOf = (block: Block | undefined, form: Marker['form']): string | null =>
  block?.kind === 'text' && block.marker?.form === form ? block.marker.label : null

/** A whole number that counts items; "2.1" does not. */
const numberOf = (block: Block): number | null => {
  const label = labelOf(block, 'decimal')
  return label === null || label.includes('.') ? null : Number(label)
}

/** Gives items whose marks were misread the marks that the items beside them tell. */
export function withMisreadMarks(blocks: readonly Block[]): Block[] {
  const ahead = countsAhead(blocks)
  let letter = ''
  let count = 0
  return blocks.map((block, i) => {
    const restored = block.kind === 'text' ? restore(block, {letter, count, ahead: ahead[i]}) : block
    letter = labelOf(restored, 'letter') ?? letter
    count = numberOf(restored) ?? count
    return restored
  })
}

interface Beside {
  /** The last letter, and the last number, before the item. */
  letter: string
  count: number
  /** The next number, or the next Roman one, behind it. */
  ahead: string | undefined
}

function restore(block: TextBlock, {letter, count, ahead}: Beside): Block {
  const isOne = labelOf(block, 'letter') === 'l' ? letter !== 'k' : labelOf(block, 'roman') === 'I'
  if (isOne && ahead === '2') return {...block, marker: first}
  const found = block.marker === null ? comma.exec(block.text.text) : null
  if (!found || count === 0 || Number(found[1]) !== count + 1) return block
  return {...block, marker: {...first, label: found[1] ?? null}, text: slice(block.text, found[0].length)}
}

/** For each block the label of the first number or Roman number behind it. */
function countsAhead(blocks: readonly Block[]): (string | undefined)[] {
  let next: string | undefined
  return blocks
    .toReversed()
    .map((block) => {
      const ahead = next
      const number = numberOf(block)
      next = labelOf(block, 'roman') ?? (number === null ? next : String(number))
      return ahead
    })
    .toReversed()
}
