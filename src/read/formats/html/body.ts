import type {Flow, Run} from '../flow.ts'
import {bulletOf} from '../lists/bullet.ts'
import {type List, labelOf, listOf} from './lists.ts'
import {declarationsOf, isForeign, plain, type Style, styleOf} from './style.ts'
import {readTable} from './table.ts'
import {type Element, elementsIn, textIn} from './tree.ts'

/** Elements that stand on lines of their own. */
const blockElements: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'center',
    'dd',
    'details',
    'dir',
    'div',
    'dl',
    'dt',
    'fieldset',
  ],
  ...[
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
    'hr',
    'html',
    'li',
  ],
  ...['main', 'menu', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tr', 'td', 'th', 'caption', 'ul'],
])

const listElements: ReadonlySet<string> = new Set(['ol', 'ul', 'menu', 'dir'])

/** How much further in each list stands, in letters. */
const step = 4

/** Reads what stands in an element, in the order in which a browser shows it. */
export function readFlow(root: Element): Flow[] {
  const flow: Flow[] = []
  const lists: List[] = []
  let runs: Run[] = []
  let spaced = true
  let label = ''
  let indent = 0

  const endParagraph = (): void => {
    if (runs.length > 0)
      flow.push({kind: 'paragraph', runs: numbered(runs, label), indent: indent + step * lists.length})
    if (runs.length > 0) label = ''
    runs = []
    spaced = true
    indent = 0
  }

  const addText = (text: string, {bold, capitals, pre}: Style): void => {
    const collapsed = pre ? text.replace(/\r\n?|\n/g, '\u2028') : text.replace(/[ \t\r\n\f]+/g, ' ')
    const shown = spaced && !pre ? collapsed.replace(/^ /, '') : collapsed
    if (shown === '') return
    spaced = shown.endsWith(' ')
    runs.push({text: capitals ? shown.toUpperCase() : shown, bold})
  }

  const addBreak = (): void => {
    runs.push({text: '\u2028', bold: false})
    spaced = true
  }

  const visitChildren = ({children}: Element, style: Style): void => {
    for (const child of children) {
      if (typeof child === 'string') addText(child, style)
      else visit(child, style)
    }
  }

  function visitList(element: Element, style: Style): void {
    lists.push(listOf(element, lists.length))
    visitChildren(element, style)
    endParagraph()
    lists.pop()
    label = ''
  }

  function visit(element: Element, around: Style): void {
    if (isForeign(element)) return
    const style = styleOf(element, around)
    if (element.name === 'br') addBreak()
    else if (isMarker(element)) addMarker(element, style)
    else if (blockElements.has(element.name)) visitBlock(element, style)
    else visitChildren(element, style)
  }

  function visitBlock(element: Element, style: Style): void {
    endParagraph()
    const list = lists.at(-1)
    if (element.name === 'li' && list) label = labelOf(list, element)
    indent = listLevel(element) * step
    if (element.name === 'table') flow.push(...tableFlow(element))
    else if (listElements.has(element.name)) visitList(element, style)
    else visitChildren(element, style)
    endParagraph()
  }

  /** The number that Word shows before an item, with which it fills the space up to the words. */
  function addMarker(element: Element, style: Style): void {
    const font = elementsIn(element).map((child) => styleOf(child, style).font)[0] ?? style.font
    const text = textIn(element)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
    addText(`${[...text].length === 1 ? bulletOf(text, font) : text} `, {...plain, pre: true})
    spaced = true
  }

  visitChildren(root, plain)
  endParagraph()
  return flow
}

/** A table, behind what stands in it but in none of its cells. */
function tableFlow(table: Element): Flow[] {
  const titles = elementsIn(table).filter(({name}) => name === 'caption')
  return [...titles.flatMap(readFlow), readTable(table, readFlow)]
}

/** The words with what the list shows before them, unless that was typed, too. */
function numbered(runs: readonly Run[], label: string): readonly Run[] {
  const text = runs.map((run) => run.text).join('')
  const isTyped = text.startsWith(label) || (/^\P{L}$/u.test(label) && /^\s*[-–—•+*]/.test(text))
  return label === '' || isTyped ? runs : [{text: `${label} `, bold: false}, ...runs]
}

const isMarker = (element: Element): boolean => declarationsOf(element).get('mso-list') === 'ignore'

/** How deep an item of a list of Word stands: "l0 level2 lfo1". */
const listLevel = (element: Element): number =>
  Number(/ level(\d)/.exec(declarationsOf(element).get('mso-list') ?? '')?.[1] ?? 0)
