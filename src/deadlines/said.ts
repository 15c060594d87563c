import type {Every, Unit} from './said/every.ts'
import type {When} from './when.ts'

export type Bound = 'before' | 'by'

/** Where a counted time begins: a written day, the document's own date, its meeting, or something unknown. */
export type Start = When | 'document' | 'meeting' | null

/** The place of a repeated deadline inside its period: days, weekdays, months, a time of day. */
export interface Spot {
  time: string | null
  monthDays: readonly number[]
  months: readonly number[]
  /** RFC 5545: `FR`, `-1FR`. */
  weekdays: readonly string[]
  /** Which one of the days so named: -1 is the last. */
  position?: number
}

/** What the words of a deadline say. */
export type Said =
  | {type: 'when'; when: When; time: string | null; bound: Bound}
  | {type: 'range'; from: When | 'document'; to: When}
  | {type: 'count'; amount: number; unit: Unit | 'hour'; working: boolean; start: Start}
  | {type: 'every'; every: Every; spot: Spot | null}
  /** A time of day or weekday alone: a deadline only under words of recurrence in the same sentence. */
  | {type: 'spot'; spot: Spot; unit: Unit}
  | {type: 'event'}

/** Something said, with its words: `end` is exclusive. */
export interface Mention {
  said: Said
  start: number
  end: number
}

export const noSpot: Spot = {time: null, monthDays: [], months: [], weekdays: []}

/** The periods that a place is in: a weekday is one of a week, a day of the month also one of a quarter. */
const periodsOf: Record<Unit, readonly Unit[]> = {
  day: ['day', 'week', 'month'],
  week: ['week'],
  month: ['month', 'quarter'],
  quarter: ['quarter', 'year'],
  year: ['year'],
}

/** Whether a place whose own period is `inner` says where in `outer` it is. */
export const holds = (outer: Unit, inner: Unit): boolean => periodsOf[inner].includes(outer)
