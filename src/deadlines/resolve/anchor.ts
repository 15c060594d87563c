import {firstDayOf, type IsoDate, isDay} from '../../model/date.ts'
import type {Setting} from '../setting.ts'

/** What the dates of a document are counted from. */
export interface Anchor {
  /** The first day that the document's date covers, or its meeting; years are counted from it. */
  first: IsoDate | null
  /** The day itself, where it is known. */
  day: IsoDate | null
}

export function anchorOf({issued, meeting}: Setting): Anchor {
  if (issued === null) return {first: meeting, day: meeting}
  const first = firstDayOf(issued)
  if (isDay(issued)) return {first, day: issued}
  return {first, day: meeting?.startsWith(issued) ? meeting : null}
}
