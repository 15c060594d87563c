import {addDays, daysBetween, firstDayOf, type IsoDate} from '../model/date.ts'
import type {DeadlineKind} from '../model/deadline.ts'
import type {Origin} from '../model/directive.ts'
import {type Counts, count} from './count.ts'
import {compareDue, type Due, duesOf, extended, mainDue, type NextOccurrence} from './due.ts'
import type {Row} from './row.ts'
import {type Judged, type State, stateOf} from './state.ts'

/** What is asked for. Filters that are not given let everything pass; those that are, all have to hold. */
export interface Filters {
  /** The names that a unit was found to go by (units.ts). */
  unit?: ReadonlySet<string>
  doc?: ReadonlySet<string>
  state?: ReadonlySet<State>
  kind?: ReadonlySet<DeadlineKind>
  origin?: ReadonlySet<Origin>
  hasDeadline?: boolean
  before?: IsoDate
  by?: IsoDate
  on?: IsoDate
  after?: IsoDate
  from?: IsoDate
  within?: number
}

/** What the filters, the days and the counts look at; what else is known of a task is for those who show it. */
export const asked = [
  ...['document', 'unit', 'assignees', 'lead', 'origin', 'deadlines'],
  ...['status', 'doneOn', 'extendedTo', 'doneThrough'],
] as const satisfies (keyof Row)[]
export type Asked = Pick<Row, (typeof asked)[number]>

/** What a list needs to know of all its tasks before it shows the first of them. */
export const outlined = [...asked, 'ref', 'extensions', 'dropped'] as const satisfies (keyof Row)[]
export type Outlined = Pick<Row, (typeof outlined)[number] | 'code'>

/** A task with what follows from today: the day it is shown under and its state. */
export type Item<Task extends Asked = Row> = Task & {
  due: Due | null
  /** The first deadline: the day itself, or the one before it was extended. */
  first: IsoDate | null
  /** Days from today to that day; negative when it has passed. */
  days: number | null
  state: State
}

export interface View<Task extends Asked = Row> {
  items: Item<Task>[]
  counts: Counts
  today: IsoDate
}

/** What a day is asked against: the day of reckoning and the recurrences. */
export interface Clock {
  today: IsoDate
  next: NextOccurrence
}

/** "Trước ngày 15/5" is finished before the 15th begins, "chậm nhất ngày 15/5" is not. */
const isBefore = (due: Due, day: IsoDate): boolean => (due.bound === 'before' ? due.date <= day : due.date < day)

function dayTests({before, by, on, after, from, within}: Filters, today: IsoDate): ((due: Due) => boolean)[] {
  const tests: ((due: Due) => boolean)[] = []
  const last = within === undefined ? null : addDays(today, within)
  if (before) tests.push((due) => isBefore(due, before))
  if (by) tests.push(({date}) => date <= by)
  if (on) tests.push(({date}) => date === on)
  if (after) tests.push(({date}) => date > after)
  if (from) tests.push(({date}) => date >= from)
  if (last) tests.push(({date}) => date >= today && date <= last)
  return tests
}

/** Without a question about days the one it is judged by; else the first that answers the question. */
function shownDue(dues: Due[], tests: ((due: Due) => boolean)[]): Due | null {
  return tests.length === 0 ? mainDue(dues) : (dues.find((due) => tests.every((test) => test(due))) ?? null)
}

type ItemTest = (item: Item<Asked>) => boolean

/** The filters that were given, but for those about days. */
function itemTests({unit, doc, state, origin, kind, hasDeadline}: Filters): ItemTest[] {
  const tests: ItemTest[] = []
  if (unit) tests.push((item) => [item.unit, ...item.assignees, ...item.lead].some((name) => unit.has(name)))
  if (doc) tests.push(({document}) => doc.has(document.id))
  if (state) tests.push((item) => state.has(item.state))
  if (origin) tests.push((item) => origin.has(item.origin))
  if (kind) tests.push(({deadlines}) => deadlines.some((deadline) => kind.has(deadline.kind)))
  if (hasDeadline) tests.push(({deadlines}) => deadlines.length > 0)
  return tests
}

/** By deadline; those without a day last. */
export const compareItems = (a: Item<Asked>, b: Item<Asked>): number =>
  a.due && b.due ? compareDue(a.due, b.due) : Number(b.due !== null) - Number(a.due !== null)

/** A recurrence is due again from today on, never before its document, or after the last occurrence reported done. */
function recursFrom({document: {issuedOn}, doneThrough}: Asked, today: IsoDate): IsoDate {
  const from = issuedOn === null || firstDayOf(issuedOn) <= today ? today : firstDayOf(issuedOn)
  return doneThrough && doneThrough >= from ? addDays(doneThrough, 1) : from
}

const noDays: Judged & {dues: Due[]} = {dues: [], first: null, current: null}

/** Every day of a task as it is due now, and the two that it is judged by. */
export function daysOf(row: Asked, {today, next}: Clock): Judged & {dues: Due[]} {
  if (row.deadlines.length === 0) return noDays
  const written = duesOf(row.deadlines, recursFrom(row, today), next)
  const dues = extended(written, row.extendedTo)
  return {dues, first: mainDue(written), current: mainDue(dues)}
}

/** The tasks that are asked for, in the order of the rows. */
export function* selected<Task extends Asked>(
  rows: Iterable<Task>,
  filters: Filters,
  {today, next}: Clock,
): Generator<Item<Task>> {
  const [tests, others] = [dayTests(filters, today), itemTests(filters)]
  for (const row of rows) {
    const {dues, first, current} = daysOf(row, {today, next})
    const due = shownDue(dues, tests)
    if (tests.length > 0 && !due) continue
    const days = due && daysBetween(today, due.date)
    const item = {...row, due, first: first?.date ?? null, days, state: stateOf(row, {first, current}, today)}
    if (others.every((test) => test(item))) yield item
  }
}

/** Tasks by deadline and then as they come; those without a day last. */
export function toView<Task extends Asked>(items: Iterable<Item<Task>>, today: IsoDate): View<Task> {
  const sorted = [...items].sort(compareItems)
  return {items: sorted, counts: count(sorted), today}
}

/** The tasks that are asked for, by deadline and then as they stand in the documents. */
export const select = <Task extends Asked>(rows: Iterable<Task>, filters: Filters, clock: Clock): View<Task> =>
  toView(selected(rows, filters, clock), clock.today)
