import type {Element} from './tree.ts'

/** How words are set: as their elements say, one inside the other. */
export interface Style {
  bold: boolean
  capitals: boolean
  /** Spaces and line ends stand as they were typed. */
  pre: boolean
  font: string
}

export const plain: Style = {bold: false, capitals: false, pre: false, font: ''}

/** What a `style` attribute says, by property, in lower case. */
export function declarationsOf({attributes}: Element): ReadonlyMap<string, string> {
  const pairs = (attributes.style ?? '').split(';').map((declaration): [string, string] => {
    const colon = declaration.indexOf(':')
    return [
      declaration.slice(0, Math.max(0, colon)).trim().toLowerCase(),
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    ]
  })
  return new Map(pairs)
}

const boldElements: ReadonlySet<string> = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** How the words of an element are set that stands in others. */
export function styleOf(element: Element, around: Style): Style {
  const said = declarationsOf(element)
  const weight = said.get('font-weight')
  const transform = said.get('text-transform')
  const space = said.get('white-space')
  return {
    bold: weight === undefined ? around.bold || boldElements.has(element.name) : isBold(weight, around.bold),
    capitals: transform === undefined ? around.capitals : transform === 'uppercase',
    pre: space === undefined ? around.pre || element.name === 'pre' : space.startsWith('pre'),
    font: said.get('font-family') ?? element.attributes.face ?? around.font,
  }
}

const isBold = (weight: string, around: boolean): boolean =>
  weight === 'inherit' ? around : weight.startsWith('bold') || Number(weight) >= 600

/** Parts of a page that are no words of its document. */
const foreign: ReadonlySet<string> = new Set([
  ...['head', 'script', 'style', 'template', 'noscript', 'title', 'nav', 'del'],
  ...['iframe', 'object', 'svg', 'button', 'select', 'textarea', 'rp', 'rt'],
])

/** Notes and remarks, as pandoc, LibreOffice and Word write them. */
const note =
  /(?:^|\s)(?:footnote-ref|footnotes|sdfootnoteanc|sdendnoteanc|MsoFootnoteReference|MsoEndnoteReference|MsoCommentReference)(?:\s|$)/
const noteId = /^sd(?:foot|end)note\d/
const noteList = /^(?:footnote|endnote|comment)-list$/

/** Whether an element is not shown, or is none of the document's words. */
export function isForeign(element: Element): boolean {
  const {class: classes = '', id = '', role = '', hidden} = element.attributes
  const said = declarationsOf(element)
  return (
    foreign.has(element.name) ||
    hidden !== undefined ||
    said.get('display') === 'none' ||
    said.get('visibility') === 'hidden' ||
    said.get('mso-hide') === 'all' ||
    said.has('mso-footnote-id') ||
    noteList.test(said.get('mso-element') ?? '') ||
    /^doc-(?:noteref|endnotes|footnote)$/.test(role) ||
    note.test(classes) ||
    noteId.test(id)
  )
}
