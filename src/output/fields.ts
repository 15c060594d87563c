import type {Made} from './json-printer.ts'
import type {Known} from './printer.ts'

/** What the fields need of a task besides its outline. */
const beyond = ['id', 'coordinating', 'text', 'product', 'position', 'result'] as const
type Told = Known<(typeof beyond)[number]>

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
} as const satisfies Record<string, (item: Told) => unknown>

export type Field = keyof typeof fields
export const fieldNames = Object.keys(fields)
export const isField = (name: string): name is Field => Object.hasOwn(fields, name)

/** Makes tasks as `--json` prints them, with the chosen fields in the chosen order. */
function recorder(chosen: readonly Field[]): (item: Told) => Record<string, unknown> {
  const empty: Record<string, unknown> = Object.fromEntries(chosen.map((name) => [name, null]))
  return (item) => {
    const record = {...empty}
    for (const name of chosen) record[name] = fields[name](item)
    return record
  }
}

/** The task as `--json` prints it. */
export const toRecord = (item: Told, chosen: readonly Field[]): Record<string, unknown> => recorder(chosen)(item)

/** The chosen fields of tasks, and what they need besides the outline of each. */
export const recordsOf = (chosen: readonly Field[]): Made<(typeof beyond)[number]> => ({
  needs: beyond.filter((name) => chosen.includes(name)),
  toValue: recorder(chosen),
})
