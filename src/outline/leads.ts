import type {TextBlock} from '../model/block.ts'
import type {Limit, OutlineTask} from '../model/outline.ts'
import {slice} from '../model/rich.ts'
import {type Order, readOrders} from '../units/orders.ts'
import {partners} from '../units/partners.ts'
import {type Context, limitsHere} from './context.ts'
import type {Holder} from './draft.ts'
import {givenOf} from './given.ts'
import {goBelow, holderOf, limitOf, placeOf} from './pieces.ts'
import type {Node} from './tree.ts'
import type {Walk} from './walk.ts'
import * as wording from './wording.ts'

/** A paragraph that ends with a colon: whom it orders holds for what follows it. */
export function leadIn({block}: Node, context: Context, walk: Walk): Context {
  const text = block.text.text
  walk.place(block, {role: 'lead-in', because: 'câu dẫn, kết thúc bằng dấu hai chấm'})
  const order = readOrders(text, {
    bySubject: context.unit === null && context.path.length > 0,
    marked: false,
    issuer: walk.issuer,
  }).at(-1)
  const fresh = {...context, muted: context.muted && !wording.isConclusion(text), given: null}
  if (!order || context.unit || context.idle) return fresh
  return {
    ...fresh,
    lead: holderOf(order, block, context.number, context.path),
    coordinating: partners(text.slice(order.rest)),
    led: inForce([...context.led, announced(block, order)], walk),
  }
}

/** So many lead-ins, one after the other, whose times hold: each of them is said again with every task behind it. */
const maxLed = 16

/** The last of them; the time of one that is left out is told. */
function inForce(led: readonly Limit[], walk: Walk): readonly Limit[] {
  const over = Math.max(0, led.length - maxLed)
  for (const limit of led.slice(0, over)) walk.unshared(limit, maxLed)
  return led.slice(over)
}

/** What an announcement says of those whom it orders, in its last sentence: its time holds for the items below. */
const announced = ({text}: TextBlock, order: Order): Limit =>
  limitOf(slice(text, Math.max(order.rest, text.text.lastIndexOf('. ') + 1)))

/** "2. Bộ Tài chính … Trong đó chú ý các nội dung sau:": whole sentences before the last are its first task. */
export function underOrder(node: Node, order: Order, context: Context, walk: Walk): Context {
  const {block} = node
  walk.place(block, {role: 'lead-in', because: `giao cho ${order.name} các việc ở dưới`})
  const {label, path} = placeOf(block, context)
  const holder = holderOf(order, block, label ?? context.number, path)
  const cut = block.text.text.lastIndexOf('. ')
  const first = cut > order.rest ? [firstTask(node, order, holder, walk)] : []
  const inner: Context = {
    ...context,
    path,
    number: holder.number,
    unit: null,
    above: context.path,
    lead: holder,
    limits: [...limitsHere(context), announced(block, order)],
    led: [],
    coordinating: [...context.coordinating, ...(first.length > 0 ? [] : partners(block.text.text, order.rest))],
    given: givenOf(first),
  }
  return goBelow(node.children, inner, context, walk)
}

function firstTask({block: {text}}: Node, order: Order, holder: Holder, walk: Walk): OutlineTask {
  const cut = text.text.lastIndexOf('. ')
  return walk.draft.add(holder, {
    text: slice(text, 0, cut + 1),
    origin: 'paragraph',
    coordinating: partners(text.text.slice(0, cut), order.rest),
    limits: [],
  })
}
