import {foldedWords} from '../model/fold.ts'
import type {KeptDocument, KeptTask, Order, Progress} from '../model/register.ts'
import {noProgress} from '../model/register.ts'
import type {Stored, Value} from './port.ts'

/** How documents and tasks lie in the columns of their tables. */

/** Each field of a task as what SQL makes JSON of. */
const taskFields: Record<keyof KeptTask, string> = {
  number: 'id',
  document: 'document',
  place: 'place',
  dropped: `json(iif(dropped, 'true', 'false'))`,
  id: 'identity',
  ref: 'ref',
  unit: 'unit',
  assignees: 'json(assignees)',
  lead: 'json(lead)',
  coordinating: 'json(coordinating)',
  text: 'text',
  origin: 'origin',
  product: 'product',
  deadlines: 'json(deadlines)',
  position: 'json(position)',
  status: 'status',
  doneOn: 'done_on',
  result: 'result',
  extendedTo: 'extended_to',
  extensions: 'extensions',
  doneThrough: 'done_through',
}

const documentFields: Record<keyof KeptDocument, string> = {
  key: 'id',
  kind: 'kind',
  id: 'identity',
  header: 'json(header)',
  meetingOn: 'meeting_on',
  path: 'path',
  location: 'location',
  sha256: 'sha256',
}

/** One column: drivers take several times as long for a row of many as it takes to make and to read their JSON. */
const asJson = (fields: readonly (readonly [name: string, sql: string])[]): string =>
  `json_object(${fields.map(([name, sql]) => `'${name}', ${sql}`).join(', ')}) AS json`

/** What to select of tasks, all of them or these fields. */
export const taskJson = (names: readonly string[] = Object.keys(taskFields)): string =>
  asJson(Object.entries(taskFields).filter(([name]) => names.includes(name)))

export const documentJson = asJson(Object.entries(documentFields))

/** Only what this program wrote itself, and checked when it was read, stands in these columns. */
const parsed = <Kind>({json}: Stored): Kind => JSON.parse(String(json)) as Kind

export const toTask: (stored: Stored) => KeptTask = parsed
export const toDocument: (stored: Stored) => KeptDocument = parsed
export const toPart: <Name extends keyof KeptTask>(stored: Stored) => Pick<KeptTask, Name> = parsed

/** As people search it: folded, words and numbers only. */
const searchable = (text: string): string => foldedWords(text).join(' ')

export const progressColumns = (progress: Progress): Record<string, Value> => ({
  status: progress.status,
  done_on: progress.doneOn,
  result: progress.result,
  extended_to: progress.extendedTo,
  extensions: progress.extensions,
  done_through: progress.doneThrough,
})

export const orderColumns = (order: Order): Record<string, Value> => ({
  identity: order.id,
  ref: order.ref,
  unit: order.unit,
  assignees: JSON.stringify(order.assignees),
  lead: JSON.stringify(order.lead),
  coordinating: JSON.stringify(order.coordinating),
  text: order.text,
  folded: searchable(order.text),
  origin: order.origin,
  product: order.product,
  deadlines: JSON.stringify(order.deadlines),
  position: JSON.stringify(order.position),
})

/** The row of a task that nobody has recorded anything of yet. */
export const newTaskColumns = (order: Order, document: number, place: number): Record<string, Value> => ({
  document,
  place,
  dropped: 0,
  ...orderColumns(order),
  ...progressColumns(noProgress),
})

/** `draft` is the identity that the document had, or would have had, before it got its number. */
export const documentColumns = (document: Omit<KeptDocument, 'key'>, draft: string): Record<string, Value> => ({
  kind: document.kind,
  identity: document.id,
  draft,
  number: document.header.number,
  header: JSON.stringify(document.header),
  meeting_on: document.meetingOn,
  path: document.path,
  location: document.location,
  sha256: document.sha256,
})
