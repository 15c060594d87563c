import {daysBetween, type IsoDate} from '../model/date.ts'
import type {TaskState} from '../model/register.ts'
import type {Due} from './due.ts'
import type {Row} from './row.ts'

/** The two days that a task is judged by. */
export interface Judged {
  /** The first deadline, by which what is done was done in time or late, however often it was extended. */
  first: Due | null
  /** The current one, by which what is open is in time or late. */
  current: Due | null
}

export {taskStates as states} from '../model/register.ts'
export type State = TaskState

/** A task is due soon from this many days before its day. */
export const soon = 3

function doneState(doneOn: IsoDate | null, due: Due | null): State {
  if (!doneOn || !due || due.kind === 'recurring') return 'done'
  return doneOn <= due.date ? 'done-on-time' : 'done-late'
}

/** The written day itself still counts as on time; a recurrence and a task without a day are never late. */
export function stateOf(
  row: Pick<Row, 'status' | 'doneOn' | 'deadlines'>,
  {first, current}: Judged,
  today: IsoDate,
): State {
  if (row.status === 'done') return doneState(row.doneOn, first)
  if (row.status === 'paused' || row.status === 'cancelled') return row.status
  if (current && current.kind !== 'recurring') return openState(daysBetween(today, current.date))
  return row.deadlines.some(({kind}) => kind === 'recurring') ? 'recurring' : 'undated'
}

const openState = (days: number): State => (days < 0 ? 'overdue' : days <= soon ? 'due-soon' : 'on-track')

/** The states of what somebody still has to do now: neither closed nor paused. */
export const pressing: ReadonlySet<State> = new Set<State>(['overdue', 'due-soon', 'on-track', 'recurring', 'undated'])
