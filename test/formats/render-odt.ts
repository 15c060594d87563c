import type {Rich} from '../../src/model/rich.ts'
import {odtFile} from './odt-file.ts'
import {type Counted, type List, type Mark, type Part, type Plan, stretches} from './plan.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** What LibreOffice writes for spaces that XML would drop. */
const spaced = (text: string): string =>
  escaped(text).replace(/^ | $| {2,}/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)

const span = ({text, bold}: {text: string; bold: boolean}): string =>
  bold ? `<text:span text:style-name="Bold">${spaced(text)}</text:span>` : spaced(text)

const words = (rich: Rich): string => stretches(rich).map(span).join('')

const forms: Record<Counted, {format: string; prefix: string; suffix: string}> = {
  roman: {format: 'I', prefix: '', suffix: '.'},
  capital: {format: 'A', prefix: '', suffix: '.'},
  decimal: {format: '1', prefix: '', suffix: '.'},
  letter: {format: 'a', prefix: '', suffix: ')'},
  parenthesis: {format: '1', prefix: '(', suffix: ')'},
  article: {format: '1', prefix: 'Điều ', suffix: '.'},
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9]
const place = (level: number): string =>
  `<style:list-level-properties><style:list-level-label-alignment fo:margin-left="${level * 0.25}in" fo:text-indent="-0.25in"/></style:list-level-properties>`

const listStyle = ({form, starts}: List, at: number): string => {
  const {format, prefix, suffix} = forms[form]
  const all = levels.map(
    (level) =>
      `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}" text:display-levels="${level}" text:start-value="${starts[level - 1] ?? 1}">${place(level)}</text:list-level-style-number>`,
  )
  return `<text:list-style style:name="list${at}">${all.join('')}</text:list-style>`
}

const bulletStyle = (sign: string, at: number): string => {
  const all = levels.map(
    (level) =>
      `<text:list-level-style-bullet text:level="${level}" text:bullet-char="${sign}">${place(level)}</text:list-level-style-bullet>`,
  )
  return `<text:list-style style:name="bullet${at}">${all.join('')}</text:list-style>`
}

/** An item stands in as many lists as it is deep; each list goes on from the one before it. */
const item = (name: string, level: number, paragraph: string): string => {
  const outer = `<text:list text:style-name="${name}" text:continue-numbering="true"><text:list-item>`
  const inner = '<text:list><text:list-item>'.repeat(level)
  return `${outer}${inner}${paragraph}${'</text:list-item></text:list>'.repeat(level + 1)}`
}

function render(part: Part, signs: readonly string[]): string {
  if (part.kind === 'paragraph') {
    const typed = part.mark.kind === 'typed' ? spaced(part.mark.text) : ''
    return marked(part.mark, `<text:p>${typed}${words(part.text)}</text:p>`, signs)
  }
  const rows = part.rows.map((row) => {
    const cells = row.map(
      (cell) =>
        `<table:table-cell>${cell.map((line) => `<text:p>${words(line)}</text:p>`).join('')}</table:table-cell>`,
    )
    return `<table:table-row>${cells.join('')}</table:table-row>`
  })
  return `<table:table>${rows.join('')}</table:table>`
}

const marked = (mark: Mark, paragraph: string, signs: readonly string[]): string =>
  mark.kind === 'number'
    ? item(`list${mark.list}`, mark.level, paragraph)
    : mark.kind === 'bullet'
      ? item(`bullet${signs.indexOf(mark.sign)}`, mark.level, paragraph)
      : paragraph

/** A text of OpenDocument, with its numbers and bullets made by lists and its dates in bold. */
export function toOdt({lists, parts}: Plan): Uint8Array {
  const bullets = parts.flatMap((part) =>
    part.kind === 'paragraph' && part.mark.kind === 'bullet' ? [part.mark.sign] : [],
  )
  const signs = [...new Set(bullets)]
  const bold =
    '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
  const styles = [bold, ...lists.map(listStyle), ...signs.map(bulletStyle)].join('')
  return odtFile({body: parts.map((part) => render(part, signs)).join(''), styles})
}
