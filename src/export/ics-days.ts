import {addDays, type IsoDate, isoWeekday, lastDayOf, monthOf, yearOf} from '../model/date.ts'
import type {Deadline} from '../model/deadline.ts'
import {occurrences} from '../query/occurrence.ts'
import {daysOf, type Item} from '../query/select.ts'

/** A deadline as a calendar has it. */
export interface Entry {
  /** Its place among the deadlines of the task, from 1: what stays the same when its day is moved. */
  place: number
  day: IsoDate
  time: string | null
  /** The recurrence (RFC 5545), which `day` is one of. */
  rrule: string | null
  /** Whether the document names no day, and this is the last one of the period that it names. */
  unnamed: boolean
}

/** The end of the period of so many months, counted from the year's first, in which a day lies. */
function endOfMonths(day: IsoDate, months: number): IsoDate {
  const month = monthOf(day) ?? 1
  return lastDayOf(yearOf(day), Math.min(12, Math.ceil(month / months) * months))
}

const interval = (rrule: string): number => Number(/(?:^|;)INTERVAL=(\d+)/.exec(rrule)?.[1] ?? 1)

/** The last day of the period from which a recurrence takes its rhythm, where the document names none. */
function periodEnd(rrule: string, today: IsoDate): Pick<Entry, 'day' | 'rrule'> {
  if (/FREQ=WEEKLY/.test(rrule)) return {day: addDays(today, 7 - isoWeekday(today)), rrule}
  if (/FREQ=MONTHLY/.test(rrule)) return {day: endOfMonths(today, interval(rrule)), rrule: `${rrule};BYMONTHDAY=-1`}
  if (/FREQ=YEARLY/.test(rrule)) return {day: endOfMonths(today, 12), rrule}
  return {day: today, rrule}
}

const namesDay = (rrule: string): boolean => /BYDAY|BYMONTHDAY|BYMONTH/.test(rrule)

/** A recurrence that names its day but not the period that it counts from begins with the next such day. */
function unnamedEntry({rrule}: Deadline, today: IsoDate): Pick<Entry, 'day' | 'rrule' | 'unnamed'> | null {
  if (rrule === null) return null
  const plain = rrule.replace(/;INTERVAL=\d+/, '')
  const next = namesDay(rrule) ? occurrences()(plain, today) : null
  return next ? {day: next, rrule, unnamed: false} : {...periodEnd(rrule, today), unnamed: true}
}

/** Two deadlines of a task that was extended beyond both fall on one day. */
const isSame = (a: Entry, b: Entry): boolean => a.day === b.day && a.time === b.time && a.rrule === b.rrule

/** The days of a task: every one that is due, and the recurrences, each from its next day on. */
export function entriesOf(item: Item, today: IsoDate): Entry[] {
  const {dues} = daysOf(item, {today, next: occurrences()})
  const entries = item.deadlines.flatMap((deadline, index): Entry[] => {
    const place = index + 1
    const due = dues.find((each) => each.deadline === deadline)
    if (due) {
      const rrule = due.kind === 'recurring' ? deadline.rrule : null
      return [{place, day: due.date, time: due.time, rrule, unnamed: false}]
    }
    const found = deadline.kind === 'recurring' ? unnamedEntry(deadline, today) : null
    return found ? [{place, time: deadline.time, ...found}] : []
  })
  return entries.filter((entry, index) => !entries.slice(0, index).some((other) => isSame(entry, other)))
}
