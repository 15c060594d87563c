import {bulletOf} from '../lists/bullet.ts'
import {writeNumber} from '../lists/count.ts'
import type {Level, List} from './lists.ts'

/** Gives each item of a list the number that Word shows before it. Items are to be asked for in their order. */
export interface Numberer {
  /** What stands before the next item of a list and level; empty where nothing is shown. */
  next(list: string, level: number): string
}

export function numbererOf(lists: ReadonlyMap<string, List>): Numberer {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return {
    next(name, at) {
      const list = lists.get(name)
      const level = list?.levels[at]
      if (!list || !level) return ''
      const count = counts.get(list.family) ?? []
      counts.set(list.family, count)
      if (!begun.has(name)) for (const restarted of list.starts.keys()) count[restarted] = undefined
      begun.add(name)
      count[at] = (count[at] ?? startOf(list, at) - 1) + 1
      list.levels.forEach((deeper, i) => {
        if (i > at && deeper && restartsBelow(deeper, at)) count[i] = undefined
      })
      return label(level, list, count)
    },
  }
}

const startOf = (list: List, at: number): number => list.starts.get(at) ?? list.levels[at]?.start ?? 1

const restartsBelow = ({restart}: Level, at: number): boolean => restart === null || at < restart

/** "%1.%2." with the numbers filled in; a level that has no item yet shows where it would begin. */
function label(level: Level, list: List, count: readonly (number | undefined)[]): string {
  if (level.way === 'bullet') return bulletOf(level.text, level.font)
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const way = list.levels[at]?.way ?? 'decimal'
      const shown = level.legal && way !== 'none' ? 'decimal' : way
      return shown === 'bullet' ? '' : writeNumber(count[at] ?? startOf(list, at), shown)
    })
    .trim()
}
