import type {Item} from '../query/select.ts'

/** What `--json` tells of a task; the names are a promise, fields are only ever added. */
export const fields = {
  code: ({code}) => code,
  id: ({id}) => id,
  ref: ({ref}) => ref,
  document: ({document}) => document,
  unit: ({unit}) => unit,
  assignees: ({assignees}) => assignees,
  lead: ({lead}) => lead,
  coordinating: ({coordinating}) => coordinating,
  text: ({text}) => text,
  origin: ({origin}) => origin,
  product: ({product}) => product,
  due: ({due}) => due?.date ?? null,
  first: ({first}) => first,
  time: ({due}) => due?.time ?? null,
  bound: ({due}) => due?.bound ?? null,
  kind: ({due, deadlines}) => due?.kind ?? deadlines[0]?.kind ?? null,
  days: ({days}) => days,
  state: ({state}) => state,
  status: ({status}) => status,
  doneOn: ({doneOn}) => doneOn,
  result: ({result}) => result,
  extensions: ({extensions}) => extensions,
  dropped: ({dropped}) => dropped,
  deadlines: ({deadlines}) => deadlines,
  position: ({position}) => position,
} as const satisfies Record<string, (item: Item) => unknown>

export type Field = keyof typeof fields
export const fieldNames = Object.keys(fields)
export const isField = (name: string): name is Field => Object.hasOwn(fields, name)

/** The task as `--json` prints it, with the chosen fields in the chosen order. */
export function toRecord(item: Item, chosen: readonly Field[]): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const name of chosen) record[name] = fields[name](item)
  return record
}
