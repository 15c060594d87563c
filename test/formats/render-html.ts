import type {Rich} from '../../src/model/rich.ts'
import {type Counted, type Mark, type Part, type Plan, stretches} from './plan.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const words = (rich: Rich): string =>
  stretches(rich)
    .map(({text, bold}) => (bold ? `<strong>${escaped(text)}</strong>` : escaped(text)))
    .join('')

/** The lists that HTML has; the others are typed, as portals do. */
const types: Partial<Record<Counted, string>> = {roman: 'I', capital: 'A', letter: 'a', decimal: '1'}

/** A page with lists of its own where HTML has such lists, and signs that were typed where it has not. */
export function toHtml({lists, parts}: Plan): Uint8Array {
  const marked = (mark: Mark, text: string): string => {
    if (mark.kind === 'bullet') return `<p>${'&nbsp;'.repeat(2 * mark.level)}${mark.sign} ${text}</p>`
    if (mark.kind !== 'number') return `<p>${mark.kind === 'typed' ? mark.text : ''}${text}</p>`
    const {form = 'decimal'} = lists[mark.list] ?? {}
    const {numbers} = mark
    const type = types[form]
    if (type && numbers.length === 1) return `<ol type="${type}" start="${numbers[0]}"><li><p>${text}</p></li></ol>`
    const typed =
      form === 'article' ? `Điều ${numbers[0]}.` : form === 'parenthesis' ? `(${numbers[0]})` : `${numbers.join('.')}.`
    return `<p>${typed} ${text}</p>`
  }

  const render = (part: Part): string => {
    if (part.kind === 'paragraph') return marked(part.mark, words(part.text))
    const rows = part.rows.map(
      (row) =>
        `<tr>${row.map((cell) => `<td>${cell.map((line) => `<p>${words(line)}</p>`).join('')}</td>`).join('')}</tr>`,
    )
    return `<table>${rows.join('')}</table>`
  }
  return Buffer.from(
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>x</title></head><body>${parts.map(render).join('\n')}</body></html>`,
  )
}
