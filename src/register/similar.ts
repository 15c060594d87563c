import {foldedWords} from '../model/fold.ts'

/** A text as the bag of its words. */
export interface Bag {
  words: ReadonlyMap<string, number>
  size: number
}

export function bagOf(text: string): Bag {
  const words = new Map<string, number>()
  const all = foldedWords(text)
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1)
  return {words, size: all.length}
}

function shared(a: Bag, b: Bag): number {
  let common = 0
  for (const [word, times] of a.words) common += Math.min(times, b.words.get(word) ?? 0)
  return common
}

/** How alike two texts are, from 0 to 1: twice the common words against all words (Dice). */
export const similarity = (a: Bag, b: Bag): number =>
  a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size)

/** How much of `part` stands in `whole`, from 0 to 1. */
export const containment = (part: Bag, whole: Bag): number => (part.size === 0 ? 0 : shared(part, whole) / part.size)
