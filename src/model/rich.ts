/** Text that remembers where each of its characters stood in the original file, and which of them were bold. */
export interface Rich {
  readonly text: string
  /** Where a stretch that runs in step with the original begins: `at` in the text, `offset` in the original. */
  readonly runs: readonly Run[]
  readonly bold: readonly Range[]
}

export interface Run {
  readonly at: number
  readonly offset: number
}

/** From `start` up to, and without, `end`. */
export interface Range {
  readonly start: number
  readonly end: number
}

export const emptyRich: Rich = {text: '', runs: [], bold: []}

/** The number of the run that the character at `index` is in; the first where there is none. */
function runAt({runs}: Rich, index: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle]?.at ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** The offset in the original of the character at `index`; for the end of the text, one past its last character. */
export function offsetAt(rich: Rich, index: number): number {
  const run = rich.runs[runAt(rich, index)]
  return run ? run.offset + index - run.at : 0
}

/** The offsets in the original that a stretch of the text covers. */
export function rangeOf(rich: Rich, start = 0, end = rich.text.length): Range {
  const first = offsetAt(rich, start)
  return {start: first, end: end > start ? offsetAt(rich, end - 1) + 1 : first}
}

/** The stretch from `start` up to, and without, `end`. */
export function slice(rich: Rich, start: number, end = rich.text.length): Rich {
  if (start <= 0 && end >= rich.text.length) return rich
  if (start >= end) return emptyRich
  return {text: rich.text.slice(start, end), runs: runsWithin(rich, start, end), bold: boldWithin(rich, start, end)}
}

/** Looks only at the runs of the stretch: a line is cut at each of its words, and a decomposed one has a run a letter. */
function runsWithin(rich: Rich, start: number, end: number): Run[] {
  const first = runAt(rich, start)
  const at = rich.runs[first]
  const runs: Run[] = [{at: 0, offset: at ? at.offset + start - at.at : 0}]
  for (let i = first; i < rich.runs.length; i++) {
    const run = rich.runs[i]
    if (!run || run.at >= end) break
    if (run.at > start) runs.push({at: run.at - start, offset: run.offset})
  }
  return runs
}

const unmarked: readonly Range[] = []

function boldWithin({bold}: Rich, start: number, end: number): readonly Range[] {
  if (bold.length === 0) return unmarked
  const within: Range[] = []
  for (let i = firstEndingBehind(bold, start); i < bold.length; i++) {
    const range = bold[i]
    if (!range || range.start >= end) break
    within.push({start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start})
  }
  return within
}

/** The number of the first of ranges, which stand one behind the other, that ends behind an index. */
function firstEndingBehind(ranges: readonly Range[], index: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) > index) high = middle
    else low = middle + 1
  }
  return low
}

/** Without the spaces at both ends. */
export function trim(rich: Rich): Rich {
  const start = rich.text.length - rich.text.trimStart().length
  return slice(rich, start, Math.max(start, rich.text.trimEnd().length))
}

/** The parts in one text, with `separator` between them; it stands, in the original, behind the part before it. */
export function join(parts: readonly Rich[], separator = ' '): Rich {
  const filled = parts.filter((part) => part.text !== '')
  const only = filled[0]
  if (filled.length <= 1) return only ?? emptyRich
  const runs: Run[] = []
  const bold: Range[] = []
  const texts: string[] = []
  let length = 0
  for (const part of filled) {
    if (length > 0) {
      texts.push(separator)
      length += separator.length
    }
    for (const run of part.runs) runs.push({at: run.at + length, offset: run.offset})
    for (const range of part.bold) bold.push({start: range.start + length, end: range.end + length})
    texts.push(part.text)
    length += part.text.length
  }
  return {text: texts.join(''), runs, bold}
}

/** Puts a text together piece by piece, each from its own place in the original. */
export function richBuilder() {
  const runs: Run[] = []
  const bold: Range[] = []
  let text = ''
  let next = -1
  return {
    /** Adds text whose first character stood at `offset`; `steps` is false when all of it came from that one place. */
    add(piece: string, offset: number, options: {bold?: boolean; steps?: boolean} = {}) {
      if (piece === '') return
      const start = text.length
      for (let i = 0; i < (options.steps === false ? piece.length : 1); i++) {
        if (next !== offset || i > 0) runs.push({at: start + i, offset})
        next = -1
      }
      text += piece
      next = options.steps === false ? -1 : offset + piece.length
      const last = bold.at(-1)
      if (!options.bold) return
      if (last?.end === start) bold[bold.length - 1] = {start: last.start, end: text.length}
      else bold.push({start, end: text.length})
    },
    done: (): Rich => ({text, runs, bold}),
  }
}

/** Whether any character between the two indexes is bold. */
export const isBold = ({bold}: Rich, start: number, end: number): boolean =>
  (bold[firstEndingBehind(bold, start)]?.start ?? end) < end
