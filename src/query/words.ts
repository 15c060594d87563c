import {foldedWords} from '../model/fold.ts'
import type {Row} from './row.ts'

/** Whether each of these words, already folded, begins a word of the task or of its unit. */
export function hasWords({text, unit}: Pick<Row, 'text' | 'unit'>, wanted: readonly string[]): boolean {
  const words = foldedWords(`${text} ${unit}`)
  return wanted.every((start) => words.some((word) => word.startsWith(start)))
}
