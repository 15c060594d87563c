import type {Glyph} from './page.ts'

/** Letters by the height at which they stand, so that those nearby are found at once. */
function byHeight() {
  const bands = new Map<number, Glyph[]>()
  const bandOf = (y: number): number => Math.round(y / 8)
  return {
    add(glyph: Glyph): void {
      const band = bands.get(bandOf(glyph.y))
      if (band) band.push(glyph)
      else bands.set(bandOf(glyph.y), [glyph])
    },
    /** Every letter whose baseline is within 12 points, and some more. */
    near: (y: number): Glyph[] => [0, 1, -1, 2, -2].flatMap((step) => bands.get(bandOf(y) + step) ?? []),
  }
}

/** Nearer than this part of their size, two equal letters are one that was drawn twice. */
const same = 0.12

/** Each letter once: one that is drawn again, a hair beside itself, is bold. */
export function once(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  const seen = new Map<string, Glyph>()
  const cell = (value: number): number => Math.floor(value / 4)
  for (const glyph of glyphs) {
    const copy = {...glyph}
    if (glyph.text.trim() !== '') {
      const [column, row] = [cell(glyph.x), cell(glyph.y)]
      const twin = around(column, row)
        .map((key) => seen.get(`${glyph.text} ${key}`))
        .find((other) => other && isTwin(other, glyph))
      if (twin) {
        if (glyph.x !== twin.x || glyph.y !== twin.y) twin.bold = true
        continue
      }
      seen.set(`${glyph.text} ${column} ${row}`, copy)
    }
    kept.push(copy)
  }
  return kept
}

const around = (column: number, row: number): string[] =>
  [0, -1, 1].flatMap((x) => [0, -1, 1].map((y) => `${column + x} ${row + y}`))

const isTwin = (one: Glyph, other: Glyph): boolean =>
  Math.abs(one.x - other.x) < one.size * same &&
  Math.abs(one.y - other.y) < one.size * same &&
  Math.abs(one.size - other.size) < one.size * same

const isAccent = (text: string): boolean => /^\p{M}+$/u.test(text)

/** Puts accents that are drawn by themselves on the letters over which they stand. */
export function withAccents(glyphs: readonly Glyph[]): Glyph[] {
  if (!glyphs.some(({text}) => isAccent(text))) return [...glyphs]
  const letters = byHeight()
  const kept = glyphs.filter(({text}) => !isAccent(text))
  for (const letter of kept) if (letter.text.trim() !== '') letters.add(letter)
  for (const accent of glyphs) {
    if (!isAccent(accent.text)) continue
    const base = letters
      .near(accent.y)
      .map((letter) => ({letter, away: distance(letter, accent)}))
      .reduce<{letter: Glyph; away: number} | null>(
        (best, each) => (best && best.away <= each.away ? best : each),
        null,
      )
    if (base && base.away < accent.size) base.letter.text += accent.text
  }
  return kept
}

/** Of the size of letters: an accent that takes no room stands behind the beginning of its letter, and hardly behind its end. */
const slack = 0.05

/** How far an accent is from a letter; nothing, where it takes no room and stands on it. */
function distance(letter: Glyph, accent: Glyph): number {
  const {x, dx, size} = letter
  const up = Math.abs(letter.y - accent.y)
  if (accent.dx !== 0) return up + Math.abs(accent.x + accent.dx / 2 - x - dx / 2)
  const [from, to] = [x + size * slack, x + dx + size * slack]
  return up + Math.max(0, from - accent.x, accent.x - to)
}
