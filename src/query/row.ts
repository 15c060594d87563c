import type {IsoDate} from '../model/date.ts'
import type {Deadline} from '../model/deadline.ts'
import type {Directive, Origin, Task, Unit} from '../model/directive.ts'
import type {Position} from '../model/position.ts'

/** What people said of a task; everything else about its state is worked out (state.ts). */
export type Status = 'new' | 'started' | 'done' | 'paused' | 'cancelled'

/** The document that a task comes from, as far as a list needs it. */
export interface RowDocument {
  id: string
  number: string | null
  symbol: string | null
  subject: string | null
  path: string
}

/** One task with all that the queries ask of it, from a reading or from wherever readings are kept. */
export interface Row {
  /** The code for life (NV1) once the task is kept somewhere; null for a task that was only read. */
  code: string | null
  id: string
  ref: string
  document: RowDocument
  unit: string
  assignees: string[]
  lead: string[]
  coordinating: string[]
  text: string
  origin: Origin
  deadlines: Deadline[]
  status: Status
  /** The day on which it was reported done; only with status `done`. */
  doneOn: IsoDate | null
  position: Position
}

function toRow(document: RowDocument, unit: Unit, task: Task): Row {
  const {id, ref, lead, coordinating, text, origin, deadlines, position} = task
  const {name, assignees} = unit
  return {
    code: null,
    id,
    ref,
    document,
    unit: name,
    assignees,
    lead,
    coordinating,
    text,
    origin,
    deadlines,
    status: 'new',
    doneOn: null,
    position,
  }
}

/** The tasks of readings, in document order. */
export function toRows(directives: readonly Directive[]): Row[] {
  return directives.flatMap(({id, header, source, units}) => {
    const {number, symbol, subject} = header
    const document = {id, number, symbol, subject, path: source.path}
    return units.flatMap((unit) => unit.tasks.map((task) => toRow(document, unit, task)))
  })
}

/** Number and symbol as offices join them: `45/TB-UBND`, of the Party `90-TB/ĐU`. */
export const joinNumber = (number: string, symbol: string): string =>
  `${number}${symbol.includes('/') ? '-' : '/'}${symbol}`

/** The document in a list: by number and symbol, a draft without number by its symbol, else by its file. */
export function documentName({number, symbol, path}: RowDocument): string {
  if (number && symbol) return joinNumber(number, symbol)
  return symbol ?? number ?? path
}
