import {bulletOf} from '../lists/bullet.ts'
import {type Way, writeNumber} from '../lists/count.ts'
import {childAt, childrenOf, type Element} from '../xml.ts'
import {lettersOf, pointsOf, times, wholeNumber} from './elements.ts'

/** A level of a list, or of the headings (OpenDocument 1.3, part 3, 16.31). */
export interface Level {
  way: Way
  /** What stands before an item, `%1%` for the number of the outermost level; of a bullet its sign. */
  text: string
  start: number
  /** How far in an item stands, in letters of usual width. */
  indent: number | null
}

export type Levels = readonly (Level | undefined)[]

export interface Lists {
  byName: ReadonlyMap<string, Levels>
  headings: Levels
}

/** Collects the lists of a document, from all places in which it keeps its styles. */
export function listsIn(places: readonly (Element | null)[]): Lists {
  const elements = places.flatMap((place) => childrenOf(place))
  const lists = elements.filter(({name}) => name === 'text:list-style')
  return {
    byName: new Map(lists.map((list) => [list.attributes['style:name'] ?? '', levelsIn(list)])),
    headings: levelsIn(elements.find(({name}) => name === 'text:outline-style')),
  }
}

const mostLevels = 10

function levelsIn(list: Element | undefined): Levels {
  const levels: (Level | undefined)[] = []
  for (const element of childrenOf(list)) {
    const at = (wholeNumber(element.attributes['text:level']) ?? 0) - 1
    if (at >= 0 && at < mostLevels) levels[at] = levelOf(element, at)
  }
  return levels
}

const ways: Readonly<Record<string, Way>> = {
  '': 'none',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
}

function levelOf(element: Element, at: number): Level {
  const {attributes} = element
  const properties = childAt(element, 'style:list-level-properties')
  const alignment = childAt(properties, 'style:list-level-label-alignment')?.attributes ?? {}
  const place = [
    pointsOf(alignment['fo:margin-left']) ?? pointsOf(properties?.attributes['text:space-before']),
    pointsOf(alignment['fo:text-indent']),
  ]
  const start = wholeNumber(attributes['text:start-value']) ?? 1
  const indent = place.every((length) => length === null) ? null : lettersOf(...place)
  if (element.name === 'text:list-level-style-image') return {way: 'none', text: '•', start, indent}
  if (element.name === 'text:list-level-style-bullet') {
    const font = childAt(element, 'style:text-properties')?.attributes['style:font-name'] ?? ''
    return {way: 'none', text: bulletOf(attributes['text:bullet-char'] ?? '', font), start, indent}
  }
  const way = ways[attributes['style:num-format'] ?? ''] ?? 'decimal'
  return {way, text: attributes['loext:num-list-format'] ?? plainText(attributes, at), start, indent}
}

/** The standard has a prefix, a suffix, and how many levels are shown, with full stops between them. */
function plainText(attributes: Element['attributes'], at: number): string {
  const shown = Math.min(at + 1, times(attributes['text:display-levels']))
  const numbers = Array.from({length: shown}, (_, i) => `%${at - shown + i + 2}%`)
  return [attributes['style:num-prefix'], numbers.join('.'), attributes['style:num-suffix']].join('')
}

/** What stands before an item, by the numbers that the levels have come to. */
export function labelOf(levels: Levels, at: number, count: readonly (number | undefined)[]): string {
  const level = levels[at]
  if (!level || (level.way === 'none' && level.text.includes('%'))) return ''
  return level.text
    .replace(/%(\d{1,2})%/g, (_, digits: string) => {
      const of = levels[Number(digits) - 1]
      return of ? writeNumber(count[Number(digits) - 1] ?? of.start, of.way) : ''
    })
    .trim()
}
