import type {TextBlock} from '../model/block.ts'
import {isInCapitals} from '../model/capitals.ts'
import {rangeOf, slice} from '../model/rich.ts'
import {type HeadingName, isSameBody, readHeading, unlistedHeading} from '../units/headings.ts'
import {partners} from '../units/partners.ts'
import type {Context} from './context.ts'
import type {Holder} from './draft.ts'
import {membersIn} from './members.ts'
import {goBelow, limitOf, placeOf, underBody} from './pieces.ts'
import {type Child, isOpen, isTableNode, type Node} from './tree.ts'
import type {Walk} from './walk.ts'
import {isIdleHeading, isSubject} from './wording.ts'

/** A block is asked for by the list that it stands in, by the heading above it, and when its own turn comes. */
const known = new WeakMap<TextBlock, HeadingName | null>()

function readName(block: TextBlock): HeadingName | null {
  const found = known.get(block)
  const name = found === undefined ? readHeading(block.text.text) : found
  known.set(block, name)
  return name
}

/** The bodies that a block names as a heading; null when it is no heading, or repeats the one above it. */
export function headingOf({block, children}: Node, context: Context): HeadingName | null {
  const text = block.text.text
  const announces = children.length > 0 || text.endsWith(':')
  if (!block.marker && !announces && !isInCapitals(text)) return null
  const name = readName(block) ?? (isAmongHeadings({block, children}, context) ? unlistedHeading(text) : null)
  if (!name || block.marker?.form !== 'bullet') return name
  return announces && !(context.unit && isSameBody(context.unit.name, name.name)) ? name : null
}

const isAmongHeadings = ({block, children}: Node, {headings}: Context): boolean =>
  children.length > 0 &&
  isOpen(block.text.text) &&
  block.marker !== null &&
  block.marker.style === headings &&
  !isSubject(block.text.text) &&
  !isIdleHeading(block.text.text)

/** The kind of mark with which most of the blocks that stand side by side name bodies; null for none. */
export function headingStyle(children: readonly Child[]): string | null {
  const open = children.flatMap((child) => (isTableNode(child) || child.children.length === 0 ? [] : [child.block]))
  const named = open.filter((block) => block.marker !== null && readName(block) !== null)
  const style = named[0]?.marker?.style ?? null
  const same = open.filter(({marker}) => marker?.style === style)
  return named.length >= 2 && named.length * 2 > same.length ? style : null
}

/** "2.1. Phòng Kinh tế": everything below is that body's, until the heading's level ends. */
export function underHeading(node: Node, heading: HeadingName, context: Context, walk: Walk): Context {
  const {block, children} = node
  walk.place(block, {role: 'unit-heading', because: `tên cơ quan: ${heading.name}`})
  const {label, path} = placeOf(block, context)
  const members = children.flatMap((child) => (isTableNode(child) ? [] : membersIn(child)))
  const unit: Holder = {
    number: label ?? context.number,
    name: heading.name,
    assignees: members.length > 1 && heading.collective ? members : heading.assignees,
    range: rangeOf(block.text, heading.start, heading.end),
    path,
    heading: block.range.start,
  }
  const outside = [slice(block.text, 0, heading.start), slice(block.text, heading.end)]
  const limits = outside.filter((part) => part.text.trim() !== '').map(limitOf)
  const inner = underBody(context, unit, {limits, coordinating: partners(block.text.text.slice(heading.end))})
  return goBelow(children, inner, context, walk)
}
