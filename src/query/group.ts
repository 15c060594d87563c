import {type Counts, count} from './count.ts'
import {documentName} from './row.ts'
import type {Asked, Item} from './select.ts'

type Counted = Item<Asked>

import type {State} from './state.ts'

/** Tasks that are counted together. */
export interface Group {
  name: string
  counts: Counts
}

/** The states of a task as a table sums them up; each task is in exactly one. */
export interface Columns {
  total: number
  done: number
  overdue: number
  onTrack: number
  undated: number
  other: number
}

const columnOf: Record<State, Exclude<keyof Columns, 'total'>> = {
  overdue: 'overdue',
  'due-soon': 'onTrack',
  'on-track': 'onTrack',
  undated: 'undated',
  recurring: 'other',
  paused: 'other',
  cancelled: 'other',
  'done-on-time': 'done',
  'done-late': 'done',
  done: 'done',
}

export function columnsOf({total, states}: Counts): Columns {
  const columns: Columns = {total, done: 0, overdue: 0, onTrack: 0, undated: 0, other: 0}
  for (const [state, column] of Object.entries(columnOf)) columns[column] += states[state as State]
  return columns
}

function grouped(items: readonly Counted[], namesOf: (item: Counted) => readonly string[]): Group[] {
  const groups = new Map<string, Counted[]>()
  for (const item of items)
    for (const name of new Set(namesOf(item))) {
      const group = groups.get(name) ?? []
      group.push(item)
      groups.set(name, group)
    }
  return [...groups].map(([name, members]) => ({name, counts: count(members)}))
}

/** The bodies that a task counts for. */
export const leadsOf = ({lead, assignees, unit}: Pick<Counted, 'lead' | 'assignees' | 'unit'>): readonly string[] =>
  lead.length > 0 ? lead : assignees.length > 0 ? assignees : [unit]

/** The tasks of each body; those of several bodies count for each. */
export const byUnit = (items: readonly Counted[]): Group[] => grouped(items, leadsOf)

/** The tasks of each document. */
export function byDocument(items: readonly Counted[]): (Group & {document: Counted['document']})[] {
  const documents = new Map(items.map(({document}) => [document.id, document]))
  return grouped(items, ({document}) => [document.id]).flatMap(({name, counts}) => {
    const document = documents.get(name)
    return document ? [{name: documentName(document), counts, document}] : []
  })
}
