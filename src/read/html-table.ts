import {Parser} from 'htmlparser2'
import type {TableBlock} from '../model/block.ts'
import {join, type Rich, trim} from '../model/rich.ts'
import {normalise} from './normalise.ts'

/** Elements that end a line inside a cell. */
const lineEnds = new Set(['p', 'br', 'div', 'li', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Reads a table that a converter left as HTML; `offset` is where the piece stands in the file. */
export function readHtmlTable(html: string, offset: number): TableBlock {
  const rows: Rich[][][] = []
  let parts: Rich[] = []
  let bold = 0
  const endLine = (): void => {
    const line = trim(join(parts, ''))
    parts = []
    if (line.text !== '') rows.at(-1)?.at(-1)?.push(line)
  }
  const parser: Parser = new Parser({
    onopentag(name) {
      if (lineEnds.has(name)) endLine()
      if (name === 'tr') rows.push([])
      else if (name === 'td' || name === 'th') rows.at(-1)?.push([])
      else if (name === 'strong' || name === 'b') bold++
    },
    onclosetag(name) {
      if (lineEnds.has(name)) endLine()
      else if (name === 'strong' || name === 'b') bold--
    },
    ontext(text) {
      const words = normalise(text.replace(/[\r\n]/g, ' '), offset + parser.startIndex)
      parts.push(bold > 0 ? {...words, bold: [{start: 0, end: words.text.length}]} : words)
    },
  })
  parser.end(html)
  return {kind: 'table', rows, range: {start: offset, end: offset + html.length}}
}
