import type {IsoDate} from '../model/date.ts'
import type {Deadline, DeadlineKind} from '../model/deadline.ts'

/** The next day on or after `from` on which a recurrence falls; null when its rule names no day (`FREQ=WEEKLY`). */
export type NextOccurrence = (rrule: string, from: IsoDate) => IsoDate | null

/** A deadline as a day to sort, filter and show by. */
export interface Due {
  date: IsoDate
  time: string | null
  bound: 'before' | 'by'
  kind: DeadlineKind
  deadline: Deadline
}

function toDue(deadline: Deadline, from: IsoDate, next: NextOccurrence): Due | null {
  const {kind, time, rrule} = deadline
  const date = kind === 'recurring' && rrule ? next(rrule, from) : deadline.date
  return date ? {date, time, bound: deadline.bound ?? 'by', kind, deadline} : null
}

const endOfDay = '24:00'

/** Earlier days first; of one day, "before" ends first, then by the hour. */
export function compareDue(a: Due, b: Due): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  if (a.bound !== b.bound) return a.bound === 'before' ? -1 : 1
  const [hour, other] = [a.time ?? endOfDay, b.time ?? endOfDay]
  return hour < other ? -1 : hour > other ? 1 : 0
}

/** Every day by which something is due, earliest first; a recurring deadline gives only its next day from `from`. */
export function duesOf(deadlines: readonly Deadline[], from: IsoDate, next: NextOccurrence): Due[] {
  return deadlines
    .map((deadline) => toDue(deadline, from, next))
    .filter((due) => due !== null)
    .sort(compareDue)
}

/** The days after an extension: none is earlier than the day it was extended to, whose end counts. */
export function extended(dues: readonly Due[], extendedTo: IsoDate | null): Due[] {
  if (!extendedTo) return [...dues]
  const move = (due: Due): Due =>
    due.kind === 'recurring' || due.date >= extendedTo ? due : {...due, date: extendedTo, time: null, bound: 'by'}
  return dues.map(move).sort(compareDue)
}

/** The day that a task is judged by: its first written one; a recurrence only when it has no other. */
export const mainDue = (dues: readonly Due[]): Due | null =>
  dues.find(({kind}) => kind !== 'recurring') ?? dues[0] ?? null
