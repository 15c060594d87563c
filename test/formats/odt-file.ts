import {strToU8, zipSync} from 'fflate'
import {open} from '../../src/read/open.ts'
import type {Source} from '../../src/read/source.ts'

const namespaces = [
  ...['office', 'text', 'table', 'style'].map((name) => [name, `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`]),
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['loext', 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

export interface Parts {
  body: string
  styles?: string
  manifest?: string
}

/** A text of OpenDocument with just these parts, as their XML. */
export function odtFile({body, styles = '', manifest = ''}: Parts): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), {level: 0}],
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(`<manifest>${manifest}</manifest>`),
  })
}

export const readOdt = (parts: Parts): Promise<Source> => open(odtFile(parts), 'tb.odt')

/** The words of a document, a paragraph an entry. */
export const paragraphs = async (parts: Parts): Promise<string[]> =>
  (await readOdt(parts)).text.replace(/\n$/, '').split('\n')

export const p = (text: string, style = ''): string => `<text:p text:style-name="${style}">${text}</text:p>`
