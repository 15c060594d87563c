import {strToU8, zipSync} from 'fflate'
import {open} from '../../src/read/open.ts'
import type {Source} from '../../src/read/source.ts'

const types = {
  main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
}

export interface Parts {
  body: string
  styles?: string
  numbering?: string
  /** The prefix of the namespace, and which of the two it is. */
  prefix?: string
  kind?: keyof typeof types
  /** Where the parts stand. */
  folder?: string
}

const relation = (type: string, target: string): string =>
  `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const relations = (...each: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`

/** A document of Word with just these parts, as their XML. */
export function docxFile({
  body,
  styles = '',
  numbering = '',
  prefix = 'w',
  kind = 'main',
  folder = 'word/',
}: Parts): Uint8Array {
  const other = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
  const part = (name: string, content: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0"?><${prefix}:${name} xmlns:${prefix}="${types[kind]}" ${other}>${content}</${prefix}:${name}>`,
    )
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(relations(relation('officeDocument', `${folder}document.xml`))),
    [`${folder}_rels/document.xml.rels`]: strToU8(
      relations(relation('styles', 'styles.xml'), relation('numbering', 'numbering.xml')),
    ),
    [`${folder}document.xml`]: part('document', `<${prefix}:body>${body}</${prefix}:body>`),
    [`${folder}styles.xml`]: part('styles', styles),
    [`${folder}numbering.xml`]: part('numbering', numbering),
  })
}

export const readDocx = (parts: Parts): Promise<Source> => open(docxFile(parts), 'tb.docx')

/** The words of a document, a paragraph an entry. */
export const paragraphs = async (parts: Parts): Promise<string[]> =>
  (await readDocx(parts)).text.replace(/\n$/, '').split('\n')

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
export const p = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
export const item = (list: number, level = 0, text = 'x'): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
