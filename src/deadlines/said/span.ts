import {phrase} from '../phrase.ts'
import type {Period, Timed, When} from '../when.ts'
import {firstOf, type Reader, textAt} from '../words.ts'
import {monthsAt} from './months.ts'
import {partAt, weekOfMonthAt} from './part.ts'
import {timedAt} from './timed.ts'
import {weekAt} from './week.ts'

/** Any period: a month, a quarter, "cuối năm", "tuần này". */
export const periodAt: Reader<Period> = firstOf<Period>(partAt, weekOfMonthAt, monthsAt, weekAt)

const open = phrase('hết', 'ngày')

/** Any day or period, with its time of day where it has one. */
export const whenAt: Reader<Timed> = (words, at) => {
  const part = partAt(words, at) ?? weekOfMonthAt(words, at)
  if (part) return {value: {time: null, when: part.value}, end: part.end}
  const day = timedAt(words, at)
  if (day) return day
  const period = monthsAt(words, at) ?? weekAt(words, at)
  return period && {value: {time: null, when: period.value}, end: period.end}
}

/** Whether a value is a day rather than a run of days. */
export const isMoment = (when: When): boolean =>
  when.type === 'day' || when.type === 'near-day' || (when.type === 'week' && when.weekday !== null)

/** The index after "hết" or "ngày" that may stand before a period. */
export const afterOpen = (words: Parameters<Reader<Timed>>[0], at: number): number =>
  textAt(words, at) === 'hết' ? Math.max(open.match(words, at), at) : at
