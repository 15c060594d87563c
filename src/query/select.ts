import {addDays, daysBetween, type IsoDate} from '../model/date.ts'
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

const has = (wanted: ReadonlySet<string> | undefined, found: readonly string[]): boolean =>
  !wanted || found.some((name) => wanted.has(name))

function passes(item: Item<Asked>, filters: Filters): boolean {
  return (
    has(filters.unit, [item.unit, ...item.assignees, ...item.lead]) &&
    has(filters.doc, [item.document.id]) &&
    has(filters.state, [item.state]) &&
    has(filters.origin, [item.origin]) &&
    has(
      filters.kind,
      item.deadlines.map(({kind}) => kind),
    ) &&
    (!filters.hasDeadline || item.deadlines.length > 0)
  )
}

const compareItems = (a: Item<Asked>, b: Item<Asked>): number =>
  a.due && b.due ? compareDue(a.due, b.due) : Number(b.due !== null) - Number(a.due !== null)

/** A recurrence is due again from today on, or after the last occurrence that was reported done. */
function recursFrom({doneThrough}: Asked, today: IsoDate): IsoDate {
  return doneThrough && doneThrough >= today ? addDays(doneThrough, 1) : today
}

/** Every day of a task as it is due now, and the two that it is judged by. */
export function daysOf(row: Asked, {today, next}: Clock): Judged & {dues: Due[]} {
  const written = duesOf(row.deadlines, recursFrom(row, today), next)
  const dues = extended(written, row.extendedTo)
  return {dues, first: mainDue(written), current: mainDue(dues)}
}

/** The tasks that are asked for, by deadline and then as they stand in the documents; those without a day last. */
export function select<Task extends Asked>(rows: readonly Task[], filters: Filters, {today, next}: Clock): View<Task> {
  const tests = dayTests(filters, today)
  const items = rows.flatMap((row) => {
    const {dues, first, current} = daysOf(row, {today, next})
    const due = shownDue(dues, tests)
    if (tests.length > 0 && !due) return []
    const days = due && daysBetween(today, due.date)
    const item = {...row, due, first: first?.date ?? null, days, state: stateOf(row, {first, current}, today)}
    return passes(item, filters) ? [item] : []
  })
  items.sort(compareItems)
  return {items, counts: count(items), today}
}
