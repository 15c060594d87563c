import type {Cell, TableBlock} from '../../model/block.ts'
import {join, type Rich, trim} from '../../model/rich.ts'
import type {Extract} from '../extract.ts'
import type {Gap, Line} from '../lines.ts'
import {normalise} from '../normalise.ts'
import type {Piece} from '../pieces.ts'
import {type Flow, type Paragraph, paragraphsOf, type Run, type Table} from './flow.ts'

/** Sets the paragraphs and tables of a file as a text, one paragraph a line, and as the lines and tables that are read. */
export function layOut(flow: readonly Flow[]): Extract {
  const page = newPage()
  for (const each of withoutFrames(flow)) {
    if (each.kind === 'table') page.addTable(each)
    else page.addParagraph(each)
  }
  return {text: page.texts.join(''), pieces: page.pieces}
}

/**
 * A table that only holds a layout: one of a single column is a frame around what stands in it, and one of two columns
 * with tables in it a page whose parts stand side by side. What they hold takes their place.
 */
const withoutFrames = (flow: readonly Flow[]): Flow[] =>
  flow.flatMap((each) => (each.kind === 'table' && isFrame(each) ? withoutFrames([...cellsOf(each)].flat()) : [each]))

const cellsOf = ({rows}: Table): Set<readonly Flow[]> => new Set(rows.flat())

const isFrame = (table: Table): boolean => {
  const width = table.rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  const holdsTables = table.rows.some((row) => row.some((cell) => cell.some(({kind}) => kind === 'table')))
  return width <= 1 || (width <= 2 && holdsTables)
}

/** A break of a line or a page, each of them one character. */
const breaks = /[\u2028\f]/

function newPage() {
  const texts: string[] = []
  const pieces: Piece[] = []
  let length = 0
  let gap: Gap = 'blank'

  /** Writes a paragraph as a line of the text; gives what it holds, from break to break. */
  function write(runs: readonly Run[]): {rich: Rich; start: number; end: number; newPage: boolean}[] {
    const parts: {rich: Rich; start: number; end: number; newPage: boolean}[] = []
    let line: Rich[] = []
    let start = length
    let newPage = false
    const endLine = (): void => {
      parts.push({rich: join(line, ''), start, end: length, newPage})
      line = []
    }
    for (const {text, bold} of whole(runs)) {
      for (const piece of text.split(/(?=[\u2028\f])|(?<=[\u2028\f])/)) {
        if (breaks.test(piece)) {
          endLine()
          newPage = piece === '\f'
          start = length + 1
        } else {
          const words = normalise(piece, length)
          line.push(bold ? {...words, bold: [{start: 0, end: words.text.length}]} : words)
        }
        texts.push(piece)
        length += piece.length
      }
    }
    endLine()
    texts.push('\n')
    length++
    return parts
  }

  function addParagraph({runs, indent}: Paragraph): void {
    for (const {rich, start, end, newPage} of write(runs)) {
      if (newPage) gap = 'page'
      const words = trim(rich)
      if (words.text === '') {
        if (gap === 'none') gap = 'blank'
        continue
      }
      const typed = rich.text.length - rich.text.trimStart().length
      pieces.push({rich: words, indent: indent + typed, gap, range: {start, end}} satisfies Line)
      gap = 'none'
    }
  }

  function addTable(table: Table): void {
    const start = length
    const known = new Map<readonly Flow[], Cell>()
    const cellOf = (cell: readonly Flow[]): Cell => {
      const lines =
        known.get(cell) ??
        paragraphsOf(cell).flatMap(({runs}) =>
          write(runs).flatMap(({rich}) => (rich.text.trim() === '' ? [] : [trim(rich)])),
        )
      known.set(cell, lines)
      return lines
    }
    const rows = table.rows.map((row) => row.map(cellOf))
    pieces.push({kind: 'table', rows, range: {start, end: Math.max(start, length - 1)}} satisfies TableBlock)
    gap = 'none'
  }

  return {texts, pieces, addParagraph, addTable}
}

const mark = /^[\u0300-\u036f]+/

/** Runs set alike in one, and each with the marks that belong to its last letter. */
function whole(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const {text, bold} of runs) {
    const last = joined.at(-1)
    const marks = last ? (mark.exec(text)?.[0] ?? '') : ''
    const rest = text.slice(marks.length).replace(/[\n\r]/g, ' ')
    if (last && (last.bold === bold || rest === ''))
      joined[joined.length - 1] = {text: last.text + marks + rest, bold: last.bold}
    else {
      if (last && marks !== '') joined[joined.length - 1] = {text: last.text + marks, bold: last.bold}
      joined.push({text: rest, bold})
    }
  }
  return joined
}
