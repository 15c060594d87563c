import {type Block, type Marker, markerForms, type TableBlock, type TextBlock} from '../model/block.ts'
import {readHeading} from '../units/headings.ts'

/** A block with the blocks that stand below it. */
export interface Node {
  block: TextBlock
  children: Child[]
}

export type Child = Node | TableBlock

export const isTableNode = (child: Child): child is TableBlock => 'kind' in child

interface Level {
  node: Node
  style: string
  indent: number
  /** Lists below this block that an unmarked paragraph interrupted, by style, with the last label. */
  interrupted: Map<string, string>
}

/**
 * Nests blocks by their markers. Levels are learnt from the document: a marker of a form that is open goes on with that
 * level, any other opens one below. Unmarked paragraphs go to the nearest block above that waits for them.
 */
export function toTree(blocks: readonly Block[]): Child[] {
  const roots: Child[] = []
  const open: Level[] = []
  const outermost = new Map<string, string>()
  const add = (child: Child): void => void (open.at(-1)?.node.children ?? roots).push(child)
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'table') {
      closeForTable(open)
      add(block)
    }
    if (block.kind !== 'text' || !hasWords(block.text.text)) {
      if (block.kind === 'text' && block.marker) place(open, outermost, block, block.marker, add)
      continue
    }
    if (block.marker) place(open, outermost, block, block.marker, add)
    else if (isPlainHeading(block, blocks[i + 1])) placeHeading(open, block, add)
    else {
      closeFor(open, outermost, block)
      add({block, children: []})
    }
  }
  return roots
}

/** Marks on a line of their own, such as the "./." that ends a document, say nothing. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/**
 * Labelled lines belong to the item above them when each item has its own; when they stand only after the last of
 * several, they are for all of them and stay where they are.
 */
export function withSheets(children: readonly Child[], isSheetLine: (text: string) => boolean): Child[] {
  if (children.length === 0) return []
  const isSheet = (child: Child | undefined): boolean =>
    child !== undefined && !isTableNode(child) && child.block.marker === null && isSheetLine(child.block.text.text)
  const runs = children.filter((child, i) => isSheet(child) && !isSheet(children[i - 1])).length
  const items = children.filter((child) => !isTableNode(child) && child.block.marker !== null).length
  const own = runs > 1 || items === 1
  const result: Child[] = []
  for (const child of children) {
    const item = result.at(-1)
    if (own && isSheet(child) && item && !isTableNode(item) && item.block.marker) item.children.push(child)
    else if (isTableNode(child)) result.push(child)
    else result.push({block: child.block, children: withSheets(child.children, isSheetLine)})
  }
  return result
}

const headingStyle = 'heading'

/** The name of a body on a line of its own, without a mark, above a list. */
const isPlainHeading = (block: TextBlock, next: Block | undefined): boolean =>
  next?.kind === 'text' &&
  isOpen(block.text.text) &&
  block.text.text.length < 160 &&
  (next.marker !== null || /\p{Ll}/u.test(block.text.text.slice(block.text.text.lastIndexOf(':') + 1))) &&
  readHeading(block.text.text)?.exact === true

function placeHeading(open: Level[], block: TextBlock, add: (child: Child) => void): void {
  const same = open.findLastIndex((level) => level.style === headingStyle)
  if (same >= 0) open.length = same
  else while (open.at(-1)?.node.block.marker?.form === 'bullet') open.pop()
  const node: Node = {block, children: []}
  add(node)
  open.push({node, style: headingStyle, indent: block.indent, interrupted: new Map()})
}

function place(
  open: Level[],
  outermost: Map<string, string>,
  block: TextBlock,
  marker: Marker,
  add: (child: Child) => void,
): void {
  const level = resumed(open, outermost, marker) ?? levelOf(withoutLower(open, marker), block, marker)
  open.length = level
  const node: Node = {block, children: []}
  add(node)
  open.push({node, style: marker.style, indent: block.indent, interrupted: new Map()})
}

/** A number after a list of dashes goes on above the list, unless the last dash announces it. */
function withoutLower(open: readonly Level[], marker: Marker): Level[] {
  const rank = markerForms.indexOf(marker.form)
  let depth = open.length
  while (depth > 0) {
    const {node} = open[depth - 1] as Level
    const form = node.block.marker?.form
    if (!form || form !== 'bullet' || rank >= markerForms.indexOf(form) || node.block.text.text.endsWith(':')) break
    depth--
  }
  return open.slice(0, depth)
}

/** How many open levels the marker leaves open. */
function levelOf(open: readonly Level[], block: TextBlock, marker: Marker): number {
  if (marker.form === 'part' || marker.form === 'article')
    return (
      sameStyle(open, marker) ?? (marker.form === 'part' ? 0 : open.filter((level) => level.style === 'part').length)
    )
  if (marker.form === 'decimal' && marker.label?.includes('.')) {
    const parent = open.findLastIndex((level) => isParent(level.node.block.marker, marker))
    const place = successorLevel(open, marker) ?? (parent >= 0 ? parent + 1 : null)
    if (place !== null) return place
  }
  const same = sameStyle(open, marker) ?? successorLevel(open, marker)
  if (same === null) return open.length
  const sibling = open[same]
  return sibling && isNestedBullet(sibling, block, marker) ? same + 1 : same
}

function sameStyle(open: readonly Level[], marker: Marker): number | null {
  const at = open.findLastIndex((level) => level.style === marker.style)
  return at < 0 ? null : at
}

/**
 * The level of the number before a decimal one, or of what stands below that number: "2.2." goes on at "2.1.", whatever
 * was counted below it, and "3." above "2.1." and "2.2." whose own heading is not there.
 */
function successorLevel(open: readonly Level[], marker: Marker): number | null {
  const numbers = numbersOf(marker)
  if (numbers.length === 0) return null
  const last = numbers.length - 1
  const before = numbers.with(last, (numbers[last] ?? 0) - 1)
  const at = open.findIndex(({node}) => {
    const other = numbersOf(node.block.marker)
    return before.every((number, i) => number === other[i])
  })
  return at < 0 ? null : at
}

const numbersOf = (marker: Marker | null): number[] =>
  marker?.form === 'decimal' ? (marker.label ?? '').split('.').map(Number) : []

const isParent = (parent: Marker | null, child: Marker): boolean =>
  parent?.form === 'decimal' && parent.label !== null && (child.label?.startsWith(`${parent.label}.`) ?? false)

/** The same sign further in, under an item that announces a list. */
const isNestedBullet = (sibling: Level, block: TextBlock, marker: Marker): boolean =>
  marker.form === 'bullet' && block.indent >= sibling.indent + 2 && sibling.node.block.text.text.endsWith(':')

/** Whether a block waits for something below it: a heading, or a sentence that announces. */
export function isOpen(text: string): boolean {
  return text.endsWith(':') || (text.length < 220 && !/[.;?!…][”"’)\]/]{0,3}\.?$/u.test(text.slice(-6)))
}

/** A table stands below the nearest heading: lists above it are over. */
function closeForTable(open: Level[]): void {
  const heads = open.findLastIndex(({node: {block}}) => {
    const form = block.marker?.form
    return form !== undefined && form !== 'bullet' && isOpen(block.text.text)
  })
  open.length = heads + 1
}

/** A list that an unmarked paragraph interrupted goes on: "b)" after "a)" and the paragraph below it. */
function resumed(open: readonly Level[], outermost: ReadonlyMap<string, string>, marker: Marker): number | null {
  if (marker.label === null || sameStyle(open, marker) !== null) return null
  for (let depth = open.length; depth >= 0; depth--) {
    const last = (depth === 0 ? outermost : open[depth - 1]?.interrupted)?.get(marker.style)
    if (last !== undefined && rank(marker.label) > rank(last)) return depth
  }
  return null
}

const alphabet = 'abcdđefghijklmnopqrstuvwxyz'
const rank = (label: string): number =>
  /^\d/.test(label)
    ? Number(label.split('.').at(-1))
    : /^[ivx]+$/i.test(label) && label !== 'i'
      ? label.length
      : alphabet.indexOf(label.toLowerCase())

/** Whether something may still come below a block: not below an item whose sentence has come to its end on a later line. */
function isWaiting({block: {marker, text}, children}: Node): boolean {
  const last = children.at(-1)
  const end = last && !isTableNode(last) && last.block.marker === null ? last.block.text.text : ''
  const finished = marker?.form === 'bullet' && !text.text.endsWith(':') && /^[\p{Ll}\d]/u.test(end) && !isOpen(end)
  return isOpen(text.text) && !finished
}

function closeFor(open: Level[], outermost: Map<string, string>, block: TextBlock): void {
  const close = (): void => {
    const level = open.pop()
    const label = level?.node.block.marker?.label
    if (level && label) (open.at(-1)?.interrupted ?? outermost).set(level.style, label)
  }
  if (/^(?:nơi nhận|trên đây là)/iu.test(block.text.text)) open.length = 0
  for (let last = open.at(-1); last && !isWaiting(last.node); last = open.at(-1)) close()
  // A sentence that announces belongs to the heading, not to the list of names before it.
  if (block.text.text.endsWith(':'))
    while (open.at(-1)?.node.block.marker?.form === 'bullet' && open.at(-1)?.node.children.length === 0) close()
}
