import type {Flow, Run} from '../flow.ts'
import type {Element} from '../xml.ts'
import {times} from './elements.ts'
import type {Style, Styles} from './styles.ts'

/** The words of a paragraph, and what stands in frames that hang on it. */
export interface Words {
  runs: Run[]
  boxes: Flow[]
}

/** Notes, remarks, the reading of a sign, hidden text: no words of the document. */
const skipped: ReadonlySet<string> = new Set([
  'text:note',
  'office:annotation',
  'office:annotation-end',
  'text:ruby-text',
  'text:hidden-text',
  'text:script',
  'office:event-listeners',
  'text:number',
])

const signs: Readonly<Record<string, (element: Element) => string>> = {
  'text:s': ({attributes}) => ' '.repeat(times(attributes['text:c'])),
  'text:tab': () => '\t',
  'text:line-break': () => '\u2028',
}

/** Reads the words of a paragraph of a style; `blocks` reads what stands in a frame. */
export function wordsOf(paragraph: Element, style: Style, styles: Styles, blocks: (parent: Element) => Flow[]): Words {
  const words: Words = {runs: [], boxes: []}
  let spaced = true
  const add = (text: string, set: Style): void => {
    if (text === '' || set.hidden) return
    words.runs.push({text: set.capitals ? text.toUpperCase() : text, bold: set.bold ?? false})
  }
  const visit = (parent: Element, set: Style): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') {
        const text = child.replace(/[ \t\r\n]+/g, ' ')
        add(spaced ? text.trimStart() : text, set)
        if (text !== '') spaced = text.endsWith(' ')
      } else if (child.name in signs) {
        add(signs[child.name]?.(child) ?? '', set)
        spaced = child.name === 'text:line-break'
      } else if (child.name.startsWith('draw:')) words.boxes = words.boxes.concat(boxesIn(child, blocks))
      else if (!skipped.has(child.name)) visit(child, child.name === 'text:span' ? within(set, child, styles) : set)
    }
  }
  visit(paragraph, style)
  return words
}

/** How a stretch is set: as its style says, else as what it stands in. */
function within(around: Style, span: Element, styles: Styles): Style {
  const own = styles('text', span.attributes['text:style-name'])
  return {
    ...around,
    bold: own.bold ?? around.bold,
    hidden: own.hidden ?? around.hidden,
    capitals: own.capitals ?? around.capitals,
  }
}

/** What stands in a drawing: frames hold their text in a box, shapes hold it themselves. */
function boxesIn(drawing: Element, blocks: (parent: Element) => Flow[]): Flow[] {
  const children = drawing.children.filter((child) => typeof child !== 'string')
  if (children.some(({name}) => name === 'text:p' || name === 'text:list' || name === 'table:table'))
    return blocks(drawing)
  return children.filter(({name}) => name.startsWith('draw:')).flatMap((child) => boxesIn(child, blocks))
}
