import type {ListedPeriod} from './said/periods.ts'
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

/** The mentions of a list of periods: by the end of each. */
export function periodsOf(periods: Read<ListedPeriod[]> | null, start: number): Mention[] | null {
  if (!periods) return null
  return periods.value.map(({value: when, start: own, end}, index) => ({
    said: {type: 'when', when, time: null, bound: 'by'},
    start: index === 0 ? start : own,
    end,
  }))
}
