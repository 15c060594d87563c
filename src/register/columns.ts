import {foldedWords} from '../model/fold.ts'
import type {KeptDocument, KeptTask, Order, Progress} from '../model/register.ts'
import {noProgress} from '../model/register.ts'
import type {Stored, Value} from './port.ts'

/** How documents and tasks lie in the columns of their tables. */

/** The column of each field of a task. */
const taskColumns: Record<keyof KeptTask, string> = {
  number: 'id',
  document: 'document',
  place: 'place',
  dropped: 'dropped',
  id: 'identity',
  ref: 'ref',
  unit: 'unit',
  assignees: 'assignees',
  lead: 'lead',
  coordinating: 'coordinating',
  text: 'text',
  origin: 'origin',
  product: 'product',
  deadlines: 'deadlines',
  position: 'position',
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

/** What to select of each task: a list of its fields. */
export const taskJson = (names: readonly (keyof KeptTask)[]): string =>
  `json_array(${names.map((name) => taskColumns[name]).join(', ')})`

export const taskFields = Object.keys(taskColumns).filter((name): name is keyof KeptTask =>
  Object.hasOwn(taskColumns, name),
)

export const documentJson = `json_object(${Object.entries(documentFields)
  .map(([name, sql]) => `'${name}', ${sql}`)
  .join(', ')}) AS json`

/** Only what this program wrote itself, and checked when it was read, stands in these columns. */
const parsed = <Kind>(json: string): Kind => JSON.parse(json) as Kind

export const toDocument = ({json}: Stored): KeptDocument => parsed(String(json))

type Decode = (value: Value) => unknown

/** Reads what the columns hold that is neither a text nor a number. What many tasks share is read and kept once. */
function decoders(): Partial<Record<keyof KeptTask, Decode>> {
  const known = new Map<Value, unknown>([['[]', []]])
  const json: Decode = (value) => known.get(value) ?? parsed(String(value))
  const names: Decode = (value) => {
    const found = json(value)
    known.set(value, found)
    return found
  }
  return {
    dropped: (value) => value === 1,
    ...{assignees: names, lead: names, coordinating: names},
    ...{deadlines: json, position: json},
  }
}

const asItIs: Decode = (value) => value

/** Makes tasks, or parts of tasks, of these fields of theirs. */
export function taskReader<Name extends keyof KeptTask>(
  names: readonly Name[],
): (values: readonly Value[]) => Pick<KeptTask, Name> {
  const own = decoders()
  const decode = names.map((name) => own[name] ?? asItIs)
  const empty: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]))
  return (values) => {
    // A copy whose fields are filled is an object of V8's small kind; one that fields are added to, one by one, is not.
    const task = {...empty}
    let index = 0
    for (const name of names) {
      task[name] = decode[index]?.(values[index] ?? null)
      index++
    }
    return task as Pick<KeptTask, Name>
  }
}

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
