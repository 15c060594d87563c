import type {TextBlock} from '../model/block.ts'
import {isSameBody} from '../units/headings.ts'
import {type Order, readOrders} from '../units/orders.ts'
import type {Context} from './context.ts'
import {giveOrders, isMereExecution} from './give.ts'
import {headingOf, headingStyle, underHeading} from './headings.ts'
import {leadIn, underOrder} from './leads.ts'
import {memberBlocks} from './members.ts'
import {paragraph} from './paragraphs.ts'
import {isSheetItem} from './sheet.ts'
import {isConclusionHeading, isOverOthers, isSubjectHeading, underSubject} from './subjects.ts'
import {assignTable} from './table.ts'
import {type Child, isOpen, isTableNode, type Node} from './tree.ts'
import type {Walk} from './walk.ts'
import * as wording from './wording.ts'

/** Finds who is given what in the blocks of one zone. */
export function assignAll(children: readonly Child[], context: Context, tools: Omit<Walk, 'below'>): Context {
  const walk: Walk = {...tools, below: (inner, current) => siblings(inner, current, walk)}
  return walk.below(children, context)
}

function siblings(children: readonly Child[], context: Context, walk: Walk): Context {
  let current = {...context, headings: headingStyle(children)}
  const decided = children.findLastIndex(isConclusionHeading)
  const members = memberBlocks(children, context)
  children.forEach((child, i) => {
    if (isTableNode(child)) assignTable(child, current, walk)
    else if (members.has(i))
      walk.place(child.block, {role: 'members', because: 'danh sách các cơ quan được nêu ở trên'})
    else current = {...assign(child, {...current, undecided: i < decided}, walk), undecided: context.undecided}
  })
  return current
}

function assign(node: Node, context: Context, walk: Walk): Context {
  const {block, children} = node
  const text = block.text.text
  if (!context.begun && !block.marker && children.length === 0) return preamble(node, context, walk)
  const begun = {...context, begun: true}
  const late = isClosed(block, context) ? lateOrders(text) : null
  if (late && late.length > 0) return giveOrders(node, late, begun, walk)
  if (late) {
    walk.place(block, {role: 'closing-order', because: 'câu kết, hoặc điều khoản thi hành'})
    return begun
  }
  if (block.marker && isSheetItem(node)) return paragraph(node, begun, walk)
  const heading = children.length > 0 || isOpen(text) ? headingOf(node, begun) : null
  if (heading && isOverOthers(node, heading)) return underSubject(node, begun, walk)
  if (heading && isOrderAhead(node, begun)) return leadIn(node, begun, walk)
  if (heading) return underHeading(node, heading, begun, walk)
  if (children.length > 0 && isOpen(text)) return announcement(node, begun, walk)
  if (!block.marker && text.endsWith(':')) return leadIn(node, begun, walk)
  if (block.marker && isSubjectHeading(node, begun)) return underSubject(node, begun, walk)
  return paragraph(node, begun, walk)
}

/** "Yêu cầu Sở Xây dựng:" without a mark, below a subject: the list that it announces stands beside it. */
const isOrderAhead = ({block, children}: Node, {unit}: Context): boolean =>
  !unit &&
  !block.marker &&
  children.length === 0 &&
  /^(?:giao|yêu cầu|đề nghị|phân công)[^:]*:$/iu.test(block.text.text)

/** Closing paragraphs; an item below a body's heading is its task, and so is one that orders somebody. */
function isClosed({marker, text: {text}}: TextBlock, {unit}: Context): boolean {
  if (!marker || marker.form === 'article') return wording.isClosing(text) || wording.refersAbove(text)
  return wording.isClosing(text) && !(unit && wording.isNotice(text)) && !/^(?:giao|yêu cầu|đề nghị)/iu.test(text)
}

/** Orders behind the closing words, more than to carry the document out: "Trên đây là …. Phòng A gửi báo cáo trước …". */
function lateOrders(text: string): Order[] {
  const asked = wording.isAboutDifficulties(text) ? null : asking.exec(text)
  const cut = asked && dated.test(text.slice(asked.index)) ? asked.index + 2 : text.search(/[.;] (?=\p{Lu})/u) + 2
  const rest = text.slice(cut)
  if (cut < 2 || (!asked && wording.isClosing(rest))) return []
  const orders = readOrders(rest, {bySubject: true, marked: false}).filter(
    (order) => !order.collective || wording.isDelivery(rest.slice(order.rest)),
  )
  if (wording.isExecutionOnly(rest.slice(orders[0]?.rest ?? 0))) return []
  return orders.map((order) => ({...order, start: order.start + cut, at: order.at + cut, rest: order.rest + cut}))
}

/** In the closing sentence itself an order counts when it sets a day. */
const asking = /[,;] (?=(?:đề nghị|yêu cầu|giao) )/u
const dated = /(?:trước|chậm nhất|muộn nhất|hạn)[^.;]{0,24}\d/u

/** Before the lead-in only a sentence in which somebody orders somebody counts. */
function preamble(node: Node, context: Context, walk: Walk): Context {
  const {block} = node
  const text = block.text.text
  if (text.endsWith(':')) return leadIn(node, {...context, begun: true}, walk)
  const isBasis = wording.isLegalBasis(text)
  const orders = isBasis || wording.isClosing(text) ? [] : readOrders(text, {bySubject: false, marked: false})
  const first = orders.findIndex((order) => order.byVerb && !isRecital(text, order))
  const own = first < 0 ? [] : orders.slice(first)
  if (own.length > 0 && !isMereExecution(block, own)) return giveOrders(node, own, context, walk)
  walk.place(
    block,
    isBasis
      ? {role: 'legal-basis', because: 'căn cứ ban hành'}
      : {role: 'preamble', because: 'trước câu dẫn vào nội dung chỉ đạo'},
  )
  return context
}

const numbered =
  /(?:công văn|văn bản|thông báo|chỉ thị|công điện|kế hoạch|quyết định|nghị quyết|kết luận|tờ trình)(?: \S+)? số/iu

/** What another document ordered: "… có Công văn số … yêu cầu …; giao …". */
function isRecital(text: string, order: Order): boolean {
  const from = Math.max(text.lastIndexOf('. ', order.at), text.lastIndexOf('như sau: ', order.at), 0)
  return !order.spoken && order.at - from > 40 && numbered.test(text.slice(from, order.at))
}

/** A sentence with items below it: it orders a body, it is a subject, or the items are part of it. */
function announcement(node: Node, context: Context, walk: Walk): Context {
  const {block} = node
  const text = block.text.text
  const order = readOrders(text, {bySubject: true, marked: block.marker !== null, issuer: walk.issuer}).at(-1)
  if (order && text.endsWith(':') && isForAnother(order, context)) return underOrder(node, order, context, walk)
  if (block.marker && isSubjectHeading(node, context)) return underSubject(node, context, walk)
  return paragraph(node, context, walk)
}

const isForAnother = (order: Order, {unit}: Context): boolean =>
  !unit || (order.at < 60 && !isSameBody(unit.name, order.name))
