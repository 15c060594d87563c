import {foldedWords} from '../model/fold.ts'

/** Whether each of these words, already folded, is a word of the text, whatever its accents. */
export function hasWords(text: string, wanted: readonly string[]): boolean {
  const words = new Set(foldedWords(text))
  return wanted.every((word) => words.has(word))
}
