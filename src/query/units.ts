import {fold, foldedWords} from '../model/fold.ts'
import {nearest} from '../model/nearest.ts'

/** What a name typed by somebody turned out to mean. */
export type Match = {names: string[]} | {ambiguous: string[]} | {unknown: true}

/** Short words that an acronym leaves out, and the place at the end of a name that says nothing new. */
const particles = new Set(['va', 'cua', 'cac'])
const place = / (?:phuong|xa|dac khu|tinh|thanh pho)$/

/** Names that differ in case, accents, dashes or the bare place at their end are one unit. */
const identity = (name: string): string => foldedWords(name).join(' ').replace(place, '')

/** The first letters of a name's words; what is an acronym already ("CHQS") stays whole. */
function initials(name: string): string {
  const letters = name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  return letters
    .map((word) => (word === word.toUpperCase() ? fold(word) : particles.has(fold(word)) ? '' : fold(word).slice(0, 1)))
    .join('')
}

const spaced = (name: string): string => ` ${foldedWords(name).join(' ')}`

/** From the surest way to mean a name to the loosest; the first that fits any name decides. */
const ways: ((typed: string, name: string) => boolean)[] = [
  (typed, name) => fold(typed) === fold(name),
  (typed, name) => identity(typed) === identity(name),
  (typed, name) => lettersBefore(typed, name) === 0,
  (typed, name) => lettersBefore(typed, name) === 1,
  (typed, name) => lettersBefore(typed, name) !== null,
  (typed, name) => spaced(name).includes(spaced(typed)),
  (typed, name) => spaced(name).includes(foldedWords(typed).join(' ')),
  (typed, name) => foldedWords(typed).every((word) => spaced(name).includes(` ${word}`)),
]

/**
 * "Phòng Văn hóa - Xã hội phường" is called pvhxhp, pvhxh, or by what is left without its first words: vhxh. How many
 * letters are left out there, since vhxh is rather the "Phòng" than the "Trưởng phòng"; null when it is no acronym.
 */
function lettersBefore(typed: string, name: string): number | null {
  const letters = foldedWords(typed).join('')
  const placeless = initials(name.normalize('NFC').replace(/ (?:phường|xã|đặc khu|tỉnh|thành phố)$/iu, ''))
  if (initials(name) === letters || placeless === letters) return 0
  return letters.length > 2 && placeless.endsWith(letters) ? placeless.length - letters.length : null
}

/** The name that was probably meant, by itself, its acronym or some of its words; null when none is close. */
export function unitMeant(typed: string, names: Iterable<string>): string | null {
  const length = foldedWords(typed).length
  const meant = new Map<string, string>()
  for (const name of names) {
    const words = foldedWords(name)
    const parts = words.map((_, index) => words.slice(index, index + length).join(' '))
    const letters = initials(name)
    const acronyms = [...letters].map((_, index) => letters.slice(index)).filter((each) => each.length > 2)
    for (const form of [words.join(' '), ...parts, ...acronyms]) if (!meant.has(form)) meant.set(form, name)
  }
  return meant.get(nearest(foldedWords(typed).join(' '), meant.keys()) ?? '') ?? null
}

/** Finds which of the names somebody means: all spellings of one unit, or the rivals when there are several. */
export function matchUnit(typed: string, names: Iterable<string>): Match {
  const candidates = [...new Set(names)]
  if (foldedWords(typed).length === 0) return {unknown: true}
  for (const fits of ways) {
    const found = candidates.filter((name) => fits(typed, name))
    if (found.length > 0) return sameUnit(found, candidates)
  }
  return {unknown: true}
}

function sameUnit(found: string[], candidates: string[]): Match {
  const units = new Set(found.map(identity))
  if (units.size > 1) return {ambiguous: found}
  return {names: candidates.filter((name) => units.has(identity(name)))}
}
