import type {IsoDate} from '../model/date.ts'
import {Failure} from '../model/failure.ts'
import {codeOf, type KeptTask} from '../model/register.ts'
import {keptRows, type Row} from '../query/row.ts'
import type {Clock} from '../query/select.ts'
import {documentsBehind, numbersAround, tasksOf} from './ask.ts'
import {progressColumns} from './columns.ts'
import {type Head, type Pen, write} from './pen.ts'
import type {Port} from './port.ts'
import {type Action, type Known, type Outcome, transition} from './transitions.ts'

/** A task before and after something was recorded of it. */
export interface Change {
  before: Known
  after: Known
  occurrence: IsoDate | null
}

const isKnown = (row: Row): row is Known => row.code !== null

/** The tasks of these codes, in the order in which they were named. Refuses a code that the register does not have. */
export function tasksNamed(port: Port, numbers: readonly number[]): Known[] {
  const tasks = tasksOf(port, {numbers})
  const rows = keptRows(documentsBehind(port, tasks), tasks).filter(isKnown)
  return numbers.map((number) => {
    const found = rows.find(({code}) => code === codeOf(number))
    return found ?? missing(port, number)
  })
}

function missing(port: Port, number: number): never {
  const around = numbersAround(port, number)
  if (!around) throw new Failure('register-empty', {}, 2)
  const {first, last, nearest} = around
  const allowed = first === last ? codeOf(first) : `${codeOf(first)}–${codeOf(last)}`
  throw new Failure('no-such-task', {value: codeOf(number), nearest: codeOf(nearest), allowed}, 2)
}

const numberOf = ({code}: Known): number => Number(code.slice(2))

function writeOutcome(pen: Pen, task: Known, {progress, deadlines, occurrence}: Outcome): void {
  const number = numberOf(task)
  if (occurrence) {
    const {day, doneOn, result} = occurrence
    pen.insert('occurrences', {task: number, day, done_on: doneOn, result})
  }
  if (progress) pen.update('tasks', number, progressColumns({...task, ...progress}))
  if (deadlines) pen.update('tasks', number, {deadlines: JSON.stringify(deadlines)})
}

/** What is recorded of tasks, with a line beside it. */
export interface Recorded {
  action: Action
  note: string | null
}

/** Records an action on all of these tasks or, when one of them does not allow it, on none. */
export function act(
  port: Port,
  numbers: readonly KeptTask['number'][],
  {action, note}: Recorded,
  {head, clock}: {head: Head; clock: Clock},
): Change[] {
  return write(port, head, (pen) =>
    tasksNamed(port, numbers).map((before) => {
      const outcome = transition(before, action, clock)
      writeOutcome(pen, before, outcome)
      if (note !== null) pen.insert('notes', {task: numberOf(before), day: clock.today, text: note})
      const after = {...before, ...outcome.progress, ...(outcome.deadlines && {deadlines: outcome.deadlines})}
      return {before, after, occurrence: outcome.occurrence?.day ?? null}
    }),
  )
}
