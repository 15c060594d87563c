import {addDays, addMonths, daysBetween, type IsoDate} from '../../../model/date.ts'

export type Span = 'earlier' | 'day' | 'month' | 'later'

/** The days that share a place on the line. */
export interface Column {
  span: Span
  from: IsoDate
  to: IsoDate
  /** Parts of the width that it takes: a day takes one. */
  width: number
}

/** So many days are shown before today, and after it, each with a place of its own. */
const daysBack = 7
const daysAhead = 28
const fewestDays = 14

const mostMonths = 12

/** Columns of months hold a month and a day, those at the ends a whole date. */
const monthWidth = 3.5
const endWidth = 4.5

const dayColumns = (from: IsoDate, to: IsoDate): Column[] =>
  Array.from({length: daysBetween(from, to) + 1}, (_, index) => {
    const day = addDays(from, index)
    return {span: 'day', from: day, to: day, width: 1}
  })

const endOfMonth = (day: IsoDate): IsoDate => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1)

/** The months from a day on, of the first what is left of it, until the last that has to be shown. */
function monthColumns(from: IsoDate, last: IsoDate): Column[] {
  const columns: Column[] = []
  for (let first = from; first <= last && columns.length < mostMonths; ) {
    const to = endOfMonth(first)
    columns.push({span: 'month', from: first, to, width: monthWidth})
    first = addDays(to, 1)
  }
  return columns
}

/**
 * The line on which the days fall, from left to right: every day around today, cut to where something is due; then the
 * months until the last; and a column at either end for what lies beyond. What presses is never pressed together by a
 * single day in a year's time.
 */
export function scaleOf(due: readonly IsoDate[], today: IsoDate): Column[] {
  const days = [...due, today].sort()
  const [from, to] = [addDays(today, -daysBack), addDays(today, daysAhead)]
  const near = days.filter((day) => day >= from && day <= to)
  const start = addDays(near[0] ?? today, near[0] === from ? 0 : -1)
  const end = [addDays(start, fewestDays - 1), addDays(near[near.length - 1] ?? today, 1)].sort()[1] ?? to
  const shown = dayColumns(start, end)
  const last = days[days.length - 1] ?? today
  const months = monthColumns(addDays(end, 1), last)
  const lastShown = months[months.length - 1]?.to ?? end
  const ends = {width: endWidth}
  return [
    ...(days.some((day) => day < start)
      ? [{span: 'earlier', from: '0001-01-01', to: addDays(start, -1), ...ends} as const]
      : []),
    ...shown,
    ...months,
    ...(last > lastShown ? [{span: 'later', from: addDays(lastShown, 1), to: '9999-12-31', ...ends} as const] : []),
  ]
}
