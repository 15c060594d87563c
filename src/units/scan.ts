import {canonical} from './canonical.ts'
import {isSymbolAt, isUpperAt} from './letters.ts'

/** A text beside its canonical form: letters are read in the one, words compared in the other. */
export interface Scan {
  text: string
  canon: string
}

export const scan = (text: string): Scan => ({text, canon: canonical(text)})

export const isUpper = (s: Scan, i: number): boolean => isUpperAt(s.text, i)

export const afterSpace = (s: Scan, i: number): number => (s.text[i] === ' ' ? i + 1 : i)

export const wordEnd = (s: Scan, i: number): number => {
  let end = i
  while (isSymbolAt(s.text, end)) end++
  while (end > i && (s.text[end - 1] === '.' || s.text[end - 1] === '-')) end--
  return end
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
