import type {TextBlock} from '../model/block.ts'
import {type Rich, slice} from '../model/rich.ts'
import {canonical} from '../units/canonical.ts'
import {isSameBody} from '../units/headings.ts'
import {type Order, readOrders, startsWithPredicate} from '../units/orders.ts'
import {isAnyOffice, partners} from '../units/partners.ts'
import {type Context, limitsHere} from './context.ts'
import type {Holder} from './draft.ts'
import {givenOf, joined} from './given.ts'
import {holderOf, placeOf, wholeText} from './pieces.ts'
import {type Child, isTableNode, type Node} from './tree.ts'
import type {Walk} from './walk.ts'
import * as wording from './wording.ts'

/** Gives each body that a paragraph orders its part of the paragraph. */
export function giveOrders({block, children}: Node, orders: readonly Order[], context: Context, walk: Walk): Context {
  walk.place(block, {role: 'assignment', because: `giao cho ${orders.map((order) => order.name).join('; ')}`})
  const {number, path} = standing(block, context)
  const others = children.filter((child) => isOrderToAnother(child, orders))
  const whole = wholeText({block, children: children.filter((child) => !others.includes(child))}, walk)
  const report = wording.isReportTitle(block.text.text)
  const own = withoutExecution(orders, whole.text)
  const given = own.map((order, i) => {
    const {text, subjectEnd} = partOf(whole, own, i)
    const coordinating = [...context.coordinating, ...partners(text.text, subjectEnd)]
    const holder = holderOf(order, block, number, path)
    return walk.draft.add(holder, {text, origin: 'paragraph', coordinating, limits: limitsHere(context), report})
  })
  return walk.below(others, {...context, begun: true, given: joined(context.given, givenOf(given))})
}

/** "Yêu cầu các đơn vị triển khai thực hiện; giao Văn phòng theo dõi …": only the latter is more than to carry it out. */
function withoutExecution(orders: readonly Order[], text: string): readonly Order[] {
  const more = orders.filter((order, i) => {
    const words = text.slice(order.rest, orders[i + 1]?.start).replace(/[;,]\s*$/u, '')
    return !order.collective || !wording.isExecutionOnly(words)
  })
  return more.length > 0 ? more : orders
}

/** A paragraph without a number below a body's heading, ordering another body, stands beside the heading. */
function standing(block: TextBlock, context: Context): {number: string | null; path: readonly string[]} {
  const {label, path} = placeOf(block, context)
  if (label) return {number: label, path}
  if (block.marker) return {number: context.number, path}
  if (context.unit) return {number: null, path: context.above}
  return {number: context.number, path}
}

/** From one order to the next; what stands before the first belongs to it. */
function partOf(whole: Rich, orders: readonly Order[], i: number): {text: Rich; subjectEnd: number} {
  const from = i === 0 ? 0 : (orders[i]?.start ?? 0)
  const next = orders[i + 1]
  const text = slice(whole, from, next?.start ?? whole.text.length)
  const subjectEnd = Math.max(0, (orders[i]?.rest ?? 0) - from)
  return {text: next ? slice(text, 0, text.text.trimEnd().length) : text, subjectEnd}
}

/** An item below an order that itself orders somebody else is no part of it. */
function isOrderToAnother(child: Child, orders: readonly Order[]): boolean {
  if (isTableNode(child)) return false
  const first = readOrders(child.block.text.text, {bySubject: true, marked: true})[0]
  if (!first || first.at >= 12 || first.collective) return false
  return !orders.some((order) => isSameBody(order.name, first.name))
}

/** The body itself, its head and the words after the name only say that the document is to be carried out. */
export const isMereExecution = (block: TextBlock, orders: readonly Order[]): boolean =>
  orders.length > 0 && wording.isExecutionOnly(block.text.text.slice(orders[0]?.rest ?? 0))

/** The orders of a paragraph that are this document's, given what stands above it. */
export function ordersHere(block: TextBlock, orders: readonly Order[], context: Context): readonly Order[] {
  if (context.unit) return underUnit(orders, context.unit, block)
  return isOwnAct(block, orders, context) ? [] : orders
}

const partyBody = /đảng ủy|chi bộ|cấp ủy|đảng bộ|ban thường vụ|tỉnh ủy|thành ủy/u

/** Under a heading that names a body only what begins with another body is another's. */
function underUnit(orders: readonly Order[], unit: Holder, block: TextBlock): readonly Order[] {
  const first = orders[0]
  if (!first || isSameBody(unit.name, first.name)) return []
  const opening = block.text.text.slice(0, first.at)
  const begins = first.at <= 40 && !/^(?:yêu cầu|chỉ đạo|mời|.*[,;.])\s/iu.test(opening)
  if (/^lãnh đạo /iu.test(first.name) && partyBody.test(canonical(unit.name))) return []
  const isPart = first.collective && /^các /iu.test(unit.name) && !isHeadOfOwn(block, first)
  if (block.marker) return begins && !isPart ? orders : []
  if (isLastWord(block, first)) return orders
  return first.spoken || (begins && (!isPart || first.byVerb)) ? orders : []
}

/** "Yêu cầu các đơn vị báo cáo … trước ngày …./.": the last paragraph is the issuer's own word to all offices. */
const isLastWord = ({text: {text}}: TextBlock, order: Order): boolean =>
  order.byVerb && order.at <= 40 && order.collective && text.endsWith('./.') && isAnyOffice(order.name)

/** "5. Các trưởng thôn: …" under "Nhiệm vụ của các đơn vị": a number and a colon set a body apart from the others. */
const isHeadOfOwn = ({marker, text}: TextBlock, order: Order): boolean =>
  marker !== null && marker.form !== 'bullet' && order.start === 0 && text.text.startsWith(':', order.rest)

/** In a list below a lead-in: what those whom it orders demand of others in turn. */
function isOwnAct(block: TextBlock, orders: readonly Order[], context: Context): boolean {
  const first = orders[0]
  const text = block.text.text
  if (context.lead === null || !first || !block.marker) return false
  if (block.marker.form === 'bullet' && first.collective && /^yêu cầu/iu.test(text)) return true
  return first.at > 40 && !first.spoken && startsWithPredicate(text) && !wording.isIdle(text)
}
