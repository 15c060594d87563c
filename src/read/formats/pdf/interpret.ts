import {identity, type Matrix, multiply, toMatrix} from './matrix.ts'
import type {Drawing} from './page.ts'
import {filledShapes, strokedRules} from './paths.ts'
import {type Font, nextLine, type Pen, pen, type Shown, show, type TextState, textState} from './text-state.ts'

/** What the page is made of. */
export interface PageSource {
  operations: readonly {name: string; args: readonly unknown[]}[]
  /** From the units of the page to points from its upper left corner. */
  view: Matrix
  width: number
  height: number
  fontOf(name: string): Font | null
  /** Whether what an annotation shows is none of the document's words. */
  isForeign(annotation: string): boolean
}

interface Machine {
  state: TextState
  saved: TextState[]
  pen: Pen
  /** Inside an annotation whose words are not read. */
  foreign: boolean
  drawing: Drawing
  source: PageSource
}

type Operation = (machine: Machine, args: readonly unknown[]) => void

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

/** A file may save without end: what is deeper than this does not come back. */
const deepest = 200

function save({state, saved}: Machine): void {
  if (saved.length < deepest) saved.push({...state})
}

function restore(machine: Machine): void {
  machine.state = machine.saved.pop() ?? machine.state
}

const set =
  (key: 'charSpacing' | 'wordSpacing' | 'rise' | 'mode' | 'size'): Operation =>
  ({state}, [value]) => {
    state[key] = number(value)
  }

function transform({state}: Machine, value: unknown): void {
  const matrix = toMatrix(value)
  if (matrix) state.ctm = multiply(state.ctm, matrix)
}

function setFont({state, source}: Machine, [name, size]: readonly unknown[]): void {
  state.font = typeof name === 'string' ? source.fontOf(name) : null
  state.size = number(size)
}

const isShown = (value: unknown): value is Shown =>
  typeof value === 'number' ||
  (typeof value === 'object' &&
    value !== null &&
    'unicode' in value &&
    typeof value.unicode === 'string' &&
    'width' in value &&
    typeof value.width === 'number')

function showText(machine: Machine, [shown]: readonly unknown[]): void {
  if (!Array.isArray(shown)) return
  const {glyphs, pen: after} = show(shown.filter(isShown), machine.state, machine.pen)
  machine.pen = after
  if (!machine.foreign) for (const glyph of glyphs) machine.drawing.glyphs.push(glyph)
}

const strokes: ReadonlySet<string> = new Set(['stroke', 'closeStroke'])
const fills: ReadonlySet<string> = new Set([
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
])

/** A page with more lines than this is a drawing. */
const mostRules = 20_000

function constructPath({state, drawing, foreign}: Machine, [how, paths]: readonly unknown[]): void {
  const data: unknown = Array.isArray(paths) ? paths[0] : null
  if (foreign || !(data instanceof Float32Array || Array.isArray(data)) || drawing.rules.length > mostRules) return
  if (strokes.has(String(how))) drawing.rules.push(...strokedRules(data, state.ctm))
  if (!fills.has(String(how))) return
  const {rules, bullets} = filledShapes(data, state.ctm)
  drawing.rules.push(...rules)
  drawing.glyphs.push(...bullets)
}

function beginAnnotation(machine: Machine, [id, , placing, matrix]: readonly unknown[]): void {
  save(machine)
  machine.state = textState(machine.source.view)
  transform(machine, placing)
  transform(machine, matrix)
  machine.foreign = machine.source.isForeign(String(id))
}

function setGraphicsState(machine: Machine, [entries]: readonly unknown[]): void {
  const list: readonly unknown[] = Array.isArray(entries) ? entries : []
  for (const entry of list) {
    const [key, font]: readonly unknown[] = Array.isArray(entry) ? entry : []
    if (key === 'Font' && Array.isArray(font)) setFont(machine, font)
  }
}

/** What the operations do that place letters and lines; all others only change how these look. */
const operations: Readonly<Record<string, Operation>> = {
  save,
  restore,
  transform: (machine, args) => transform(machine, args),
  setGState: setGraphicsState,
  paintFormXObjectBegin(machine, [matrix]) {
    save(machine)
    transform(machine, matrix)
  },
  paintFormXObjectEnd: restore,
  beginAnnotation,
  endAnnotation(machine) {
    restore(machine)
    machine.foreign = false
  },
  beginText(machine) {
    machine.pen = pen()
  },
  setTextMatrix(machine, [matrix]) {
    machine.pen = pen(toMatrix(matrix) ?? identity)
  },
  moveText(machine, [x, y]) {
    machine.pen = nextLine(machine.pen, number(x), number(y))
  },
  setLeadingMoveText(machine, [x, y]) {
    machine.state.leading = -number(y)
    machine.pen = nextLine(machine.pen, number(x), number(y))
  },
  nextLine(machine) {
    machine.pen = nextLine(machine.pen, 0, -machine.state.leading)
  },
  setLeading({state}, [leading]) {
    state.leading = number(leading)
  },
  setHScale({state}, [percent]) {
    state.scale = number(percent) / 100
  },
  setCharSpacing: set('charSpacing'),
  setWordSpacing: set('wordSpacing'),
  setTextRise: set('rise'),
  setTextRenderingMode: set('mode'),
  setFont,
  showText,
  constructPath,
}

/** Follows the operations of a page and notes where letters and lines come to stand. */
export function interpret(source: PageSource): Drawing {
  const {width, height, view} = source
  const machine: Machine = {
    state: textState(view),
    saved: [],
    pen: pen(),
    foreign: false,
    drawing: {width, height, glyphs: [], rules: []},
    source,
  }
  for (const {name, args} of source.operations) operations[name]?.(machine, args)
  return machine.drawing
}
