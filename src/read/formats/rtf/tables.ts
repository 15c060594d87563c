import type {Flow, Table} from '../flow.ts'

/** What the row says of a cell. */
interface Place {
  /** Where it ends, in twentieths of a point. */
  right: number
  /** It goes on from the row above. */
  goesOn: boolean
}

interface Row {
  cells: (readonly Flow[])[]
  places: Place[]
}

/** Puts a table together: of rows, each with its cells and with what it says of where they stand. */
export function newTable() {
  const rows: Row[] = []
  let cells: Flow[][] = []
  let places: Place[] = []
  let goesOn = false
  return {
    define: () => {
      places = []
      goesOn = false
    },
    mergeUp: () => {
      goesOn = true
    },
    endPlace: (right: number) => {
      places.push({right, goesOn})
      goesOn = false
    },
    endCell: (cell: Flow[]) => cells.push(cell),
    endRow: () => {
      if (cells.length > 0) rows.push({cells, places: [...places]})
      cells = []
    },
    isOpen: () => cells.length > 0,
    /** The table so far, which ends with it; null where there is none. */
    done: (): Table | null => {
      if (cells.length > 0) rows.push({cells, places: [...places]})
      cells = []
      return rows.length === 0 ? null : {kind: 'table', rows: aligned(rows.splice(0))}
    },
  }
}

/** Ends of cells that lie as close together are one line of the table. */
const tolerance = 40

/** Puts each cell into the column in which it begins; one that goes on from the row above is the cell of that row. */
function aligned(rows: readonly Row[]): (readonly Flow[])[][] {
  const edges: number[] = []
  for (const right of rows.flatMap(({places}) => places.map((place) => place.right)).sort((a, b) => a - b))
    if (right - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > tolerance) edges.push(right)
  const table: (readonly Flow[])[][] = []
  for (const {cells, places} of rows) {
    const row: (readonly Flow[])[] = []
    cells.forEach((cell, i) => {
      const place = places[i]
      const above = place?.goesOn ? table.at(-1)?.[row.length] : undefined
      row.push(above ?? cell)
      const next = place ? edges.findLastIndex((edge) => edge <= place.right + tolerance) + 1 : 0
      while (row.length < next) row.push([])
    })
    table.push(row)
  }
  return table
}
