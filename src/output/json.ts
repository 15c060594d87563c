import {safe} from './safe.ts'

/** JSON keeps its line breaks; all else that a terminal would obey is escaped, which JSON reads as the same text. */
const plain = (json: string): string => json.split('\n').map(safe).join('\n')

export const json = (value: unknown): string => plain(JSON.stringify(value, null, 2))

/** One line. */
export const ndjson = (value: unknown): string => plain(JSON.stringify(value))

/** An array that is printed element by element: what stands before each element, and at the end. */
export const arrayPart = {
  before: (index: number): string => (index === 0 ? '[\n' : ',\n'),
  element: (value: unknown): string => json(value).replace(/^/gm, '  '),
  after: (length: number): string => (length === 0 ? '[]\n' : '\n]\n'),
}
