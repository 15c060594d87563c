import type {PartialDate} from '../model/date.ts'
import type {Deadline} from '../model/deadline.ts'
import type {Directive, Header, Origin, Task, Unit} from '../model/directive.ts'
import type {Position} from '../model/position.ts'
import {codeOf, type KeptDocument, type KeptTask, noProgress, type Progress} from '../model/register.ts'

/** The document that a task comes from, as far as a list needs it. */
export interface RowDocument {
  id: string
  number: string | null
  symbol: string | null
  type: string | null
  issuer: string | null
  issuedOn: PartialDate | null
  subject: string | null
  path: string
}

/** One task with all that the queries ask of it, from a reading or from wherever readings are kept. */
export interface Row extends Progress {
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
  /** The result that the document asks for. */
  product: string | null
  deadlines: Deadline[]
  position: Position
  /** Whether the last version of its document no longer has it. */
  dropped: boolean
}

const toDocument = (id: string, header: Header, path: string): RowDocument => {
  const {number, symbol, type, issuer, issuedOn, subject} = header
  return {id, number, symbol, type, issuer, issuedOn, subject, path}
}

function toRow(document: RowDocument, unit: Unit, task: Task): Row {
  const {id, ref, lead, coordinating, text, origin, product, deadlines, position} = task
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
    product,
    deadlines,
    position,
    dropped: false,
    ...noProgress,
  }
}

/** The tasks of readings, in document order. */
export function toRows(directives: readonly Directive[]): Row[] {
  return directives.flatMap(({id, header, source, units}) => {
    const document = toDocument(id, header, source.path)
    return units.flatMap((unit) => unit.tasks.map((task) => toRow(document, unit, task)))
  })
}

/** A task of the register, or a part of it, with its code for life and with its document in place of the key of it. */
export type Kept<Task> = Omit<Task, 'document'> & Pick<Row, 'document'> & {code: string}

/** Brings tasks of the register and their documents together. */
export function keptRows<Task extends Pick<KeptTask, 'number' | 'document'>>(
  documents: readonly KeptDocument[],
  tasks: readonly Task[],
): Kept<Task>[] {
  const known = new Map(documents.map(({key, id, header, path}) => [key, toDocument(id, header, path)]))
  return tasks.flatMap((task) => {
    const document = known.get(task.document)
    return document ? [{...task, code: codeOf(task.number), document}] : []
  })
}

/** Number and symbol as offices join them: `45/TB-UBND`, of the Party `90-TB/ĐU`. */
export const joinNumber = (number: string, symbol: string): string =>
  `${number}${symbol.includes('/') ? '-' : '/'}${symbol}`

/** The document in a list: by number and symbol, a draft without number by its symbol, else by its file. */
export function documentName({number, symbol, path}: Pick<RowDocument, 'number' | 'symbol' | 'path'>): string {
  if (number && symbol) return joinNumber(number, symbol)
  return symbol ?? number ?? path
}

/** Whether a body of the Party issued it: the type and the body stand on two sides of a stroke (`TB/ĐU`, `CT/TU`). */
export const isOfParty = ({symbol}: Pick<RowDocument, 'symbol'>): boolean => /^\p{Lu}+\/\p{Lu}/u.test(symbol ?? '')
