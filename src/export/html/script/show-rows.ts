import type {TableGroup, TableRow} from './read-table.ts'

/** What the table is to be narrowed down to; what is empty lets everything pass. */
export interface Question {
  unit: string
  document: string
  /** Due within so many days from today. */
  within: string
  /** Folded; each has to begin a word of the row. */
  words: readonly string[]
  states: ReadonlySet<string>
}

/** How many rows are shown, how many the filters other than the states let pass, and how many of these by state. */
export interface Shown {
  shown: number
  all: number
  states: Record<string, number>
}

/** Shows the rows that answer the question, and counts them. The numbers by state leave the chosen states aside. */
export function showRows(groups: readonly TableGroup[], question: Question): Shown {
  const {unit, document, within, words, states} = question
  const isWithin = ({days}: TableRow): boolean => days !== '' && Number(days) >= 0 && Number(days) <= Number(within)
  const passes = (row: TableRow): boolean =>
    (unit === '' || row.units.includes(unit)) &&
    (document === '' || row.document === document) &&
    (within === '' || isWithin(row)) &&
    words.every((word) => row.words().includes(` ${word}`))
  const counts: Shown = {shown: 0, all: 0, states: {}}
  for (const {body, rows, all, some} of groups) {
    let shown = 0
    for (const row of rows) {
      const passing = passes(row)
      const visible = passing && (states.size === 0 || states.has(row.state))
      row.part.hidden = !visible
      counts.states[row.state] = (counts.states[row.state] ?? 0) + Number(passing)
      counts.all += Number(passing)
      shown += Number(visible)
    }
    body.hidden = shown === 0
    for (const part of all) part.hidden = shown < rows.length
    for (const part of some) {
      part.hidden = shown === rows.length
      part.textContent = `${shown}/${rows.length}`
    }
    counts.shown += shown
  }
  return counts
}
