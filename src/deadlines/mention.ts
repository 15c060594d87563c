import type {ListedDay} from './said/timed.ts'
import type {Bound, Mention} from './said.ts'
import type {Read} from './words.ts'

/** The mentions of a list of days: the first has the cue in its words. */
export function daysOf(days: Read<ListedDay[]> | null, start: number, bound: Bound): Mention[] | null {
  if (!days) return null
  return days.value.map(({value: {when, time}, start: own, end}, index) => ({
    said: {type: 'when', when, time, bound},
    start: index === 0 ? start : own,
    end,
  }))
}
