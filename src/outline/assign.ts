import type {TextBlock} from '../model/block.ts'
import type {Limit, Reason, Role} from '../model/outline.ts'
import {join, type Range, type Rich, rangeOf, slice} from '../model/rich.ts'
import {type HeadingName, isSameBody, readHeading} from '../units/headings.ts'
import {readNames, scan} from '../units/names.ts'
import {type Order, readOrders, startsWithPredicate} from '../units/orders.ts'
import {partners} from '../units/partners.ts'
import type {Context} from './context.ts'
import type {Draft, Holder} from './draft.ts'
import {readSheet, type SheetBelow, sheetBelow} from './sheet.ts'
import {assignTable} from './table.ts'
import {type Child, isOpen, isTableNode, type Node} from './tree.ts'
import * as wording from './wording.ts'

/** Notes for each block what it is and why. */
export type Place = (block: TextBlock, reason: Reason) => void

export interface Walk {
  draft: Draft
  place: Place
  annex: string | null
}

/** Goes through blocks that stand side by side; what one says of those behind it is handed on. */
export function assignAll(children: readonly Child[], context: Context, walk: Walk): Context {
  let current = context
  const members = memberBlocks(children, context)
  children.forEach((child, i) => {
    if (isTableNode(child)) assignTable(child, current, walk)
    else if (members.has(i))
      walk.place(child.block, {role: 'members', because: 'danh sách các cơ quan được nêu ở trên'})
    else current = assign(child, current, walk)
  })
  return current
}

function assign(node: Node, context: Context, walk: Walk): Context {
  const {block} = node
  const text = block.text.text
  const as = (role: Role, because: string): void => walk.place(block, {role, because})
  if (!context.begun && !block.marker && node.children.length === 0) return preamble(node, context, walk)
  const begun = context.begun ? context : {...context, begun: true}
  if (isClosed(block)) {
    as('closing-order', 'câu kết, hoặc điều khoản thi hành')
    return begun
  }
  const heading = node.children.length > 0 || isOpen(text) ? headingOf(node, begun) : null
  if (heading) return underHeading(node, heading, begun, walk)
  if (node.children.length > 0 && isOpen(text)) return underAnnouncement(node, begun, walk)
  if (!block.marker && text.endsWith(':')) return leadIn(node, begun, walk)
  if (block.marker && isSubjectHeading(node, begun)) return underSubject(node, begun, walk)
  return assignment(node, begun, walk)
}

/** Closing paragraphs; a numbered item that orders somebody is none, even if it only says to carry the document out. */
function isClosed(block: TextBlock): boolean {
  const text = block.text.text
  if (!block.marker || block.marker.form === 'article') return wording.isClosing(text) || wording.refersAbove(text)
  return wording.isClosing(text) && !/^(?:giao|yêu cầu|đề nghị)/iu.test(text)
}

/** Before the lead-in only a sentence in which somebody orders somebody counts. */
function preamble(node: Node, context: Context, walk: Walk): Context {
  const {block} = node
  const text = block.text.text
  if (text.endsWith(':')) return leadIn(node, {...context, begun: true}, walk)
  const all =
    wording.isLegalBasis(text) || wording.isClosing(text) ? [] : readOrders(text, {bySubject: false, marked: false})
  const first = all.findIndex((order) => order.byVerb && !isRecital(text, order))
  const orders = first < 0 ? [] : all.slice(first)
  if (orders.length > 0 && !isMereExecution(block, orders)) return giveOrders(node, orders, context, walk)
  walk.place(
    block,
    wording.isLegalBasis(text)
      ? {role: 'legal-basis', because: 'căn cứ ban hành'}
      : {role: 'preamble', because: 'trước câu dẫn vào nội dung chỉ đạo'},
  )
  return context
}

/** What another document ordered: "… có Công văn số … yêu cầu …; giao …". */
const isRecital = (text: string, order: Order): boolean => !order.spoken && order.at > 40 && /(?:công văn|văn bản|thông báo|chỉ thị|công điện|kế hoạch|quyết định|nghị quyết|kết luận|tờ trình)(?: \S+)? số/iu.test(text.slice(0, order.at))

/** A paragraph that ends with a colon: whom it orders holds for what follows it. */
function leadIn(node: Node, context: Context, walk: Walk): Context {
  const text = node.block.text.text
  walk.place(node.block, {role: 'lead-in', because: 'câu dẫn, kết thúc bằng dấu hai chấm'})
  const order = readOrders(text, {bySubject: context.unit === null && context.path.length > 0, marked: false}).at(-1)
  const fresh = {...context, given: []}
  if (!order || context.unit || context.idle) return fresh
  const holder = holderOf(order, node.block, context.number, context.path)
  return {
    ...fresh,
    lead: holder,
    coordinating: partners(text.slice(order.rest)),
    limits: [...context.limits, limitOf(announcement(node.block.text, order.rest))],
  }
}

interface Heading extends HeadingName {
  node: Node
}

function headingOf(node: Node, context: Context): Heading | null {
  const text = node.block.text.text
  if (!node.block.marker && !(node.children.length > 0 || text.endsWith(':') || isUpperCase(text))) return null
  const name = readHeading(text)
  if (!name || (node.block.marker?.form === 'bullet' && node.children.length === 0 && !text.endsWith(':'))) return null
  return context.unit && isSameBody(context.unit.name, name.name) && node.block.marker?.form === 'bullet'
    ? null
    : {...name, node}
}

const isUpperCase = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)

/** "2.1. Phòng Kinh tế": everything below is that body's, until the heading's level ends. */
function underHeading(node: Node, heading: Heading, context: Context, walk: Walk): Context {
  const {block} = node
  walk.place(block, {role: 'unit-heading', because: `tên cơ quan: ${heading.name}`})
  const label = block.marker?.label ?? null
  const path = label ? [...context.path, label] : context.path
  const members = node.children.flatMap((child) => (isTableNode(child) ? [] : memberOf(child)))
  const assignees = members.length > 1 && heading.collective ? members : heading.assignees
  const unit: Holder = {
    number: label ?? context.number,
    name: heading.name,
    assignees,
    range: rangeOf(block.text, heading.start, heading.end),
    path,
    heading: block.range.start,
  }
  const outside = [slice(block.text, 0, heading.start), slice(block.text, heading.end)].filter(
    (part) => part.text.trim() !== '',
  )
  const limits = [...context.limits, ...outside.map((part) => limitOf(part))]
  const coordinating = [...context.coordinating, ...partners(block.text.text.slice(heading.end))]
  const inner = assignAll(
    node.children,
    {...context, path, number: unit.number, unit, above: context.path, lead: null, limits, coordinating, given: []},
    walk,
  )
  return {...context, given: [...context.given, ...inner.given]}
}

/** A marked sentence with items below it: it orders a body, it is a subject, or the items are part of it. */
function underAnnouncement(node: Node, context: Context, walk: Walk): Context {
  const {block} = node
  const text = block.text.text
  const orders = readOrders(text, {bySubject: true, marked: block.marker !== null})
  const order = orders.at(-1)
  if (order && text.endsWith(':') && (!context.unit || (order.at < 60 && !isSameBody(context.unit.name, order.name))))
    return underOrder(node, orders, context, walk)
  if (block.marker && isSubjectHeading(node, context)) return underSubject(node, context, walk)
  return assignment(node, context, walk)
}

/** "2. Bộ Tài chính … Trong đó chú ý các nội dung sau:": whole sentences before the last are its first task. */
function underOrder(node: Node, orders: readonly Order[], context: Context, walk: Walk): Context {
  const {block} = node
  const order = orders.at(-1)
  if (!order) return context
  walk.place(block, {role: 'lead-in', because: `giao cho ${order.name} các việc ở dưới`})
  const label = numberLabel(block)
  const path = label ? [...context.path, label] : context.path
  const holder = holderOf(order, block, label ?? context.number, path)
  const cut = block.text.text.lastIndexOf('. ')
  const given =
    cut > order.rest
      ? [
          walk.draft.add(holder, {
            text: slice(block.text, 0, cut + 1),
            origin: 'paragraph',
            coordinating: partners(block.text.text.slice(0, cut), order.rest),
            limits: [],
          }),
        ]
      : []
  const inner = assignAll(
    node.children,
    {
      ...context,
      path,
      number: holder.number,
      unit: null,
      above: context.path,
      lead: holder,
      limits: [...context.limits, limitOf(announcement(block.text, order.rest))],
      coordinating: [...context.coordinating, ...(cut > order.rest ? [] : partners(block.text.text, order.rest))],
      given,
    },
    walk,
  )
  return {...context, given: [...context.given, ...inner.given]}
}

const subject =
  /^(?:về|công tác|nhiệm vụ|lĩnh vực|nội dung|tổ chức thực hiện|giải pháp|đối với (?:công tác|lĩnh vực|nhiệm vụ|việc|nội dung|các nội dung)|trong (?:công tác|lĩnh vực)|chế độ báo cáo|chế độ thông tin)(?![\p{L}])/iu

/** A heading that says what matters, not who: "Về công tác y tế", "TỔ CHỨC THỰC HIỆN". */
function isSubjectHeading(node: Node, context: Context): boolean {
  const text = node.block.text.text
  if (!isOpen(text) || node.children.length === 0) return isUpperCase(text) && isOpen(text)
  if (isUpperCase(text) || wording.isIdleHeading(text) || subject.test(text)) return true
  const texts = node.children.flatMap((child) => (isTableNode(child) ? [] : [child]))
  if (context.unit)
    return texts.some(
      (child) =>
        !child.block.marker &&
        readOrders(child.block.text.text, {bySubject: true, marked: child.block.marker !== null}).length > 0,
    )
  return (
    !text.endsWith(':') ||
    texts.some(
      (child) =>
        headingOf(child, context) !== null ||
        readOrders(child.block.text.text, {bySubject: true, marked: child.block.marker !== null})[0]?.start === 0,
    )
  )
}

function underSubject(node: Node, context: Context, walk: Walk): Context {
  const {block} = node
  const text = block.text.text
  const sheet = context.idle || wording.isIdleHeading(text) ? null : sheetBelow(node)
  if (sheet) return underSheet(node, sheet, context, walk)
  walk.place(block, {role: 'subject-heading', because: 'tiêu đề nêu nội dung, không nêu cơ quan'})
  const label = block.marker?.label ?? null
  const path = label ? [...context.path, label] : context.path
  const inner = assignAll(
    node.children,
    {
      ...context,
      path,
      number: label ?? context.number,
      unit: null,
      above: context.path,
      lead: context.unit ?? context.lead,
      limits: [...context.limits, limitOf(block.text)],
      idle: context.idle || wording.isIdleHeading(text),
      muted: context.muted || wording.isOpinion(text),
      given: [],
    },
    walk,
  )
  return {...context, given: [...context.given, ...inner.given]}
}

/** Lines below the items of a heading that say who is in charge of all of them. */
function underSheet(node: Node, sheet: SheetBelow, context: Context, walk: Walk): Context {
  const {block} = node
  walk.place(block, {role: 'unit-heading', because: `phiếu giao việc: ${sheet.name}`})
  const label = numberLabel(block)
  const path = label ? [...context.path, label] : context.path
  const unit: Holder = {
    number: label ?? context.number,
    name: sheet.name,
    assignees: sheet.assignees,
    range: block.range,
    path,
    heading: block.range.start,
  }
  for (const line of sheet.lines)
    walk.place(line.block, {role: 'part-of-assignment', because: 'phiếu giao việc cho các việc ở trên'})
  const items = node.children.filter((child) => isTableNode(child) || !sheet.lines.includes(child))
  const limits = [...context.limits, ...sheet.limits]
  const inner = assignAll(
    items,
    {
      ...context,
      path,
      number: unit.number,
      unit,
      above: context.path,
      lead: null,
      limits,
      coordinating: [...context.coordinating, ...sheet.coordinating],
      given: [],
    },
    walk,
  )
  return {...context, given: [...context.given, ...inner.given]}
}

/** A paragraph or an item that gives a task, or nothing. */
function assignment(node: Node, context: Context, walk: Walk): Context {
  const {block} = node
  const text = block.text.text
  const sheet = context.idle ? null : readSheet(node)
  if (sheet) return sheetTask(node, sheet, context, walk)
  const orders = context.muted ? [] : readOrders(text, {bySubject: !context.idle, marked: block.marker !== null})
  if (!block.marker && orders.length > 0 && isMereExecution(block, orders)) return closing(node, context, walk)
  const own = context.unit ? ownOrders(orders, context.unit, block) : isOwnAct(block, orders, context) ? [] : orders
  if (own.length > 0) {
    return giveOrders(node, own, context, walk)
  }
  if (!block.marker && wording.isShared(text) && context.given.length > 0) return sharedDeadline(node, context, walk)
  if (!block.marker && wording.isExecutionOnly(text)) return closing(node, context, walk)
  const holder =
    context.unit ?? (context.lead ? {...context.lead, number: context.number, path: context.path, heading: null} : null)
  if (!holder && block.marker && node.children.length > 0) return underSubject(node, context, walk)
  if (!holder || context.idle || context.muted || (!context.unit && wording.isIdle(text)))
    return nothing(node, context, walk)
  walk.place(block, {role: 'assignment', because: `việc của ${holder.name}`})
  const whole = wholeText(node, walk)
  const origin = block.marker ? 'bullet' : 'paragraph'
  const task = walk.draft.add(holder, {
    text: whole,
    origin,
    coordinating: [...context.coordinating, ...partners(whole.text)],
    limits: context.limits,
  })
  return {...context, given: [...context.given, task]}
}

/** Under a heading that names a body only what begins with another body is another's. */
function ownOrders(orders: readonly Order[], unit: Holder, block: TextBlock): Order[] {
  const first = orders[0]
  if (!first || isSameBody(unit.name, first.name)) return []
  const opening = block.text.text.slice(0, first.at)
  const begins = first.at <= 40 && !/^(?:yêu cầu|chỉ đạo|mời|.*[,;.])\s/iu.test(opening)
  if (block.marker) return begins && !(first.collective && isCollective(unit)) ? [...orders] : []
  return (begins && !(first.collective && isCollective(unit) && !first.byVerb)) || first.spoken ? [...orders] : []
}

/** In a list below a lead-in: what those whom it orders demand of others in turn. */
function isOwnAct(block: TextBlock, orders: readonly Order[], context: Context): boolean {
  const first = orders[0]
  if (context.lead === null || !first || !block.marker) return false
  const demands = block.marker.form === 'bullet' && first.collective && /^yêu cầu/iu.test(block.text.text)
  return demands || (first.at > 40 && !first.spoken && startsWithPredicate(block.text.text) && !wording.isIdle(block.text.text))
}

const isCollective = (unit: Holder): boolean => /^các /iu.test(unit.name)

function giveOrders(node: Node, orders: readonly Order[], context: Context, walk: Walk): Context {
  const {block} = node
  walk.place(block, {role: 'assignment', because: `giao cho ${orders.map((order) => order.name).join('; ')}`})
  const label = numberLabel(block)
  const away = !block.marker && context.unit !== null
  const number = label ?? (away ? null : context.number)
  const path = label ? [...context.path, label] : away ? context.above : context.path
  const [others, own] = partition(node.children, (child) => !isTableNode(child) && ordersAnother(child, orders))
  const whole = wholeText({block, children: own}, walk)
  const given = orders.map((order, i) => {
    const next = orders[i + 1]
    const from = i === 0 ? 0 : order.start
    const text = slice(whole, from, next ? next.start : whole.text.length)
    const trimmed = next ? slice(text, 0, text.text.trimEnd().length) : text
    const coordinating = [...context.coordinating, ...partners(trimmed.text, Math.max(0, order.rest - from))]
    return walk.draft.add(holderOf(order, block, number, path), {
      text: trimmed,
      origin: 'paragraph',
      coordinating,
      limits: context.limits,
      report: wording.isReportTitle(block.text.text),
    })
  })
  return assignAll(others, {...context, begun: true, given: [...context.given, ...given]}, walk)
}

/** An item below an order that itself orders somebody else is no part of it. */
function ordersAnother(node: Node, orders: readonly Order[]): boolean {
  const first = readOrders(node.block.text.text, {bySubject: true, marked: true})[0]
  return first !== undefined && first.at < 12 && !first.collective && !orders.some((order) => isSameBody(order.name, first.name))
}

const partition = <T>(list: readonly T[], test: (each: T) => boolean): [T[], T[]] => [list.filter(test), list.filter((each) => !test(each))]

/** The body itself, its head and the words after the name only say that the document is to be carried out. */
function isMereExecution(block: TextBlock, orders: readonly Order[]): boolean {
  const last = orders.at(-1)
  return last !== undefined && wording.isExecutionOnly(block.text.text.slice(orders[0]?.rest ?? 0))
}

function closing(node: Node, context: Context, walk: Walk): Context {
  walk.place(node.block, {role: 'closing-order', because: 'chỉ yêu cầu thực hiện văn bản'})
  return context
}

function nothing(node: Node, context: Context, walk: Walk): Context {
  const idle = context.idle || wording.isIdle(node.block.text.text)
  walk.place(
    node.block,
    idle
      ? {role: 'assessment', because: 'đánh giá, mục đích hoặc chủ trương, không giao việc'}
      : {role: 'other', because: 'không nêu cơ quan nào được giao'},
  )
  for (const child of node.children) if (!isTableNode(child)) nothing(child, context, walk)
  return context
}

/** "Báo cáo của các cơ quan gửi về UBND tỉnh trước ngày …": the date holds for every item above it. */
function sharedDeadline(node: Node, context: Context, walk: Walk): Context {
  walk.place(node.block, {role: 'shared-deadline', because: 'thời hạn chung cho các việc ở trên'})
  for (const task of context.given) task.limits = [...task.limits, limitOf(node.block.text)]
  return context
}

function sheetTask(
  node: Node,
  sheet: NonNullable<ReturnType<typeof readSheet>>,
  context: Context,
  walk: Walk,
): Context {
  const {block} = node
  walk.place(block, {role: 'assignment', because: `phiếu giao việc: ${sheet.name}`})
  const label = numberLabel(block)
  const path = label ? [...context.path, label] : context.path
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
    limits: [...context.limits, ...sheet.limits],
  })
  return {...context, given: [...context.given, task]}
}

/** The words of an item with everything below it. */
function wholeText(node: Node, walk: Walk): Rich {
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

/** A list of bodies alone, below a heading that names their collective. */
function memberBlocks(children: readonly Child[], context: Context): Set<number> {
  const found = new Set<number>()
  if (!context.unit || context.unit.assignees.length < 2) return found
  children.forEach((child, i) => {
    if (!isTableNode(child) && memberOf(child).length > 0) found.add(i)
  })
  return found
}

function memberOf(node: Node): string[] {
  if (node.block.marker?.form !== 'bullet' || node.children.length > 0) return []
  const text = node.block.text.text.replace(/\s*\([^()]*\)\s*/gu, ' ').replace(/[\s;.,]+$/u, '')
  const names = readNames(scan(text), 0)
  return names.at(-1)?.end === text.length ? names.flatMap((name) => name.bodies) : []
}

/** What an announcement says of those whom it orders, in its last sentence: its time holds for the items below. */
const announcement = (text: Rich, rest: number): Rich => slice(text, Math.max(rest, text.text.lastIndexOf('. ') + 1))

const limitOf = (text: Rich): Limit => ({text, bound: false, inherited: true})

const numberLabel = (block: TextBlock): string | null => block.marker?.label ?? null

function holderOf(order: Order, block: TextBlock, number: string | null, path: readonly string[]): Holder {
  const range: Range = rangeOf(block.text, order.at, order.rest)
  return {number, name: order.name, assignees: order.assignees, range, path, heading: null}
}
