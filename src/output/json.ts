import {safeLines} from './safe.ts'

/** JSON keeps its line breaks; all else that a terminal would obey is escaped, which JSON reads as the same text. */
export const json = (value: unknown): string => safeLines(JSON.stringify(value, null, 2))

/** One line. */
export const ndjson = (value: unknown): string => safeLines(JSON.stringify(value))

/** An array that is printed element by element: what stands before each element, and at the end. */
export const arrayPart = {
  before: (index: number): string => (index === 0 ? '[\n' : ',\n'),
  element: (value: unknown): string => json([value]).slice('[\n'.length, -'\n]'.length),
  after: (length: number): string => (length === 0 ? '[]\n' : '\n]\n'),
}

/** How much is printed at once, in characters. */
const pieceLength = 65_536

function* pieces<Item>(items: readonly Item[], print: (item: Item, index: number) => string): Generator<string> {
  let piece = ''
  for (const [index, item] of items.entries()) {
    piece += print(item, index)
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** What is made of items as one array, piece by piece: the whole may be longer than a string can be. */
export function* jsonArray<Item>(items: readonly Item[], toValue: (item: Item) => unknown): Generator<string> {
  yield* pieces(items, (item, index) => arrayPart.before(index) + arrayPart.element(toValue(item)))
  yield arrayPart.after(items.length)
}

/** The same, as a line for each item. */
export const ndjsonLines = <Item>(items: readonly Item[], toValue: (item: Item) => unknown): Generator<string> =>
  pieces(items, (item) => `${ndjson(toValue(item))}\n`)
