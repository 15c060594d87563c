import type {DayTable} from '../calendar/table.ts'
import type {IsoDate, PartialDate} from '../model/date.ts'

/** What the document says of itself, against which its deadlines are reckoned; never today. */
export interface Setting {
  /** The document's own date, as precise as its head says. */
  issued: PartialDate | null
  /** The day of the meeting that the document reports, when the head has no date. */
  meeting: IsoDate | null
  /** The text is a cell of a column whose title binds ("Thời hạn hoàn thành"): a bare date is a deadline. */
  bound?: boolean
  /** The text stands under the title of a report that comes again ("Báo cáo 6 tháng:"): a day without a year recurs. */
  report?: boolean
  /** Days off and on of the office; the State's own when it has none. */
  days?: DayTable
}
