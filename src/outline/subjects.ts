import type {TextBlock} from '../model/block.ts'
import {isInCapitals} from '../model/capitals.ts'
import {type HeadingName, isSameBody} from '../units/headings.ts'
import {type Order, readOrders} from '../units/orders.ts'
import {type Context, limitsHere} from './context.ts'
import type {Holder} from './draft.ts'
import {headingOf} from './headings.ts'
import {goBelow, limitOf, placeOf, underBody} from './pieces.ts'
import {type SheetBelow, sheetBelow} from './sheet.ts'
import {type Child, isOpen, isTableNode, type Node} from './tree.ts'
import type {Walk} from './walk.ts'
import * as wording from './wording.ts'

/** A heading that says what matters, not who: "Về công tác y tế", "TỔ CHỨC THỰC HIỆN". */
export function isSubjectHeading(node: Node, context: Context): boolean {
  const text = node.block.text.text
  if (!isOpen(text) && isOverOwnBodies(node, context)) return true
  if (!isOpen(text) || node.children.length === 0) return isInCapitals(text) && isOpen(text)
  if (isInCapitals(text) || wording.isIdleHeading(text) || wording.isSubject(text)) return true
  const below = node.children.flatMap((child) => (isTableNode(child) ? [] : [child]))
  if (context.unit) return below.some((child) => !child.block.marker && ordersIn(child).length > 0)
  const isAnnounced = text.endsWith(':')
  return !isAnnounced || below.some((child) => headingOf(child, context) !== null || ordersIn(child)[0]?.start === 0)
}

/** "4. Hoàn thành di dời ….", a sentence that names nobody, when everything below it begins with a body of its own. */
function isOverOwnBodies(node: Node, context: Context): boolean {
  const text = node.block.text.text
  const below = node.children.flatMap((child) => (isTableNode(child) ? [] : [child]))
  if (context.unit || below.length === 0 || text.length > 220 || /[.;] \p{Lu}/u.test(text)) return false
  return ordersIn(node).length === 0 && below.every((child) => isOwn(ordersIn(child)[0]))
}

/** A heading whose first paragraph orders another body by its name: it says what matters, not who. */
export function isOverOthers({children: [first]}: Node, heading: HeadingName): boolean {
  if (!first || isTableNode(first) || first.block.marker) return false
  const order = ordersIn(first)[0]
  return order !== undefined && isOwn(order) && !order.collective && !isSameBody(order.name, heading.name)
}

const isOwn = (order: Order | undefined): boolean => order !== undefined && order.start === 0 && order.at < 12

/** The orders of a block are asked for by those above it, more than once, before its own turn comes. */
const known = new WeakMap<TextBlock, readonly Order[]>()

function ordersIn({block}: Node): readonly Order[] {
  const orders = known.get(block) ?? readOrders(block.text.text, {bySubject: true, marked: block.marker !== null})
  known.set(block, orders)
  return orders
}

/** "II. KẾT LUẬN CỦA CHỦ TRÌ" */
export const isConclusionHeading = (child: Child): boolean =>
  !isTableNode(child) && child.block.marker !== null && /^(?:phần |ý kiến )?kết luận/iu.test(child.block.text.text)

const givesWork = /(?:nhiệm vụ|phân công|triển khai|phương hướng)/iu

/** "Nội dung" of a record with a conclusion behind or in it: reports and words up to there, unless a part gives work. */
const isOnlyTold = ({block, children}: Node, {undecided}: Context): boolean =>
  wording.isProceedings(block.text.text) &&
  (undecided || children.some(isConclusionHeading)) &&
  !children.some((child) => !isTableNode(child) && child.children.length > 0 && givesWork.test(child.block.text.text))

/** Below a subject each paragraph says itself whom it orders, or is for those whom the lead-in ordered. */
export function underSubject(node: Node, context: Context, walk: Walk): Context {
  const {block} = node
  const text = block.text.text
  const idle = context.idle || wording.isIdleHeading(text)
  const sheet = idle ? null : sheetBelow(node)
  if (sheet) return underSheet(node, sheet, context, walk)
  walk.place(block, {role: 'subject-heading', because: 'tiêu đề nêu nội dung, không nêu cơ quan'})
  const {label, path} = placeOf(block, context)
  const inner: Context = {
    ...context,
    path,
    number: label ?? context.number,
    unit: null,
    above: context.path,
    lead: context.unit ?? context.lead,
    limits: [...limitsHere(context), limitOf(block.text)],
    led: [],
    idle,
    muted: wording.isOpinion(text) || isOnlyTold(node, context) || (context.muted && !wording.isConclusion(text)),
    given: null,
  }
  return goBelow(node.children, inner, context, walk)
}

/** Lines below the items of a heading that say who is in charge of all of them. */
function underSheet(node: Node, sheet: SheetBelow, context: Context, walk: Walk): Context {
  const {block} = node
  walk.place(block, {role: 'unit-heading', because: `phiếu giao việc: ${sheet.name}`})
  for (const line of sheet.lines)
    walk.place(line.block, {role: 'part-of-assignment', because: 'phiếu giao việc cho các việc ở trên'})
  const {label, path} = placeOf(block, context)
  const unit: Holder = {
    number: label ?? context.number,
    name: sheet.name,
    assignees: sheet.assignees,
    range: block.range,
    path,
    heading: block.range.start,
  }
  const items = node.children.filter((child) => isTableNode(child) || !sheet.lines.includes(child))
  return goBelow(items, underBody(context, unit, sheet), context, walk)
}
