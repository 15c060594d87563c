import {emptyCell, type Flow, mostSpanned, type Table} from '../flow.ts'
import {type Element, elementsIn} from './tree.ts'

const groups: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])

const rowsOf = (parent: Element): Element[] =>
  elementsIn(parent).flatMap((child) => (groups.has(child.name) ? rowsOf(child) : child.name === 'tr' ? [child] : []))

const spanned = (value: string | undefined): number =>
  Math.min(mostSpanned, Math.max(1, /^\d{1,6}$/.test(value ?? '') ? Number(value) : 1))

/** Reads a table; `blocks` reads what stands in a cell. A cell over rows is the cell of each of them. */
export function readTable(table: Element, blocks: (parent: Element) => Flow[]): Table {
  const below: (readonly Flow[] | undefined)[][] = []
  const rows = rowsOf(table).map((row, y) => {
    const cells: (readonly Flow[] | undefined)[] = [...(below[y] ?? [])]
    let x = 0
    for (const element of elementsIn(row)) {
      if (element.name !== 'td' && element.name !== 'th') continue
      while (cells[x]) x++
      const cell = blocks(element)
      const columns = spanned(element.attributes.colspan)
      for (let i = 0; i < columns; i++) cells[x + i] = i === 0 ? cell : emptyCell
      for (let i = 1; i < spanned(element.attributes.rowspan); i++) {
        const later = below[y + i] ?? []
        below[y + i] = later
        later[x] = cell
      }
      x += columns
    }
    return Array.from(cells, (cell) => cell ?? emptyCell)
  })
  return {kind: 'table', rows}
}
