import {Failure} from '../model/failure.ts'
import {fold} from '../model/fold.ts'

const single = /^(?:nv)?0*(\d{1,7})$/
const span = /^(?:nv)?0*(\d{1,7})\s*(?:-|–|—|\.\.)\s*(?:nv)?0*(\d{1,7})$/

/** More codes than anybody means in one span. */
const widest = 10_000

function numbersOf(word: string): number[] | null {
  const one = single.exec(word)
  if (one) return [Number(one[1])]
  const [, from, to] = span.exec(word) ?? []
  const length = Number(to) - Number(from) + 1
  if (!from || !to || length < 1 || length > widest) return null
  return Array.from({length}, (_, index) => Number(from) + index)
}

const wordsOf = (operand: string): string[] => operand.split(/[,;\s]+/).filter((word) => word !== '')

/** Whether a word of the line is the code of a task, or a span of them. */
export const isCode = (word: string): boolean =>
  wordsOf(fold(word)).length > 0 && wordsOf(fold(word)).every((part) => /^nv\d/.test(part) && numbersOf(part) !== null)

/** The numbers of the codes that were typed: NV3, nv03, 3, NV5-NV7, NV5-7; each once, in the order of the line. */
export function readCodes(operands: readonly string[]): number[] {
  const words = operands.flatMap(wordsOf)
  if (words.length === 0) throw new Failure('code-missing', {}, 2)
  const numbers = words.flatMap((value) => {
    const found = numbersOf(fold(value))
    if (!found) throw new Failure('code-unreadable', {value}, 2)
    return found
  })
  return [...new Set(numbers)]
}
