import {type Every, frequencyOf} from '../said/every.ts'
import type {Spot} from '../said.ts'

const list = (name: string, values: readonly (string | number)[]): string[] =>
  values.length > 0 ? [`${name}=${values.join(',')}`] : []

/** RFC 5545, without the name of the property. */
export function rruleOf(every: Every, spot: Spot | null): string {
  if (!spot) return frequencyOf(every)
  // Months of a quarter are months of the year: "ngày 20 của tháng cuối quý".
  const frequency = spot.months.length > 0 ? 'FREQ=YEARLY' : frequencyOf(every)
  return [
    frequency,
    ...list('BYMONTH', spot.months),
    ...list('BYMONTHDAY', spot.monthDays),
    ...list('BYDAY', spot.weekdays),
    ...list('BYSETPOS', spot.position === undefined ? [] : [spot.position]),
  ].join(';')
}
