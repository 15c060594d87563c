import {emptyCell, type Flow, type Table} from '../flow.ts'
import {childrenOf, type Element} from '../xml.ts'
import {times} from './elements.ts'

const groups: ReadonlySet<string> = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])

const rowsOf = (parent: Element): Element[] =>
  childrenOf(parent).flatMap((child) =>
    groups.has(child.name) ? rowsOf(child) : child.name === 'table:table-row' ? [child] : [],
  )

/** A cell of a row above that goes on below it. */
interface Over {
  cell: readonly Flow[]
  /** How many more rows it takes. */
  rows: number
}

/** Reads a table; `blocks` reads what stands in a cell. A covered cell belongs to one above it, or is the rest of one before it. */
export function readTable(table: Element, blocks: (parent: Element) => Flow[]): Table {
  const over: (Over | undefined)[] = []
  const rows = rowsOf(table).map((row) => {
    const cells: (readonly Flow[])[] = []
    for (const element of childrenOf(row)) {
      const repeated = times(element.attributes['table:number-columns-repeated'])
      for (let i = 0; i < repeated; i++) {
        const at = cells.length
        if (element.name === 'table:table-cell') {
          const cell = blocks(element)
          cells.push(cell)
          over[at] = {cell, rows: times(element.attributes['table:number-rows-spanned']) - 1}
        } else if (element.name === 'table:covered-table-cell') {
          const above = over[at]
          cells.push(above && above.rows > 0 ? above.cell : emptyCell)
          if (above) above.rows--
        }
      }
    }
    return cells
  })
  return {kind: 'table', rows}
}
