import type {TableBlock} from '../model/block.ts'
import type {Rich} from '../model/rich.ts'
import type {Extract} from './extract.ts'

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

/** The readers that a text needs; each is loaded only then. What another format gave needs none. */
export async function readersFor({text, pieces}: Extract): Promise<Readers> {
  if (pieces) return {markup: null, htmlTable: null}
  return {
    markup: hasMarkup(text) ? (await import('./markup.ts')).readMarkup : null,
    htmlTable: hasHtmlTable(text) ? (await import('./html-table.ts')).readHtmlTable : null,
  }
}
