/** A letter as a page draws it. Lengths in points; x grows to the right, y downwards. */
export interface Glyph {
  text: string
  /** Where it begins, on its baseline. */
  x: number
  y: number
  /** The way to where the next letter begins, if nothing is put between. */
  dx: number
  dy: number
  size: number
  bold: boolean
}

/** A straight line, level or upright. */
export interface Rule {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** What is drawn on a page, in the order in which it is drawn. */
export interface Drawing {
  width: number
  height: number
  glyphs: Glyph[]
  rules: Rule[]
}
