import type {Extract} from '../../src/read/extract.ts'
import {extractOf} from '../../src/read/formats/pdf/extract.ts'
import type {Drawing, Glyph, Rule} from '../../src/read/formats/pdf/page.ts'
import {upright} from '../../src/read/formats/pdf/upright.ts'
import {isTable, linesAmong} from '../../src/read/pieces.ts'

/** Every letter is half as wide as it is high; a space, a quarter. */
const widthOf = (letter: string, size: number): number =>
  (letter === ' ' ? 0.25 : /\p{M}/u.test(letter) ? 0 : 0.5) * size

/** Text on a page: where its baseline begins, in points from the upper left corner. */
export interface Placed {
  text: string
  x: number
  y: number
  size?: number
  bold?: boolean
  /** Room between letters, in points; and in place of each space, when none is to be written. */
  spread?: number
  gap?: number
}

export const glyphs = ({text, x, y, size = 14, bold = false, spread = 0, gap}: Placed): Glyph[] => {
  let at = x
  return [...text].flatMap((letter) => {
    const dx = letter === ' ' && gap !== undefined ? gap : widthOf(letter, size)
    const glyph = {text: letter, x: at, y, dx, dy: 0, size, bold}
    at += dx + spread
    return letter === ' ' && gap !== undefined ? [] : [glyph]
  })
}

/** A page of A4 with text and rules. */
export const page = (texts: readonly Placed[], rules: readonly Rule[] = []): Drawing => ({
  width: 595,
  height: 842,
  glyphs: texts.flatMap(glyphs),
  rules: [...rules],
})

/** Lines of a paragraph from `y` down, at the left margin. */
export const lines = (y: number, ...texts: string[]): Placed[] => texts.map((text, i) => ({text, x: 85, y: y + i * 18}))

export function extract(...pages: Drawing[]): Extract {
  return extractOf(pages.map(upright))
}

/** The lines of pages as they are read, tables left out. */
export const read = (...pages: Drawing[]): string[] =>
  linesAmong(extract(...pages).pieces ?? []).map(({rich}) => rich.text)

/** The bold stretches of the lines. */
export const boldIn = (...pages: Drawing[]): string[] =>
  linesAmong(extract(...pages).pieces ?? []).flatMap(({rich}) =>
    rich.bold.map(({start, end}) => rich.text.slice(start, end)),
  )

/** The tables of pages, the lines of a cell parted by a slash. */
export const tables = (...pages: Drawing[]): string[][][] =>
  (extract(...pages).pieces ?? [])
    .filter(isTable)
    .map(({rows}) => rows.map((row) => row.map((cell) => cell.map(({text}) => text).join('/'))))

/** The borders of a table: all lines of the grid that these bounds draw. */
export const grid = (xs: readonly number[], ys: readonly number[]): Rule[] => {
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  return [
    ...ys.map((y) => ({x1: left, y1: y, x2: right, y2: y})),
    ...xs.map((x) => ({x1: x, y1: top, x2: x, y2: bottom})),
  ]
}
