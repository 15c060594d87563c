import {daysBetween, type IsoDate} from '../model/date.ts'
import type {Due} from './due.ts'
import type {Row} from './row.ts'

/** Every state a task can be shown in, most pressing first. None of them is ever stored. */
export const states = [
  'overdue',
  'due-soon',
  'on-track',
  'recurring',
  'undated',
  'paused',
  'done-on-time',
  'done-late',
  'done',
  'cancelled',
] as const
export type State = (typeof states)[number]

/** A task is due soon from this many days before its day. */
export const soon = 3

function doneState(doneOn: IsoDate | null, due: Due | null): State {
  if (!doneOn || !due || due.kind === 'recurring') return 'done'
  return doneOn <= due.date ? 'done-on-time' : 'done-late'
}

/** The written day itself still counts as on time; a recurrence and a task without a day are never late. */
export function stateOf(row: Pick<Row, 'status' | 'doneOn' | 'deadlines'>, due: Due | null, today: IsoDate): State {
  if (row.status === 'done') return doneState(row.doneOn, due)
  if (row.status === 'paused' || row.status === 'cancelled') return row.status
  if (due && due.kind !== 'recurring') return openState(daysBetween(today, due.date))
  return row.deadlines.some(({kind}) => kind === 'recurring') ? 'recurring' : 'undated'
}

const openState = (days: number): State => (days < 0 ? 'overdue' : days <= soon ? 'due-soon' : 'on-track')
