import {normalise} from '../../normalise.ts'
import {once, withAccents} from './glyphs.ts'
import type {Glyph} from './page.ts'

/** Letters that stand close together, in one line and of one weight. Lengths in points; y is the baseline. */
export interface Fragment {
  text: string
  left: number
  right: number
  y: number
  size: number
  bold: boolean
  /** A space is written between it and what was drawn before. */
  spaced: boolean
}

/** Of the size of letters: a gap from which on two of them belong to two words, where no space is written. */
const wordGap = 0.15

/** The same in a document that writes its spaces. */
const unspacedGap = 0.22

/** A gap with a space in it that is narrower joins what stands beside it. */
const leastSpace = 0.06

/** How far letters go back over the one before them, as accents do. */
const overlap = 0.5

/** A hyphen that is drawn is seen, whatever it is called; so are letters that were joined in one. */
const visible = (text: string): string => normalise(text.replace('\u00ad', '-').normalize('NFKC'), 0).text

/** One part in so many letters is a space in any text that writes its spaces. */
const leastSpaces = 12

/** Whether a document writes the spaces between its words, or only leaves room for them. */
export function writesSpaces(glyphs: readonly Glyph[]): boolean {
  const spaces = glyphs.filter(({text}) => text.trim() === '').length
  return spaces * leastSpaces > glyphs.length
}

/** Puts letters together to parts of words, in the order in which they were drawn. */
export function toFragments(glyphs: readonly Glyph[]): Fragment[] {
  const fragments: Fragment[] = []
  let spaced = true
  for (const glyph of withAccents(once(glyphs))) {
    const last = fragments.at(-1)
    if (glyph.text.trim() === '') spaced = true
    else {
      const text = visible(glyph.text)
      if (text === '') continue
      if (last && !spaced && follows(last, glyph)) extend(last, glyph, text)
      else fragments.push(fragmentOf(glyph, text, spaced))
      spaced = false
    }
  }
  return fragments
}

const fragmentOf = ({x, y, dx, size, bold}: Glyph, text: string, spaced: boolean): Fragment => ({
  text,
  left: x,
  right: x + dx,
  y,
  size,
  bold,
  spaced,
})

function extend(last: Fragment, {x, dx}: Glyph, text: string): void {
  last.text = (last.text + text).normalize('NFC')
  last.right = Math.max(last.right, x + dx)
}

function follows(last: Fragment, {x, y, size, bold}: Glyph): boolean {
  const gap = (x - last.right) / size
  return (
    gap < wordGap &&
    gap > -overlap &&
    bold === last.bold &&
    Math.abs(y - last.y) < size * 0.1 &&
    Math.abs(size - last.size) < size * 0.1
  )
}

/** Whether what stands beside a fragment belongs to the same word. */
export function touches(left: Fragment, right: Fragment, spaces: boolean): boolean {
  const gap = (right.left - left.right) / Math.max(left.size, right.size)
  return gap < (right.spaced ? leastSpace : spaces ? unspacedGap : wordGap)
}
