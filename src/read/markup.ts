import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {emptyRich, join, type Rich, slice} from '../model/rich.ts'

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

const reader = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{disable: {null: disabled}}])
  .freeze()

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
  for (const node of reader.parse(source.text).children) visit(node, false)
  return withoutStrayMarks(join(parts, ''))
}

const embolden = (rich: Rich): Rich => ({...rich, bold: [{start: 0, end: rich.text.length}]})
const lineBreak = (rich: Rich): Rich => ({...slice(rich, 0, 1), text: '\n', bold: []})

const token = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{0,31});|[^\\&]+|[\\&]/giu

/** The words of a text node, each stretch with its place: an escape loses its backslash, a reference is one character. */
function* spell(raw: Rich, value: string): Generator<Rich> {
  if (raw.text === value) return yield raw
  let at = 0
  for (const {0: word, index} of raw.text.matchAll(token)) {
    const escaped = word.length === 2 && word.startsWith('\\')
    const literal = escaped ? word.slice(1) : word
    if (value.startsWith(literal, at)) {
      yield slice(raw, index + (escaped ? 1 : 0), index + word.length)
      at += literal.length
    } else {
      const character = String.fromCodePoint(value.codePointAt(at) ?? 32)
      yield {text: character, runs: slice(raw, index, index + 1).runs, bold: []}
      at += character.length
    }
  }
}

const strayMark = /(?<=\S)(?:\*{1,3}|__)(?=\s|$)|(?<=^|\s)(?:\*{1,3}|__)(?=\S)|(?<=\s)(?:\*{1,3}|__)(?=\s{2}|$)/gu

/** A converter that leaves a space inside the stars ("*Nơi nhận: *") makes no emphasis of them: they go all the same. */
function withoutStrayMarks(rich: Rich): Rich {
  if (!/[*_]/.test(rich.text)) return rich
  const parts: Rich[] = []
  let last = 0
  for (const mark of rich.text.matchAll(strayMark)) {
    parts.push(slice(rich, last, mark.index))
    last = mark.index + mark[0].length
  }
  parts.push(slice(rich, last))
  return last === 0 ? rich : parts.length === 0 ? emptyRich : join(parts, '')
}
