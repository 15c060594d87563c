import {safe} from '../../output/safe.ts'

/** A piece of HTML, in which everything that is not ours is escaped. */
export interface Markup {
  readonly markup: string
}

export type Value = string | number | Markup | readonly Markup[]

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

const escaped = (text: string): string => safe(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')

const isMarkup = (value: Markup | readonly Markup[]): value is Markup => 'markup' in value

function render(value: Value): string {
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  return isMarkup(value) ? value.markup : value.map(({markup}) => markup).join('\n')
}

/**
 * The only way in which text becomes part of the page. What stands in the template is HTML of ours; what is put into
 * its blanks is text or the value of a quoted attribute, and never acts.
 */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Markup => ({
  markup: parts.map((part, index) => (index === 0 ? part : render(values[index - 1] ?? '') + part)).join(''),
})

/** Takes the place of a piece that is left out. */
export const nothing: Markup = {markup: ''}

/** A style or a script of ours as an element stands for itself: nothing in it may be escaped, or end the element. */
export function inline(tag: 'style' | 'script', content: string): Markup {
  if (/<\/|<!--/.test(content)) throw new Error(`this ${tag} would end early`)
  return {markup: `<${tag}>${content}</${tag}>`}
}
