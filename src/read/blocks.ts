import type {Block, Cell, TableBlock} from '../model/block.ts'
import {join, type Rich, rangeOf, slice, trim} from '../model/rich.ts'
import {type Line, toLines} from './lines.ts'
import {readMarker} from './markers.ts'
import {withoutNoise} from './noise.ts'
import {squeeze} from './normalise.ts'
import {readTable, readTabTable} from './tables.ts'
import {continues, type Layout, learnLayout} from './wrap.ts'

/** Reads the markup of a piece of text. It is loaded only for a document that has any. */
export type MarkupReader = (piece: Rich) => Rich

type Piece = Line | TableBlock
const isTable = (piece: Piece): piece is TableBlock => 'kind' in piece

/** Characters that may be markup: a line without them is its own plain text. */
const markup = /[*\\<~]|__|_\S|^#|&(?:#\d|[a-z]+;)/
const ruleLine = /^[-–—_=*~.…\s\\]+$/

export const hasMarkup = (text: string): boolean => /[*\\<~_#&]/.test(text)
const hasHtmlTable = (text: string): boolean => /<table[\s>]/i.test(text)

interface Readers {
  markup: MarkupReader | null
  htmlTable: ((html: string, offset: number) => TableBlock) | null
}

/** The readers that a text needs; each is loaded only then. */
export async function readersFor(text: string): Promise<Readers> {
  return {
    markup: hasMarkup(text) ? (await import('./markup.ts')).readMarkup : null,
    htmlTable: hasHtmlTable(text) ? (await import('./html-table.ts')).readHtmlTable : null,
  }
}

/** Cuts a document into paragraphs, headings, items and tables. Text and Markdown alike; linear in the text. */
export function toBlocks(text: string, readers: Readers): Block[] {
  const lines = withoutNoise(toLines(text))
  const pieces = toPieces(text, lines, readers)
  const layout = learnLayout(pieces.filter((piece): piece is Line => !isTable(piece)))
  return joinLines(pieces, layout)
}

/** Takes the tables out and reads the markup of all other lines. */
function toPieces(text: string, lines: readonly Line[], readers: Readers): Piece[] {
  const pieces: Piece[] = []
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]
    if (!line) break
    const html =
      readers.htmlTable && /^<table[\s>]/i.test(line.rich.text) ? htmlTableAt(text, lines, i, readers.htmlTable) : null
    const found = html ?? readTable(lines, i) ?? readTabTable(text, lines, i)
    if (found) {
      pieces.push(withMarkup(found.table, readers.markup))
      i = found.to
      continue
    }
    const to = pieceEnd(lines, i)
    pieces.push(...plainLines(lines.slice(i, to), readers.markup))
    i = to
  }
  return pieces
}

function htmlTableAt(text: string, lines: readonly Line[], from: number, read: NonNullable<Readers['htmlTable']>) {
  let to = from
  while (to < lines.length - 1 && !/<\/table>/i.test(lines[to]?.rich.text ?? '')) to++
  const start = lines[from]?.range.start ?? 0
  return {to: to + 1, table: read(text.slice(start, lines[to]?.range.end), start)}
}

function withMarkup(table: TableBlock, read: MarkupReader | null): TableBlock {
  if (!read) return table
  const cell = (lines: Cell): Cell =>
    lines.flatMap((line) => (markup.test(line.text) ? splitLines(read(line)) : [line]))
  return {...table, rows: table.rows.map((row) => row.map(cell))}
}

const splitLines = (rich: Rich): Rich[] => {
  const lines: Rich[] = []
  let start = 0
  for (const {index} of rich.text.matchAll(/\n/g)) {
    lines.push(trim(slice(rich, start, index)))
    start = index + 1
  }
  return [...lines, trim(slice(rich, start))]
}

const maxPiece = 8

/** Emphasis may run over several lines: they are read together. */
function pieceEnd(lines: readonly Line[], from: number): number {
  let open = false
  for (let to = from; to < Math.min(lines.length, from + maxPiece); to++) {
    const line = lines[to]
    if (!line || (to > from && line.gap !== 'none')) break
    const marks = line.rich.text.match(/(?<!\\)(?:\*\*|__)/g)?.length ?? 0
    if (marks % 2 === 1) open = !open
    if (!open) return to + 1
  }
  return from + 1
}

function plainLines(lines: readonly Line[], read: MarkupReader | null): Line[] {
  const first = lines[0]
  if (!read || !first || !lines.some((line) => markup.test(line.rich.text) && !ruleLine.test(line.rich.text)))
    return [...lines]
  const heading = /^#{1,6}\s+/.exec(first.rich.text)?.[0].length ?? 0
  const piece = join([slice(first.rich, heading), ...lines.slice(1).map((line) => line.rich)], '\n')
  return splitLines(read(piece))
    .filter((rich) => rich.text !== '')
    .map((rich, i) => ({
      rich,
      indent: (lines[i] ?? first).indent,
      gap: i === 0 ? first.gap : 'none',
      range: rangeOf(rich),
    }))
}

interface Open {
  lines: Line[]
  soFar: string
}

function joinLines(pieces: readonly Piece[], layout: Layout): Block[] {
  const blocks: Block[] = []
  let open: Open | null = null
  const close = (): void => {
    if (open) blocks.push(toBlock(open.lines, layout.doubleSpaced))
    open = null
  }
  for (const piece of pieces) {
    if (isTable(piece) || ruleLine.test(piece.rich.text)) {
      close()
      blocks.push(isTable(piece) ? piece : {kind: 'rule', range: piece.range})
      continue
    }
    const current: Open | null = open
    const previous: Line | undefined = current?.lines.at(-1)
    const opener: Line | undefined = current?.lines[0]
    if (current && previous && opener && continues(previous, piece, opener, current.soFar, layout)) {
      current.lines.push(piece)
      current.soFar += ` ${piece.rich.text}`
    } else {
      close()
      open = {lines: [piece], soFar: piece.rich.text}
    }
  }
  close()
  return blocks
}

/** A code cut at its hyphen ("NĐ-" and "CP" on the next line) is whole again. */
function rejoin(lines: readonly Line[]): Rich {
  const words: Rich[] = []
  for (const {rich} of lines) {
    const last = words.at(-1)
    if (last && /[\p{L}\p{N}]-$/u.test(last.text) && /^\p{Lu}/u.test(rich.text))
      words[words.length - 1] = join([last, rich], '')
    else words.push(rich)
  }
  return join(words)
}

const wideGap = / {3,}/g

function toBlock(lines: readonly Line[], doubleSpaced: boolean): Block {
  const first = lines[0]
  const range = {start: first?.range.start ?? 0, end: lines.at(-1)?.range.end ?? 0}
  const indent = first?.indent ?? 0
  if (first && lines.length === 1) {
    const columns = toColumns(first.rich)
    if (columns.length > 1) return {kind: 'columns', columns, indent, range}
  }
  const whole = squeeze(rejoin(lines))
  const marked = readMarker(whole.text)
  const text = marked ? slice(whole, marked.length) : whole
  const rejoined = !doubleSpaced && lines.slice(1).some((line) => line.gap !== 'none')
  return {
    kind: 'text',
    marker: marked?.marker ?? null,
    text,
    lines: lines.map((line) => squeeze(line.rich)),
    indent,
    range,
    rejoined,
  }
}

/** A gap that was left to be filled in by hand: "Số:      /TB-UBND", "ngày     tháng 6". */
const isBlank = (text: string, start: number, end: number): boolean =>
  /(?:Số\s*:?|ngày|tháng|năm|\d)$/iu.test(text.slice(Math.max(0, start - 8), start)) &&
  /^(?:\/|tháng|năm|-|\d{1,5}\s*[/-])/iu.test(text.slice(end, end + 12))

/** The columns of a line: justified text has wide gaps too, but many of them. */
function toColumns(line: Rich): Rich[] {
  const gaps = [...line.text.matchAll(wideGap)].filter(
    (gap) => !isBlank(line.text, gap.index, gap.index + gap[0].length),
  )
  if (gaps.length === 0 || gaps.length > 3) return []
  const columns: Rich[] = []
  let start = 0
  for (const gap of gaps) {
    columns.push(trim(slice(line, start, gap.index)))
    start = gap.index + gap[0].length
  }
  columns.push(trim(slice(line, start)))
  return /^[-–—•+*\d.]+$/.test(columns[0]?.text ?? '') && (gaps[0]?.[0].length ?? 0) < 8 ? [] : columns
}
