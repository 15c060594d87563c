import {type Flow, plainRun, type Run} from '../flow.ts'
import {childAt, type Element} from '../xml.ts'
import type {Context} from './context.ts'
import {switchAt, valueAt} from './elements.ts'
import {firstIndent, indentIn, lettersOf} from './indent.ts'
import {numberedIn, type Style} from './styles.ts'
import {wordsOf} from './words.ts'

/** A paragraph with the text boxes that hang on it, or the beginning of one whose mark is gone: the next goes on with it. */
export type Read = {flow: Flow[]} | {goesOn: Run[]; boxes: Flow[]}

/** Reads a paragraph that goes on from `before`, with its number where Word gives it one. */
export function readParagraph(element: Element, before: readonly Run[], context: Context): Read {
  const properties = childAt(element, 'w:pPr')
  const style = context.styles.paragraph(valueAt(properties, 'w:pStyle'))
  const {runs, boxes} = wordsOf(element, style, context)
  if (markIsGone(properties)) return {goesOn: [...before, ...runs], boxes}
  if (isContents(style)) return {flow: boxes}
  const place = placeOf(properties, style, context)
  const number = place ? context.numberer.next(place.list, place.level) : ''
  const words = [...before, ...runs]
  const shown = number !== '' && words.some(({text}) => text.trim() !== '') ? [plainRun(`${number} `), ...words] : words
  const breaks = switchAt(properties, 'w:pageBreakBefore') === true ? [plainRun('\f')] : []
  const indent = lettersOf(indentOf(properties, style, place, context))
  return {flow: [{kind: 'paragraph', runs: [...breaks, ...shown], indent}, ...boxes]}
}

/** The mark that ends it was deleted, moved away or is hidden. */
const markIsGone = (properties: Element | null): boolean => {
  const mark = childAt(properties, 'w:rPr')
  return childAt(mark, 'w:del') !== null || childAt(mark, 'w:moveFrom') !== null || switchAt(mark, 'w:vanish') === true
}

/** A line of a table of contents says again what a heading says. */
const isContents = ({name}: Style): boolean => /^toc \d$/i.test(name)

interface Place {
  list: string
  level: number
  /** The paragraph itself names the list, not its style. */
  own: boolean
}

/**
 * The list and level of a paragraph: its own, or those of its style, whose level is the one that names this style
 * (ECMA-376, part 1, 17.9.23). List 0 is none.
 */
function placeOf(properties: Element | null, style: Style, {lists}: Context): Place | null {
  const own = numberedIn(properties)
  const list = own.list ?? style.numbered.list
  if (list === null || list === '0') return null
  const levels = lists.get(list)?.levels ?? []
  const linked = style.ids.map((id) => levels.findIndex((level) => level?.style === id)).find((at) => at >= 0)
  const ofStyle = linked ?? style.numbered.level ?? 0
  return {list, level: own.level ?? (own.list === null ? ofStyle : 0), own: own.list !== null}
}

/** What the paragraph says, else its list, else its style; a list that the style names comes after the style. */
function indentOf(properties: Element | null, style: Style, place: Place | null, {lists}: Context) {
  const level = place ? lists.get(place.list)?.levels[place.level] : undefined
  const ofList = level ? [level.indent] : []
  const rest = place?.own ? [...ofList, style.indent] : [style.indent, ...ofList]
  return firstIndent([indentIn(properties), ...rest])
}
