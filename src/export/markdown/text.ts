import type {PhrasingContent, Text} from 'mdast'
import {toMarkdown} from 'mdast-util-to-markdown'
import {safe} from '../../output/safe.ts'
import type {Item} from '../../query/select.ts'

const textNode = (value: string): Text => ({type: 'text', value: safe(value)})

const paragraph = (children: PhrasingContent[]): string => toMarkdown({type: 'paragraph', children}).trimEnd()

/** Text as Markdown that says nothing but the text. */
export const literal = (text: string): string => paragraph([textNode(text)])

/** Text for a cell of a table, which a stroke would end. */
export const cellText = (text: string): string => literal(text).replaceAll('|', '\\|')

/** Cuts a text at the words that are found in it, one after the other: every second part is one of them. */
function cut(text: string, words: readonly string[]): string[] {
  const parts: string[] = []
  let rest = text
  for (const found of words) {
    const at = found === '' ? -1 : rest.indexOf(found)
    if (at < 0) continue
    parts.push(rest.slice(0, at), found)
    rest = rest.slice(at + found.length)
  }
  return [...parts, rest]
}

/** The order with the words of its deadlines in bold, as notices have them. */
export function orderText({text, deadlines}: Item): string {
  const parts = cut(
    text,
    deadlines.map(({text: words}) => words),
  )
  return paragraph(
    parts.flatMap((part, index): PhrasingContent[] => {
      if (part === '') return []
      return [index % 2 === 1 ? {type: 'strong', children: [textNode(part)]} : textNode(part)]
    }),
  )
}
