import type {IsoDate} from '../model/date.ts'
import type {Deadline} from '../model/deadline.ts'
import {Failure} from '../model/failure.ts'
import type {Progress, Status} from '../model/register.ts'
import type {Row} from '../query/row.ts'
import {type Clock, daysOf} from '../query/select.ts'
import {byHand} from './merge.ts'
import {occurrenceAt} from './period.ts'

/** What somebody records of a task. */
export type Action =
  | {kind: 'start' | 'pause' | 'cancel' | 'reopen'}
  | {kind: 'done'; on: IsoDate; result: string | null; occurrence: IsoDate | null}
  | {kind: 'extend'; to: IsoDate}
  | {kind: 'due-set'; to: IsoDate}
  | {kind: 'note'}

/** What becomes of the task: its progress, its days, or one of its occurrences. */
export interface Outcome {
  progress?: Partial<Progress>
  deadlines?: Deadline[]
  occurrence?: {day: IsoDate; doneOn: IsoDate; result: string | null}
}

export type Known = Row & {code: string}

/** What cannot be said of a task that is closed, or of one that is so already. */
type Refusal = `already-${Exclude<Status, 'new'> | 'open'}` | 'closed-done' | 'closed-cancelled'

function refuse(reason: Refusal, {code}: Known): never {
  throw new Failure(reason, {code}, 2)
}

const isClosed = ({status}: Known): boolean => status === 'done' || status === 'cancelled'

function mustBeOpen(task: Known): void {
  if (task.status === 'done' || task.status === 'cancelled') refuse(`closed-${task.status}`, task)
}

/** A closed task is opened again before anything else is said of it; what is so already is not said twice. */
function become(task: Known, status: Exclude<Status, 'new'>): Outcome {
  if (task.status === status) refuse(`already-${status}`, task)
  mustBeOpen(task)
  return {progress: {status}}
}

function reopen(task: Known): Outcome {
  if (task.status === 'new' || task.status === 'started') refuse('already-open', task)
  return {progress: {status: 'started', doneOn: null, result: null}}
}

/** Whether it is done again and again, and has no day of its own. */
const recurs = ({deadlines}: Row): boolean =>
  deadlines.some(({kind}) => kind === 'recurring') &&
  !deadlines.some(({kind, date}) => kind !== 'recurring' && date !== null)

function doneOnce(task: Known, {on, result, occurrence}: Action & {kind: 'done'}, clock: Clock): Outcome {
  const day = occurrenceAt(task, {on, asked: occurrence}, clock)
  const through = task.doneThrough && task.doneThrough > day ? task.doneThrough : day
  return {progress: {doneThrough: through}, occurrence: {day, doneOn: on, result}}
}

function done(task: Known, action: Action & {kind: 'done'}, clock: Clock): Outcome {
  const {on, result} = action
  if (on > clock.today) throw new Failure('done-in-future', {value: on, today: clock.today}, 2)
  if (recurs(task) && !isClosed(task)) return doneOnce(task, action, clock)
  return {progress: {...become(task, 'done').progress, doneOn: on, result}}
}

function extend(task: Known, to: IsoDate, clock: Clock): Outcome {
  mustBeOpen(task)
  const {current} = daysOf(task, clock)
  if (recurs(task)) throw new Failure('extend-recurring', {code: task.code}, 2)
  if (!current) throw new Failure('extend-undated', {code: task.code}, 2)
  if (to <= current.date) throw new Failure('extend-backwards', {code: task.code, value: to, due: current.date}, 2)
  return {progress: {extendedTo: to, extensions: task.extensions + 1}}
}

/** A day that people set; where it stands is where the task stands. */
export const handSet = (task: Pick<Row, 'position'>, date: IsoDate): Deadline => ({
  ...{text: '', rule: byHand, kind: 'date', date, time: null, bound: 'by', from: null, rrule: null, duration: null},
  ...{inferred: [], bold: false, inherited: false, position: task.position},
})

function setDue(task: Known, to: IsoDate, clock: Clock): Outcome {
  mustBeOpen(task)
  if (recurs(task)) throw new Failure('extend-recurring', {code: task.code}, 2)
  const {current} = daysOf(task, clock)
  if (current) throw new Failure('due-already-set', {code: task.code, due: current.date}, 2)
  return {deadlines: [...task.deadlines, handSet(task, to)]}
}

/** What an action makes of a task, or the reason why it cannot be. Nothing is written. */
export function transition(task: Known, action: Action, clock: Clock): Outcome {
  switch (action.kind) {
    case 'start':
      return become(task, 'started')
    case 'pause':
      return become(task, 'paused')
    case 'cancel':
      return become(task, 'cancelled')
    case 'reopen':
      return reopen(task)
    case 'done':
      return done(task, action, clock)
    case 'extend':
      return extend(task, action.to, clock)
    case 'due-set':
      return setDue(task, action.to, clock)
    case 'note':
      return {}
  }
}
