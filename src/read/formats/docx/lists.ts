import type {Way} from '../lists/count.ts'
import {childAt, childrenOf, type Element} from '../xml.ts'
import {numberAt, switchAt, valueAt} from './elements.ts'
import {type Indent, indentIn} from './indent.ts'

/** A level of a list (ECMA-376, part 1, 17.9). */
export interface Level {
  start: number
  way: Way | 'bullet'
  /** What stands before an item; `%1` is the number of the outermost level. */
  text: string
  /** The font of a bullet. */
  font: string
  /** Begins anew below an item of that level or of one further out, counted from 1; 0 never, null below any. */
  restart: number | null
  /** Writes the numbers of all levels in decimals. */
  legal: boolean
  /** The style whose paragraphs are of this level. */
  style: string | null
  indent: Indent
}

/** A list of a document. Lists of one family count on from each other. */
export interface List {
  family: string
  levels: readonly (Level | undefined)[]
  /** Where the first item of this list begins to count anew, by level. */
  starts: ReadonlyMap<number, number>
}

const mostLevels = 9

const ways: Readonly<Record<string, Way | 'bullet'>> = {
  bullet: 'bullet',
  decimalZero: 'decimal-zero',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  vietnameseCounting: 'vietnamese',
  none: 'none',
}

/** Reads the lists of a document by the number under which paragraphs name them. */
export function listsIn(root: Element | null): Map<string, List> {
  const families = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  )
  const lists = childrenOf(root, 'w:num').flatMap((num): [string, List][] => {
    const named = valueAt(num, 'w:abstractNumId') ?? ''
    const family = linked(named, families)
    return family === null ? [] : [[num.attributes['w:numId'] ?? '', listOf(num, family, families.get(family) ?? null)]]
  })
  return new Map(lists)
}

/** A family may only name the style of list in which its levels stand: then it is the family that has this style. */
function linked(family: string, families: ReadonlyMap<string, Element>): string | null {
  const element = families.get(family)
  const style = valueAt(element, 'w:numStyleLink')
  if (!element || style === null) return element ? family : null
  return [...families].find(([, other]) => valueAt(other, 'w:styleLink') === style)?.[0] ?? family
}

function listOf(num: Element, family: string, definition: Element | null): List {
  const levels = levelsIn(definition)
  const starts = new Map<number, number>()
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const at = Number(override.attributes['w:ilvl'])
    const own = childAt(override, 'w:lvl')
    if (own && at < mostLevels) levels[at] = levelOf(own)
    const start = numberAt(override, 'w:startOverride')
    if (start !== null) starts.set(at, start)
  }
  return {family, levels, starts}
}

function levelsIn(definition: Element | null): (Level | undefined)[] {
  const levels: (Level | undefined)[] = []
  for (const element of childrenOf(definition, 'w:lvl')) {
    const at = Number(element.attributes['w:ilvl'])
    if (at < mostLevels) levels[at] = levelOf(element)
  }
  return levels
}

function levelOf(element: Element): Level {
  const fonts = childAt(element, 'w:rPr', 'w:rFonts')?.attributes ?? {}
  const picture = childAt(element, 'w:lvlPicBulletId') !== null
  return {
    start: numberAt(element, 'w:start') ?? 0,
    way: ways[wayIn(element)] ?? 'decimal',
    text: picture ? '•' : (valueAt(element, 'w:lvlText') ?? ''),
    font: picture ? '' : (fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? ''),
    restart: numberAt(element, 'w:lvlRestart'),
    legal: switchAt(element, 'w:isLgl') ?? false,
    style: valueAt(element, 'w:pStyle'),
    indent: indentIn(childAt(element, 'w:pPr')),
  }
}

/** A way of later versions stands beside one of the first (`mc:AlternateContent`). */
const wayIn = (element: Element): string =>
  valueAt(element, 'w:numFmt') ?? valueAt(element, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt') ?? 'decimal'
