import type {MessageCode, MessageValues} from '../messages/index.ts'
import type {IsoDate, PartialDate} from '../model/date.ts'
import type {Deadline} from '../model/deadline.ts'

/** What the document says of itself, against which its deadlines are reckoned; never today. */
export interface Setting {
  /** The document's own date, as precise as its head says. */
  issued: PartialDate | null
  /** The day of the meeting that the document reports, when the head has no date. */
  meeting: IsoDate | null
  /** The text is a cell of a column whose title binds ("Thời hạn hoàn thành"): a bare date is a deadline. */
  bound?: boolean
}

/** A deadline found in a text, with the range of its words in that text (end exclusive). */
export interface Found extends Omit<Deadline, 'bold' | 'inherited' | 'position'> {
  start: number
  end: number
  notices: {[Code in MessageCode]: {code: Code; values: MessageValues<Code>}}[MessageCode][]
}

/** Every deadline that the text of one task sets, in the order of the text. */
export function findDeadlines(_text: string, _setting: Setting): Found[] {
  return []
}
