import type {IsoDate} from '../../../model/date.ts'
import type {Column} from './scale.ts'

/** A column and where it lies on the line, in hundredths of its length: the picture is as wide as the page. */
export interface Placed extends Column {
  left: number
  right: number
}

export const percent = (place: number): string => `${Math.round(place * 100) / 100}%`

export const middleOf = ({left, right}: Placed): string => percent((left + right) / 2)

/** Columns one beside the other. */
export function placed(columns: readonly Column[]): Placed[] {
  const whole = columns.reduce((sum, {width}) => sum + width, 0)
  let left = 0
  return columns.map((column) => {
    const start = left
    left += (column.width / whole) * 100
    return {...column, left: start, right: left}
  })
}

/** The number of the column that a day falls into. */
export const columnOf = (columns: readonly Column[], day: IsoDate): number =>
  columns.findIndex(({from, to}) => day >= from && day <= to)
