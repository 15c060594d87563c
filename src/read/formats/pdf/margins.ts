import {pageNumber} from '../../lines.ts'
import type {Row} from './rows.ts'
import {textOfRow} from './spacing.ts'

/** The lines of one page, and how high the page is. */
export interface PageRows {
  height: number
  rows: readonly Row[]
}

/** Of the height of a page: running heads and page numbers stand this near to its edges. */
const margin = 0.13

/** A running head has no more lines. */
const mostLines = 3

/** The lines of each page that belong to the paper and not to the document: page numbers and running heads. */
export function marginRows(pages: readonly PageRows[], spaces: boolean): ReadonlySet<Row> {
  const edges = pages.map((page) => edgeRows(page))
  const counts = new Map<string, number>()
  const keyOf = (row: Row): string => `${Math.round(row.y / 6)} ${textOfRow(row, spaces).replace(/\d+/g, '#')}`
  for (const rows of edges) for (const key of new Set(rows.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isRepeated = (row: Row): boolean => {
    const count = counts.get(keyOf(row)) ?? 0
    return count >= 3 || (count === 2 && pages.length <= 3)
  }
  return new Set(
    edges.flatMap((rows) => rows.filter((row) => pageNumber.test(textOfRow(row, spaces)) || isRepeated(row))),
  )
}

/** The first and last lines of a page that stand in its margins. */
function edgeRows({height, rows}: PageRows): Row[] {
  const top = rows.slice(0, mostLines).filter(({y}) => y < height * margin)
  const bottom = rows.slice(-mostLines).filter(({y}) => y > height * (1 - margin))
  return [...new Set([...top, ...bottom])]
}
