/** What the words of a time say, before any date is reckoned: only parts that are written are certain. */

/** A year as written, as counted from the document's ("năm sau" is 1), or null where none is written. */
export type Year = number | {offset: number} | null

/** A day; without a month only where "ngày" stands before it ("ngày 25"). */
export interface Day {
  type: 'day'
  day: number
  month: number | {offset: number} | null
  year: Year
}

/** Whole months of a year: a month, a quarter, a half, a year. */
export interface Months {
  type: 'months'
  first: number
  last: number
  year: Year
  /** The year of the last month, where the words reach into another ("Quý IV/2026, 2027"). */
  lastYear: number | null
}

/** "Tháng này", "quý sau": counted from the document's date, in units of so many months. */
export interface NearMonths {
  type: 'near'
  length: 1 | 3
  offset: number
}

/** A week or a weekday in it, counted from the document's week. */
export interface Week {
  type: 'week'
  offset: number
  weekday: number | null
}

/** The n-th week of a month; -1 is the last. */
export interface WeekOfMonth {
  type: 'week-of-month'
  index: number
  month: Months | NearMonths
}

/** "Hôm nay", "ngày mai". */
export interface Near {
  type: 'near-day'
  offset: number
}

/** "Đầu", "giữa", "cuối" of a period. */
export interface Part {
  type: 'part'
  part: 'start' | 'middle' | 'end'
  of: Months | NearMonths | Week
}

export type Period = Months | NearMonths | Week | WeekOfMonth | Part
export type Moment = Day | Near | Week
export type When = Moment | Period

/** A time of day, `HH:MM`; null when the words name none exactly ("cuối giờ chiều"). */
export interface Timed {
  time: string | null
  when: When
}
