import {addWorkingDays, type Calendar, onOrAfter} from '../../calendar/working-days.ts'
import {addDays, addMonths, type IsoDate} from '../../model/date.ts'
import type {Said} from '../said.ts'

type Count = Extract<Said, {type: 'count'}>

const letters = {hour: 'H', day: 'D', week: 'W', month: 'M', quarter: 'M', year: 'Y'} as const

/** ISO 8601: `P10D`, `PT24H`; a quarter is three months. */
export const durationOf = ({amount, unit}: Count): string =>
  `P${unit === 'hour' ? 'T' : ''}${unit === 'quarter' ? amount * 3 : amount}${letters[unit]}`

const hoursOfDay = 24

function plain({amount, unit}: Count, from: IsoDate): IsoDate {
  if (unit === 'hour') return addDays(from, Math.ceil(amount / hoursOfDay))
  if (unit === 'day' || unit === 'week') return addDays(from, unit === 'week' ? amount * 7 : amount)
  return addMonths(from, amount * {month: 1, quarter: 3, year: 12}[unit])
}

/**
 * The last day of a counted time. Civil Code 2015, articles 147 and 148: the first day is not counted, and an end on a
 * day off moves to the next working day. Hours run on through days off.
 */
export function endOfCount(count: Count, from: IsoDate, calendar: Calendar): IsoDate {
  if (count.working && count.unit === 'day') return addWorkingDays(from, count.amount, calendar)
  const end = plain(count, from)
  return count.unit === 'hour' ? end : onOrAfter(end, calendar)
}
