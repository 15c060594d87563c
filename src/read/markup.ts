import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {join, type Rich, slice} from '../model/rich.ts'
import {embolden, spell, withoutStrayMarks} from './spell.ts'

/**
 * Everything but emphasis, escapes, character references and tags is turned off: a notice has no code, no links and no
 * quotations, and those constructs are where a hostile document makes a Markdown reader slow.
 */
const disabled = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
]

const readerWithout = (constructs: readonly string[]) =>
  unified()
    .use(remarkParse)
    .data('micromarkExtensions', [{disable: {null: [...constructs]}}])
    .freeze()

const reader = readerWithout(disabled)

/** Takes stars for stars: which of them belong together takes time, and depth, by the square of their number. */
const readerWithoutEmphasis = readerWithout([...disabled, 'attention'])

/** Nobody sets so many words of one paragraph in bold. */
const mostMarks = 1_000

const readerFor = (text: string): typeof reader =>
  (text.match(/[*_]+/g)?.length ?? 0) > mostMarks ? readerWithoutEmphasis : reader

/** Reads the emphasis, escapes and tags of a piece of text; what is left are its words, with the bold ones marked. */
export function readMarkup(source: Rich): Rich {
  const parts: Rich[] = []
  const visit = (node: Nodes, bold: boolean): void => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const raw = slice(source, start, end)
    if (node.type === 'text') for (const piece of spell(raw, node.value)) parts.push(bold ? embolden(piece) : piece)
    else if (node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value))) parts.push(lineBreak(raw))
    else if ('children' in node) for (const child of node.children) visit(child, bold || node.type === 'strong')
  }
  for (const node of readerFor(source.text).parse(source.text).children) visit(node, false)
  return withoutStrayMarks(join(parts, ''))
}

const lineBreak = (rich: Rich): Rich => ({...slice(rich, 0, 1), text: '\n', bold: []})
