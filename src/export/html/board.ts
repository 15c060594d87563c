import type {Language} from '../../messages/index.ts'
import type {IsoDate} from '../../model/date.ts'
import type {Note} from '../../model/register.ts'
import {type Counts, count} from '../../query/count.ts'
import type {Due} from '../../query/due.ts'
import {byDocument, byUnit, leadsOf} from '../../query/group.ts'
import {occurrences} from '../../query/occurrence.ts'
import {daysOf, type Item} from '../../query/select.ts'
import {type State, stateOf} from '../../query/state.ts'
import type {Export} from '../format.ts'

/** A day by which something of a task is due, judged as if it were the only one: what comes later is not late yet. */
export interface Term {
  due: Due
  state: State
}

/** A task as the page shows it. */
export interface Task {
  item: Item
  /** Its anchor on the page. */
  id: string
  leads: readonly string[]
  terms: readonly Term[]
  notes: readonly Note[]
}

/** The tasks that the same bodies lead. */
export interface Group {
  leads: readonly string[]
  tasks: Task[]
  counts: Counts
}

/** All that the parts of the page are made of. */
export interface Board {
  language: Language
  today: IsoDate
  tasks: readonly Task[]
  counts: Counts
  groups: readonly Group[]
  /** Each body with its numbers; a task of several bodies counts for each. */
  units: ReturnType<typeof byUnit>
  documents: ReturnType<typeof byDocument>
}

/** Who is late comes first, then who soon has to be done. */
const byNeed = (a: {counts: Counts}, b: {counts: Counts}): number =>
  b.counts.overdue - a.counts.overdue || b.counts.dueSoon - a.counts.dueSoon

function groupsOf(tasks: readonly Task[]): Group[] {
  const groups = new Map<string, Task[]>()
  for (const task of tasks) {
    const key = task.leads.join('\n')
    const group = groups.get(key) ?? []
    group.push(task)
    groups.set(key, group)
  }
  return [...groups.values()].map((members) => ({
    leads: members[0]?.leads ?? [],
    tasks: members,
    counts: count(members.map(({item}) => item)),
  }))
}

/** Prepares the tasks for the page. */
export function toBoard({view: {items, counts, today}, notes, language}: Export): Board {
  const clock = {today, next: occurrences()}
  const tasks = items.map((item, index) => {
    const {dues, first} = daysOf(item, clock)
    const terms = dues.map((due) => ({due, state: stateOf(item, {first, current: due}, today)}))
    return {item, id: `t${index + 1}`, leads: leadsOf(item), terms, notes: notes.get(item.code ?? '') ?? []}
  })
  return {
    ...{language, today, tasks, counts},
    groups: groupsOf(tasks).sort(byNeed),
    units: byUnit(items).sort(byNeed),
    documents: byDocument(items),
  }
}
