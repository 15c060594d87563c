import type {Asked, Item} from './select.ts'
import {type State, states} from './state.ts'

/** How many tasks there are of each sort. `dated`, `event`, `recurring` and `undated` add up to `total`. */
export interface Counts {
  total: number
  dated: number
  /** With a deadline whose day nobody can tell yet: an event, or days from an unknown start. */
  event: number
  recurring: number
  undated: number
  overdue: number
  dueSoon: number
  units: number
  /** By state; they add up to `total`. */
  states: Record<State, number>
}

type Sort = 'dated' | 'event' | 'recurring' | 'undated'

function sortOf({deadlines}: Asked): Sort {
  if (deadlines.some(({kind, date}) => kind !== 'recurring' && date)) return 'dated'
  if (deadlines.some(({kind}) => kind === 'recurring')) return 'recurring'
  return deadlines.length > 0 ? 'event' : 'undated'
}

/** The one counting function: every list, summary and report shows these numbers. */
export function count(items: readonly Item<Asked>[]): Counts {
  const byState = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>
  const sorts = {dated: 0, event: 0, recurring: 0, undated: 0}
  const counts: Counts = {total: 0, ...sorts, overdue: 0, dueSoon: 0, units: 0, states: byState}
  for (const item of items) {
    counts.total++
    counts[sortOf(item)]++
    counts.states[item.state]++
  }
  counts.overdue = byState.overdue
  counts.dueSoon = byState['due-soon']
  counts.units = new Set(items.map(({document, unit}) => `${document.id}\n${unit}`)).size
  return counts
}
