import type {TextBlock} from '../model/block.ts'
import type {Limit} from '../model/outline.ts'
import {join, type Rich, rangeOf} from '../model/rich.ts'
import type {Order} from '../units/orders.ts'
import {type Context, limitsHere} from './context.ts'
import type {Holder} from './draft.ts'
import {joined} from './given.ts'
import {type Child, isTableNode, type Node} from './tree.ts'
import type {Walk} from './walk.ts'

/** Words whose time holds for tasks that stand elsewhere. */
export const limitOf = (text: Rich): Limit => ({text, bound: false, inherited: true})

/** The number by which a block and those above it are referred to. */
export function placeOf(block: TextBlock, context: Context): {label: string | null; path: readonly string[]} {
  const label = block.marker?.label ?? null
  return {label, path: label ? [...context.path, label] : context.path}
}

/** Those whom an order in running text names. */
export function holderOf(order: Order, block: TextBlock, number: string | null, path: readonly string[]): Holder {
  const range = rangeOf(block.text, order.at, order.rest)
  return {number, name: order.name, assignees: order.assignees, range, path, heading: null}
}

/** What holds below a heading, or a sheet, that names the body in charge. */
export const underBody = (
  context: Context,
  unit: Holder,
  more: {limits: readonly Limit[]; coordinating: readonly string[]},
): Context => ({
  ...context,
  path: unit.path,
  number: unit.number,
  unit,
  above: context.path,
  lead: null,
  limits: [...limitsHere(context), ...more.limits],
  led: [],
  coordinating: [...context.coordinating, ...more.coordinating],
  given: null,
})

/** Goes through what stands below a heading; a date set later for all holds for these tasks too. */
export function goBelow(children: readonly Child[], inner: Context, context: Context, walk: Walk): Context {
  const {given} = walk.below(children, inner)
  return {...context, given: joined(context.given, given)}
}

/** The words of an item with everything below it. */
export function wholeText(node: Node, walk: Walk): Rich {
  const parts: Rich[] = [node.block.text]
  const visit = (children: readonly Child[]): void => {
    for (const child of children) {
      if (isTableNode(child)) continue
      walk.place(child.block, {role: 'part-of-assignment', because: 'ý chi tiết của việc ở trên'})
      parts.push(child.block.text)
      visit(child.children)
    }
  }
  visit(node.children)
  return join(parts)
}
