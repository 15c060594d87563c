import type {Range, Rich} from './rich.ts'

/** How a list item or a heading is marked. Forms on one level of a document look alike; that is how levels are told. */
export const markerForms = [
  'part', // Phần I, Chương II, Mục 1
  'article', // Điều 1.
  'roman', // I.
  'capital', // A.
  'decimal', // 1.  2.1.  2.1.1
  'letter', // a)  đ)
  'parenthesis', // (1)  (i)
  'bullet', // -  +  •
] as const
export type MarkerForm = (typeof markerForms)[number]

/** The mark of a list item or of a heading. */
export interface Marker {
  form: MarkerForm
  /** As a reading quotes it: without closing punctuation (`2.1`, `a`, `II`, `Điều 2`), null for a bullet. */
  label: string | null
  /** What markers on the same level have in common: the sign of a bullet, the depth of a decimal number. */
  style: string
}

interface Placed {
  /** What it covers in the original file. */
  range: Range
}

/** A paragraph, a heading or a list item: one or more lines of the file, joined. */
export interface TextBlock extends Placed {
  kind: 'text'
  marker: Marker | null
  /** The words without the marker, on one line. */
  text: Rich
  /** The lines as they stood, marker included. */
  lines: readonly Rich[]
  indent: number
  /** A page break or a blank line stood inside its sentence. */
  rejoined: boolean
}

/** A line that holds two or more columns, side by side: heads and signatures are laid out so. */
export interface ColumnsBlock extends Placed {
  kind: 'columns'
  columns: readonly Rich[]
  indent: number
}

/** A table: rows of cells, a cell is one or more lines. A cell that spans rows is the same array in each of them. */
export interface TableBlock extends Placed {
  kind: 'table'
  rows: readonly (readonly Cell[])[]
}
export type Cell = readonly Rich[]

/** A row of dashes, underscores or stars. */
export interface RuleBlock extends Placed {
  kind: 'rule'
}

export type Block = TextBlock | ColumnsBlock | TableBlock | RuleBlock

/** Every line that stands in a block by itself: a cell and a column hold lines of their own. */
export function linesOf(block: Block): readonly Rich[] {
  if (block.kind === 'text') return block.lines
  if (block.kind === 'columns') return block.columns
  return block.kind === 'table' ? [...new Set(block.rows.flat())].flat() : []
}
