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

/** Counts tasks one by one. */
export interface Tally {
  add(item: Item<Asked>): void
  counts(): Counts
}

/** The one counting function: every list, summary and report shows these numbers. */
export function tally(): Tally {
  const byState = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>
  const sorts = {dated: 0, event: 0, recurring: 0, undated: 0}
  const units = new Map<string, Set<string>>()
  let total = 0
  const countUnit = ({document, unit}: Asked): void => {
    const known = units.get(document.id)
    if (known) known.add(unit)
    else units.set(document.id, new Set([unit]))
  }
  return {
    add(item) {
      total++
      sorts[sortOf(item)]++
      byState[item.state]++
      countUnit(item)
    },
    counts: () => ({
      total,
      ...sorts,
      overdue: byState.overdue,
      dueSoon: byState['due-soon'],
      units: [...units.values()].reduce((sum, {size}) => sum + size, 0),
      states: {...byState},
    }),
  }
}

export function count(items: Iterable<Item<Asked>>): Counts {
  const {add, counts} = tally()
  for (const item of items) add(item)
  return counts()
}
