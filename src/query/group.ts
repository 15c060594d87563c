import {type Counts, type Tally, tally} from './count.ts'
import {documentName} from './row.ts'
import type {Asked, Item} from './select.ts'
import type {State} from './state.ts'

type Counted = Item<Asked>

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

/** Counts tasks one by one, in groups. */
export interface Grouping<Own extends Group = Group> {
  add(item: Counted): void
  groups(): Own[]
}

/** The order of tasks. That of groups is the order of their first tasks; of equal ones, that in which they came. */
export type Order = (a: Counted, b: Counted) => number

const asTheyCome: Order = () => 0

interface Member {
  tally: Tally
  first: Counted
  /** When the first came. */
  at: number
}

function members(namesOf: (item: Counted) => readonly string[], order: Order): Grouping<Group & {first: Counted}> {
  const known = new Map<string, Member>()
  let at = 0
  const put = (name: string, item: Counted): void => {
    const member = known.get(name)
    if (!member || order(item, member.first) < 0) {
      known.set(name, {tally: member?.tally ?? tally(), first: item, at})
    }
    known.get(name)?.tally.add(item)
    at++
  }
  return {
    add(item) {
      const names = namesOf(item)
      for (const [index, name] of names.entries()) if (names.indexOf(name) === index) put(name, item)
    },
    groups: () =>
      [...known]
        .sort(([, a], [, b]) => order(a.first, b.first) || a.at - b.at)
        .map(([name, {tally, first}]) => ({name, counts: tally.counts(), first})),
  }
}

/** The bodies that a task counts for. */
export const leadsOf = ({lead, assignees, unit}: Pick<Counted, 'lead' | 'assignees' | 'unit'>): readonly string[] =>
  lead.length > 0 ? lead : assignees.length > 0 ? assignees : [unit]

/** The tasks of each body; those of several bodies count for each. */
export const unitGroups = (order: Order = asTheyCome): Grouping => members(leadsOf, order)

/** A document with its tasks, counted. */
export type DocumentGroup = Group & {document: Counted['document']}

/** The tasks of each document. */
export function documentGroups(order: Order = asTheyCome): Grouping<DocumentGroup> {
  const {add, groups} = members(({document}) => [document.id], order)
  return {
    add,
    groups: () => groups().map(({counts, first: {document}}) => ({name: documentName(document), counts, document})),
  }
}

/** No groups at all. */
export const ungrouped = (): Grouping => ({add: () => undefined, groups: () => []})

function all<Own extends Group>({add, groups}: Grouping<Own>, items: Iterable<Counted>): Own[] {
  for (const item of items) add(item)
  return groups()
}

export const byUnit = (items: Iterable<Counted>): Group[] => all(unitGroups(), items)
export const byDocument = (items: Iterable<Counted>): DocumentGroup[] => all(documentGroups(), items)
