/** Words that are set alike. U+2028 is a line break inside a paragraph, U+000C a page break. */
export interface Run {
  text: string
  bold: boolean
}

export interface Paragraph {
  kind: 'paragraph'
  runs: readonly Run[]
  /** How far in its first line stands, in letters of usual width. */
  indent: number
}

/** Rows of cells. A cell that spans rows is the same array in each of them; of several columns it takes, it has the first. */
export interface Table {
  kind: 'table'
  rows: readonly (readonly (readonly Flow[])[])[]
}

/** A cell that holds nothing, such as the rest of one that takes several columns. */
export const emptyCell: readonly Flow[] = []

/** No cell of a document takes more columns or rows, whatever a file claims. */
export const mostSpanned = 50

/** What the body of a document is made of, in the order in which it is read. */
export type Flow = Paragraph | Table

/** Words that stand by themselves, without anything set in them. */
export const plainRun = (text: string): Run => ({text, bold: false})

/** The paragraphs of a flow, those in its tables too. */
export const paragraphsOf = (flow: readonly Flow[]): Paragraph[] =>
  flow.flatMap((each) => (each.kind === 'paragraph' ? [each] : each.rows.flat().flatMap(paragraphsOf)))
