import {emptyCell, type Flow, mostSpanned, type Table} from '../flow.ts'
import {childAt, childrenOf, type Element} from '../xml.ts'
import type {Context} from './context.ts'
import {numberAt} from './elements.ts'
import {heldIn} from './held.ts'

/** Reads a table. A cell that goes on from the row above is the cell of that row. */
export function readTable(table: Element, context: Context): Table {
  const rows: (readonly Flow[])[][] = []
  for (const row of heldIn(table)) {
    if (row.name !== 'w:tr' || isDeleted(row)) continue
    const above = rows.at(-1) ?? []
    const cells: (readonly Flow[])[] = blanks(numberAt(row, 'w:trPr', 'w:gridBefore') ?? 0)
    for (const cell of heldIn(row)) {
      if (cell.name !== 'w:tc') continue
      const properties = childAt(cell, 'w:tcPr')
      const merged = childAt(properties, 'w:vMerge')
      const goesOn = merged !== null && (merged.attributes['w:val'] ?? 'continue') === 'continue'
      cells.push((goesOn ? above[cells.length] : undefined) ?? context.blocks(cell))
      cells.push(...blanks((numberAt(properties, 'w:gridSpan') ?? 1) - 1))
    }
    rows.push(cells)
  }
  return {kind: 'table', rows}
}

/** A row whose deletion is tracked. */
const isDeleted = (row: Element): boolean => childrenOf(row, 'w:trPr').some((each) => childAt(each, 'w:del') !== null)

const blanks = (count: number): (readonly Flow[])[] =>
  Array.from({length: Math.min(Math.max(0, count), mostSpanned)}, () => emptyCell)
