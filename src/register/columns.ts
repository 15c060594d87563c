import type {Header} from '../model/directive.ts'
import {foldedWords} from '../model/fold.ts'
import type {KeptDocument, KeptTask, Order, Progress} from '../model/register.ts'
import {noProgress, statuses} from '../model/register.ts'
import type {Stored, Value} from './port.ts'

/** How documents and tasks lie in the columns of their tables. */

const text = (stored: Stored, column: string): string => String(stored[column] ?? '')
const number = (stored: Stored, column: string): number => Number(stored[column] ?? 0)
const maybe = (stored: Stored, column: string): string | null => {
  const value = stored[column] ?? null
  return value === null ? null : String(value)
}

/** Only what this program wrote itself, and checked when it was read, stands in these columns. */
const parsed = <Kind>(stored: Stored, column: string): Kind => JSON.parse(text(stored, column)) as Kind

/** As people search it: folded, words and numbers only. */
const searchable = (text: string): string => foldedWords(text).join(' ')

export const toProgress = (stored: Stored): Progress => ({
  status: statuses.find((status) => status === stored.status) ?? 'new',
  doneOn: maybe(stored, 'done_on'),
  result: maybe(stored, 'result'),
  extendedTo: maybe(stored, 'extended_to'),
  extensions: number(stored, 'extensions'),
  doneThrough: maybe(stored, 'done_through'),
})

export const toTask = (stored: Stored): KeptTask => ({
  ...toProgress(stored),
  number: number(stored, 'id'),
  document: number(stored, 'document'),
  place: number(stored, 'place'),
  dropped: number(stored, 'dropped') === 1,
  id: text(stored, 'identity'),
  ref: text(stored, 'ref'),
  unit: text(stored, 'unit'),
  assignees: parsed(stored, 'assignees'),
  lead: parsed(stored, 'lead'),
  coordinating: parsed(stored, 'coordinating'),
  text: text(stored, 'text'),
  origin: stored.origin === 'bullet' || stored.origin === 'table' ? stored.origin : 'paragraph',
  product: maybe(stored, 'product'),
  deadlines: parsed(stored, 'deadlines'),
  position: parsed(stored, 'position'),
})

export const toDocument = (stored: Stored): KeptDocument => ({
  key: number(stored, 'id'),
  kind: stored.kind === 'spoken' ? 'spoken' : 'read',
  id: text(stored, 'identity'),
  header: parsed<Header>(stored, 'header'),
  meetingOn: maybe(stored, 'meeting_on'),
  path: text(stored, 'path'),
  location: maybe(stored, 'location'),
  sha256: text(stored, 'sha256'),
})

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
