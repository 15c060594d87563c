import type {Page, Part} from './dom.ts'

/** A row of the table with what the filters ask of it. */
export interface TableRow {
  part: Part
  state: string
  units: readonly string[]
  document: string
  /** Days until it is due, of what is still to be done; else empty. */
  days: string
  /** Its folded words, each with a space before it; worked out when they are first asked for. */
  words(): string
}

/** The rows below one heading, and the two ways to number them there: all of them, or so many of them. */
export interface TableGroup {
  body: Part
  rows: TableRow[]
  all: Part[]
  some: Part[]
}

/** Reads the table of the page once. */
export function readTable(page: Page, wordsOf: (text: string) => string[]): TableGroup[] {
  const toRow = (part: Part): TableRow => {
    const {state = '', unit = '', document = '', days = ''} = part.dataset
    let words = ''
    return {
      ...{part, state, units: unit.split(' '), document, days},
      words() {
        words ||= ` ${wordsOf(part.textContent).join(' ')}`
        return words
      },
    }
  }
  return [...page.querySelectorAll('.tasks tbody')].map((body) => ({
    body,
    rows: [...body.querySelectorAll('[data-state]')].map(toRow),
    all: [...body.querySelectorAll('.unit .all')],
    some: [...body.querySelectorAll('.unit .some')],
  }))
}
