import {safeLines} from './safe.ts'

/** JSON keeps its line breaks; all else that a terminal would obey is escaped, which JSON reads as the same text. */
export const json = (value: unknown): string => safeLines(JSON.stringify(value, null, 2))

/** One line. */
export const ndjson = (value: unknown): string => safeLines(JSON.stringify(value))

/** An array that is printed element by element: what stands before each element, and at the end. */
export const arrayPart = {
  before: (index: number): string => (index === 0 ? '[\n' : ',\n'),
  element: (value: unknown): string => arrayPart.elements([value]),
  elements: (values: readonly unknown[]): string => json(values).slice('[\n'.length, -'\n]'.length),
  after: (length: number): string => (length === 0 ? '[]\n' : '\n]\n'),
}

/** How much is printed at once, in characters. */
const pieceLength = 65_536

function* inPieces(parts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const part of parts) {
    piece += part
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** How JSON is laid out: what begins each line, deeper by a step with each value that holds it; `ndjson` has no lines. */
interface Layout {
  line: string
  step: string
  colon: string
}

const lines: Layout = {line: '\n', step: '  ', colon: ': '}
const oneLine: Layout = {line: '', step: '', colon: ':'}

/** So deep a value is opened: a task is in the list of a unit in the list of a document, and is printed whole. */
const openDepth = 4

const whole = (value: unknown, {line, step}: Layout): string =>
  (JSON.stringify(value, null, step) ?? 'null').replaceAll('\n', line)

/** How many values a value is made of, those that are printed whole counted as one. */
const sizeOf = (value: unknown, depth: number): number =>
  depth === openDepth || typeof value !== 'object' || value === null
    ? 1
    : Object.values(value).reduce<number>((sum, each) => sum + sizeOf(each, depth + 1), 1)

/** A document of fewer values, some hundred tasks, is printed whole, which takes a tenth of the time. */
const fewValues = 1000

function* partsOf(value: unknown, layout: Layout, depth = 0): Generator<string> {
  if (depth === 0 && sizeOf(value, depth) < fewValues) return yield whole(value, layout)
  if (depth === openDepth || typeof value !== 'object' || value === null) return yield whole(value, layout)
  const isArray = Array.isArray(value)
  const entries = Object.entries(value).filter(([, each]) => isArray || each !== undefined)
  if (entries.length === 0) return yield whole(value, layout)
  const inner = {...layout, line: layout.line && layout.line + layout.step}
  for (const [index, [key, each]] of entries.entries()) {
    yield `${index > 0 ? ',' : isArray ? '[' : '{'}${inner.line}${isArray ? '' : JSON.stringify(key) + layout.colon}`
    yield* partsOf(each, inner, depth + 1)
  }
  yield `${layout.line}${isArray ? ']' : '}'}`
}

function* around(before: string, parts: Iterable<string>, after: string): Generator<string> {
  yield before
  yield* parts
  yield after
}

function* safely(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield safeLines(piece)
}

/** What `json` makes of a value, as a file, piece by piece: of a long document it is several times as long as that. */
export const jsonPieces = (value: unknown): Generator<string> =>
  safely(inPieces(around('', partsOf(value, lines), '\n')))

/** What `ndjson` makes of it, as a line, piece by piece. */
export const ndjsonPieces = (value: unknown): Generator<string> =>
  safely(inPieces(around('', partsOf(value, oneLine), '\n')))

/** An element of an array with what stands before it, piece by piece. */
export const elementPieces = (index: number, value: unknown): Generator<string> => {
  const inArray = {...lines, line: lines.line + lines.step}
  return safely(inPieces(around(arrayPart.before(index) + lines.step, partsOf(value, inArray), '')))
}
