import {addDays, type IsoDate, isoWeekday, lastDayOf, monthOf, yearOf} from '../model/date.ts'
import {Failure} from '../model/failure.ts'
import type {Row} from '../query/row.ts'
import type {Clock} from '../query/select.ts'

/** The last day of the period in which a day lies, for recurrences that name no day of their own ("hằng tuần"). */
function endOfPeriod(rrule: string, day: IsoDate): IsoDate {
  const months = /INTERVAL=(\d+)/.exec(rrule)?.[1]
  const month = monthOf(day) ?? 1
  if (rrule.includes('FREQ=DAILY')) return day
  if (rrule.includes('FREQ=WEEKLY')) return addDays(day, 7 - isoWeekday(day))
  if (rrule.includes('FREQ=YEARLY')) return lastDayOf(yearOf(day), 12)
  const length = 12 % Number(months ?? 1) === 0 ? Number(months ?? 1) : 1
  return lastDayOf(yearOf(day), Math.ceil(month / length) * length)
}

interface Asked {
  /** The day on which it was done. */
  on: IsoDate
  /** A day of the occurrence, where it was named. */
  asked: IsoDate | null
}

/**
 * The day of the occurrence that was done: the one that was named; else the first after the last that was done; else
 * the first on or after the day on which it was done. Where the rule names no day, the last day of the period.
 */
export function occurrenceAt(task: Row & {code: string}, {on, asked}: Asked, {next}: Clock): IsoDate {
  const rrule = task.deadlines.find(({kind}) => kind === 'recurring')?.rrule ?? ''
  const after = task.doneThrough && addDays(task.doneThrough, 1)
  const named = next(rrule, asked ?? after ?? on)
  if (asked && named !== null && named !== asked) throw new Failure('occurrence-none', {code: task.code, day: asked}, 2)
  const day = named ?? endOfPeriod(rrule, asked ?? on)
  if (task.doneThrough === day) throw new Failure('occurrence-done', {code: task.code, day}, 2)
  return day
}
