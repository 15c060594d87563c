import type {Flow, Run} from '../flow.ts'
import {symbolOf} from '../lists/bullet.ts'
import {childAt, childrenOf, type Element, textIn} from '../xml.ts'
import type {Context} from './context.ts'
import {valueAt} from './elements.ts'
import {heldIn} from './held.ts'
import {effective, type Style, switchesIn} from './styles.ts'

/** The words of a paragraph, and what stands in text boxes that hang on it. */
export interface Words {
  runs: Run[]
  boxes: Flow[]
}

/** Reads the words of a paragraph: shown ones only, of fields what they result in. */
export function wordsOf(paragraph: Element, style: Style, context: Context): Words {
  const words: Words = {runs: [], boxes: []}
  const fields: ('code' | 'result')[] = []
  const visit = (element: Element): void => {
    for (const child of heldIn(element)) {
      if (child.name === 'w:r') visitRun(child)
      else if (child.name === 'm:t') words.runs.push({text: textIn(child), bold: false})
      else if (child.name.startsWith('m:')) visit(child)
    }
  }
  const visitRun = (run: Element): void => {
    const properties = childAt(run, 'w:rPr')
    const character = context.styles.character(valueAt(properties, 'w:rStyle'))
    const set = effective(switchesIn(properties), character, style, context.styles.defaults)
    for (const child of heldIn(run)) {
      if (child.name === 'w:fldChar') field(child, fields)
      else if (set.hidden || fields.includes('code')) continue
      else if (boxed.has(child.name)) words.boxes = words.boxes.concat(boxesIn(child, context))
      else if (child.name === 'w:ruby') visit(childAt(child, 'w:rubyBase') ?? child)
      else {
        const text = textOf(child)
        if (text !== '') words.runs.push({text: set.capitals ? text.toUpperCase() : text, bold: set.bold})
      }
    }
  }
  visit(paragraph)
  return words
}

/** Between its beginning and its result a field has its code. */
function field({attributes}: Element, open: ('code' | 'result')[]): void {
  const type = attributes['w:fldCharType']
  if (type === 'begin') open.push('code')
  else if (type === 'end') open.pop()
  else if (type === 'separate' && open.length > 0) open[open.length - 1] = 'result'
}

/** What stands for other things than letters: line breaks as U+2028, page breaks as U+000C. */
const signs: Readonly<Record<string, (element: Element) => string>> = {
  'w:t': ({attributes, ...element}) => {
    const text = textIn({attributes, ...element})
    return attributes['xml:space'] === 'preserve' ? text : text.trim()
  },
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': ({attributes}) => (attributes['w:type'] === 'page' ? '\f' : '\u2028'),
  'w:cr': () => '\u2028',
  'w:noBreakHyphen': () => '-',
  'w:sym': ({attributes}) => symbol(attributes['w:char'] ?? '', attributes['w:font'] ?? ''),
}

const textOf = (element: Element): string => signs[element.name]?.(element) ?? ''

const symbol = (code: string, font: string): string =>
  /^[\da-f]{1,4}$/i.test(code) ? symbolOf(String.fromCharCode(Number.parseInt(code, 16)), font) : ''

const boxed: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object'])

/** What stands in the text boxes of a drawing. */
const boxesIn = (drawing: Element, context: Context): Flow[] =>
  childrenOf(drawing)
    .flatMap((child) => (child.name === 'mc:AlternateContent' ? heldIn({...drawing, children: [child]}) : [child]))
    .flatMap((child) => (child.name === 'w:txbxContent' ? context.blocks(child) : boxesIn(child, context)))
