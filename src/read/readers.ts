import type {TableBlock} from '../model/block.ts'
import type {Rich} from '../model/rich.ts'
import type {Extract} from './extract.ts'
import {readSimpleMarkup} from './simple-markup.ts'

/** Reads the markup of a piece of text. */
export type MarkupReader = (piece: Rich) => Rich

/** Reads a table in HTML that stands at an offset of the file. */
export type HtmlTableReader = (html: string, offset: number) => TableBlock

/** The readers for what plain text does not have; null for what a document has none of. */
export interface Readers {
  markup: MarkupReader | null
  htmlTable: HtmlTableReader | null
}

const hasMarkup = (text: string): boolean => /[*\\<~_#&]/.test(text)
const hasHtmlTable = (text: string): boolean => /<table[\s>]/i.test(text)

/** The reader of all markup, once a document has needed it. */
let whole: MarkupReader | null = null

const wholeReader = async (): Promise<MarkupReader> => {
  whole ??= (await import('./markup.ts')).readMarkup
  return whole
}

/** Reads what is simple in the simple way. */
const simpleFirst =
  (other: MarkupReader): MarkupReader =>
  (piece) =>
    readSimpleMarkup(piece) ?? other(piece)

/**
 * Reads a text with the readers that it needs; each is loaded only then. What another format gave needs none. Loading the
 * reader of all markup takes longer than reading most documents: only one that the simple reader fails on needs it, and
 * is then read again.
 */
export async function withReaders<Result>(
  {text, pieces}: Extract,
  read: (readers: Readers) => Result,
): Promise<Result> {
  if (pieces) return read({markup: null, htmlTable: null})
  const htmlTable = hasHtmlTable(text) ? (await import('./html-table.ts')).readHtmlTable : null
  if (!hasMarkup(text)) return read({markup: null, htmlTable})
  if (whole) return read({markup: simpleFirst(whole), htmlTable})
  let isSimple = true
  const note: MarkupReader = (piece) => {
    isSimple = false
    return piece
  }
  const result = read({markup: simpleFirst(note), htmlTable})
  return isSimple ? result : read({markup: simpleFirst(await wholeReader()), htmlTable})
}
