import type {Deadline} from '../model/deadline.ts'
import type {Directive, Header} from '../model/directive.ts'
import type {KeptDirective, KeptTask, Order} from '../model/register.ts'
import {match} from './match.ts'

/** The rule of a deadline that was set by hand, not read. */
export const byHand = 'by-hand'

/** What of a task is not what it was. */
export const differences = ['text', 'unit', 'lead', 'coordinating', 'product', 'deadlines', 'restored'] as const
export type Difference = (typeof differences)[number]

/** What becomes of one task when a reading is recorded. */
export type Step =
  | {kind: 'added'; order: Order; place: number; splitFrom: number | null}
  | {kind: 'changed' | 'moved' | 'kept'; task: KeptTask; order: Order; place: number; differences: Difference[]}
  | {kind: 'dropped'; task: KeptTask; joinedTo: number | null}

/** What recording a reading will do, before anything is written. */
export interface Plan {
  /** older: the register has the issued version of this draft, and nothing is to be done. */
  document: 'new' | 'changed' | 'kept' | 'older'
  /** The header as it will be. */
  header: Header
  steps: Step[]
}

/** The orders of a reading, in document order. */
export const ordersOf = ({units}: Directive): Order[] =>
  units.flatMap(({name, assignees, tasks}) => tasks.map((task): Order => ({...task, unit: name, assignees})))

const sense = ({kind, text, date, time, bound, from, rrule, duration}: Deadline): unknown => [
  ...[kind, text, date, time, bound, from, rrule, duration],
]

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const setByHand = ({rule}: Deadline): boolean => rule === byHand

/** A day that people set stays until the document sets one itself. */
function withHandSet(order: Order, task: KeptTask): Order {
  const own = task.deadlines.filter(setByHand)
  const dated = order.deadlines.some(({date}) => date !== null)
  return dated || own.length === 0 ? order : {...order, deadlines: [...order.deadlines, ...own]}
}

function differencesOf(task: KeptTask, order: Order): Difference[] {
  const changed: Record<Difference, boolean> = {
    text: task.text !== order.text,
    unit: task.unit !== order.unit,
    lead: !same(task.lead, order.lead) || !same(task.assignees, order.assignees),
    coordinating: !same(task.coordinating, order.coordinating),
    product: task.product !== order.product,
    deadlines: !same(task.deadlines.map(sense), order.deadlines.map(sense)),
    restored: task.dropped,
  }
  return differences.filter((name) => changed[name])
}

/** The same order under another body has moved; its lead goes with the body. */
const isMove = (found: readonly Difference[]): boolean =>
  found.includes('unit') && found.every((name) => name === 'unit' || name === 'lead')

function stepOf(task: KeptTask, read: Order, place: number): Step {
  const order = withHandSet(read, task)
  const found = differencesOf(task, order)
  const kind = found.length === 0 ? 'kept' : isMove(found) ? 'moved' : 'changed'
  return {kind, task, order, place, differences: found}
}

/** What a new reading leaves blank stays as it was known: a number or a day that somebody filled in. */
const mergedHeader = (known: Header, read: Header): Header => ({
  ...read,
  number: read.number ?? known.number,
  issuedOn: longer(read.issuedOn, known.issuedOn),
})

const longer = (read: string | null, known: string | null): string | null =>
  read !== null && (known === null || read.length >= known.length || !known.startsWith(read)) ? read : known

/** A document that the register does not have: everything is new. */
const freshPlan = (directive: Directive): Plan => ({
  document: 'new',
  header: directive.header,
  steps: ordersOf(directive).map((order, place) => ({kind: 'added', order, place, splitFrom: null})),
})

/** The older draft of an issued document: nothing is to be done. */
export const olderPlan = ({document, tasks}: KeptDirective): Plan => ({
  document: 'older',
  header: document.header,
  steps: tasks.map((task) => ({kind: 'kept', task, order: task, place: task.place, differences: []})),
})

/**
 * Plans how a reading becomes part of the register: which of its tasks are new, corrected, moved to another body or as
 * they were, and which the document no longer has. Nothing that people recorded is touched, and nothing is ever
 * deleted: a task that is no longer in the document is marked so.
 */
export function merge(known: KeptDirective | null, directive: Directive): Plan {
  if (!known) return freshPlan(directive)
  const orders = ordersOf(directive)
  const {pairs, splitFrom, joinedTo} = match(known.tasks, orders)
  const header = mergedHeader(known.document.header, directive.header)
  const present = orders.map((order, place): Step => {
    const task = pairs.get(place)
    return task
      ? stepOf(task, order, place)
      : {kind: 'added', order, place, splitFrom: splitFrom.get(place)?.number ?? null}
  })
  const matched = new Set(pairs.values())
  const gone = known.tasks
    .filter((task) => !matched.has(task) && !task.dropped)
    .map((task): Step => ({kind: 'dropped', task, joinedTo: joinedTo.get(task.number) ?? null}))
  const steps = [...present, ...gone]
  const unchanged = same(header, known.document.header) && steps.every(({kind}) => kind === 'kept')
  return {document: unchanged ? 'kept' : 'changed', header, steps}
}

export type Tally = Record<Step['kind'], number>

/** How many tasks each thing happens to. */
export function tally({steps}: Plan): Tally {
  const counts: Tally = {added: 0, changed: 0, moved: 0, kept: 0, dropped: 0}
  for (const {kind} of steps) counts[kind]++
  return counts
}
