import {apply, identity, type Matrix, moved, multiply} from './matrix.ts'
import type {Glyph} from './page.ts'

/** A font as far as the place and the weight of its letters go. */
export interface Font {
  bold: boolean
  /** From the units in which widths are given to the size 1. */
  unit: number
}

/** What a file says of letters until it says otherwise; part of what is saved and restored. */
export interface TextState {
  ctm: Matrix
  font: Font | null
  size: number
  charSpacing: number
  wordSpacing: number
  /** Of the widths: 1 is unchanged. */
  scale: number
  leading: number
  rise: number
  mode: number
}

export const textState = (ctm: Matrix): TextState => ({
  ctm,
  font: null,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
})

/** Where the next letter goes: the matrix of the line, and how far along it. */
export interface Pen {
  line: Matrix
  along: number
}

export const pen = (line: Matrix = identity): Pen => ({line, along: 0})

export const nextLine = ({line}: Pen, x: number, y: number): Pen => pen(moved(line, x, y))

/** A letter to be shown, or a number by which the next one is moved back, in thousandths of the size. */
export type Shown = number | {unicode: string; width: number; isSpace: boolean}

/** The mode in which letters are filled and outlined: so bold is made of a font that has none. */
const outlined = (mode: number): boolean => mode === 2 || mode === 6

/** Shows letters; gives them with their places, and the pen behind the last. */
export function show(shown: readonly Shown[], state: TextState, at: Pen): {glyphs: Glyph[]; pen: Pen} {
  const {font, size, scale, rise} = state
  const glyphs: Glyph[] = []
  if (!font) return {glyphs, pen: at}
  const matrix = multiply(state.ctm, at.line)
  const height = Math.hypot(matrix[2], matrix[3]) * Math.abs(size)
  let {along} = at
  for (const each of shown) {
    if (typeof each === 'number') {
      along -= (each / 1000) * size * scale
      continue
    }
    const spacing = state.charSpacing + (each.isSpace ? state.wordSpacing : 0)
    const width = each.width * font.unit * size * scale
    const {x, y} = apply(matrix, along, rise)
    const end = apply(matrix, along + width, rise)
    const bold = font.bold || outlined(state.mode)
    glyphs.push({text: each.unicode, x, y, dx: end.x - x, dy: end.y - y, size: height, bold})
    along += width + spacing * scale
  }
  return {glyphs, pen: {line: at.line, along}}
}
