import type {TextBlock} from '../model/block.ts'
import type {Limit} from '../model/outline.ts'
import {type Order, readOrders} from '../units/orders.ts'
import {partners} from '../units/partners.ts'
import {type Context, limitsHere} from './context.ts'
import type {Holder} from './draft.ts'
import {giveOrders, isMereExecution, ordersHere} from './give.ts'
import {full, givenOf, joined, tasksOf} from './given.ts'
import {limitOf, placeOf, wholeText} from './pieces.ts'
import {readSheet} from './sheet.ts'
import {underSubject} from './subjects.ts'
import {isTableNode, type Node} from './tree.ts'
import type {Walk} from './walk.ts'
import * as wording from './wording.ts'

/** A paragraph or an item that gives a task, or nothing. */
export function paragraph(node: Node, context: Context, walk: Walk): Context {
  const {block} = node
  const text = block.text.text
  const sheet = context.idle ? null : readSheet(node)
  if (sheet) return sheetTask(node, sheet, context, walk)
  const orders = context.muted ? [] : ordersIn(block, context, walk)
  if (!block.marker && isMereExecution(block, orders)) return closing(node, context, walk)
  const here = ordersHere(block, orders, context)
  if (here.length > 0) return giveOrders(node, here, context, walk)
  if (!block.marker && wording.isShared(text) && context.given) return sharedDeadline(node, context, walk)
  if (!block.marker && wording.isExecutionOnly(text)) return closing(node, context, walk)
  const holder = holderAbove(context)
  if (!holder && block.marker && node.children.length > 0) return underSubject(node, context, walk)
  const isIdle = context.idle || context.muted || (!context.unit && wording.isIdle(text))
  return holder && !isIdle ? assignment(node, holder, context, walk) : nothing(node, context, walk)
}

const ordersIn = ({text, marker}: TextBlock, {idle}: Context, {issuer}: Walk): Order[] =>
  readOrders(text.text, {bySubject: !idle, marked: marker !== null, issuer})

/** The body of the heading above, or those whom the lead-in ordered. */
function holderAbove({unit, lead, number, path}: Context): Holder | null {
  if (unit) return unit
  return lead ? {...lead, number, path, heading: null} : null
}

function assignment(node: Node, holder: Holder, context: Context, walk: Walk): Context {
  walk.place(node.block, {role: 'assignment', because: `việc của ${holder.name}`})
  const text = wholeText(node, walk)
  const task = walk.draft.add(holder, {
    text,
    origin: node.block.marker ? 'bullet' : 'paragraph',
    coordinating: [...context.coordinating, ...partners(text.text)],
    limits: limitsHere(context),
  })
  return {...context, given: joined(context.given, {task})}
}

function closing({block}: Node, context: Context, walk: Walk): Context {
  walk.place(block, {role: 'closing-order', because: 'chỉ yêu cầu thực hiện văn bản'})
  return context
}

function nothing({block, children}: Node, context: Context, walk: Walk): Context {
  walk.place(
    block,
    context.idle || wording.isIdle(block.text.text)
      ? {role: 'assessment', because: 'đánh giá, mục đích hoặc chủ trương, không giao việc'}
      : {role: 'other', because: 'không nêu cơ quan nào được giao'},
  )
  for (const child of children) if (!isTableNode(child)) nothing(child, context, walk)
  return context
}

/** A task with so many limits takes no more that stand behind it. */
const maxLimits = 32

/** "Báo cáo của các cơ quan gửi về UBND tỉnh trước ngày …": the date holds for every item above it. */
function sharedDeadline({block}: Node, context: Context, walk: Walk): Context {
  walk.place(block, {role: 'shared-deadline', because: 'thời hạn chung cho các việc ở trên'})
  const limit: Limit = limitOf(block.text)
  const given = tasksOf(context.given)
  const tasks = given.tasks.filter((task) => task.limits.length < maxLimits)
  const isFull = given.isFull || tasks.length < given.tasks.length
  if (isFull) walk.unshared(limit, maxLimits)
  for (const task of tasks) task.limits = [...task.limits, limit]
  return {...context, given: joined(isFull ? full : null, givenOf(tasks))}
}

type Sheet = NonNullable<ReturnType<typeof readSheet>>

function sheetTask(node: Node, sheet: Sheet, context: Context, walk: Walk): Context {
  const {block} = node
  walk.place(block, {role: 'assignment', because: `phiếu giao việc: ${sheet.name}`})
  const {label, path} = placeOf(block, context)
  const holder: Holder = {
    number: label ?? context.number,
    name: sheet.name,
    assignees: sheet.assignees,
    range: block.range,
    path,
    heading: null,
  }
  const task = walk.draft.add(holder, {
    text: wholeText(node, walk),
    origin: 'paragraph',
    coordinating: sheet.coordinating,
    product: sheet.product,
    limits: [...limitsHere(context), ...sheet.limits],
  })
  return {...context, given: joined(context.given, {task})}
}
