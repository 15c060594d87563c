import {childAt, childrenOf, type Element} from '../xml.ts'
import {numberAt, switchAt, valueAt} from './elements.ts'
import {firstIndent, type Indent, indentIn} from './indent.ts'

/** Properties of letters that are switched on and off (ECMA-376, part 1, 17.7.3); null where nothing is said. */
const switches = {bold: 'w:b', hidden: 'w:vanish', capitals: 'w:caps'} as const
export type Switches = Record<keyof typeof switches, boolean | null>

/** Those that properties of letters give. */
export const switchesIn = (properties: Element | null): Switches => ({
  bold: switchAt(properties, switches.bold),
  hidden: switchAt(properties, switches.hidden),
  capitals: switchAt(properties, switches.capitals),
})

/** The numbering that properties of a paragraph give; `list` "0" takes one away. */
export interface Numbered {
  list: string | null
  level: number | null
}

export const numberedIn = (properties: Element | null): Numbered => ({
  list: valueAt(properties, 'w:numPr', 'w:numId'),
  level: numberAt(properties, 'w:numPr', 'w:ilvl'),
})

/** A style with what it takes from the styles that it is based on. */
export interface Style {
  /** Itself first, then what it is based on. */
  ids: readonly string[]
  name: string
  switches: Switches
  numbered: Numbered
  indent: Indent
}

export interface Styles {
  /** Null names the style of paragraphs that name none. */
  paragraph(id: string | null): Style
  character(id: string | null): Style
  /** What holds for all letters of the document. */
  defaults: Switches
}

const unset: Style = {
  ids: [],
  name: '',
  switches: {bold: null, hidden: null, capitals: null},
  numbered: {list: null, level: null},
  indent: {left: null, first: null},
}

/** No style is based on more others. */
const longestChain = 50

/** Reads the styles of a document; of one that has none, all is unset. */
export function stylesIn(root: Element | null): Styles {
  const elements = childrenOf(root, 'w:style')
  const byId = new Map(elements.map((element) => [element.attributes['w:styleId'] ?? '', element]))
  const usual = elements.find(
    ({attributes}) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  )
  const known = new Map<string, Style>()
  const styleOf = (id: string | null | undefined): Style => {
    if (!id) return unset
    const style = known.get(id) ?? inherit(chainOf(id, byId))
    known.set(id, style)
    return style
  }
  return {
    paragraph: (id) => styleOf(id !== null && byId.has(id) ? id : usual?.attributes['w:styleId']),
    character: styleOf,
    defaults: switchesIn(childAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
  }
}

/** A style and those that it is based on, nearest first. */
function chainOf(id: string, byId: ReadonlyMap<string, Element>): Element[] {
  const chain: Element[] = []
  for (let at = byId.get(id); at && chain.length < longestChain && !chain.includes(at); ) {
    chain.push(at)
    at = byId.get(valueAt(at, 'w:basedOn') ?? '')
  }
  return chain
}

function inherit(chain: readonly Element[]): Style {
  const letters = chain.map((element) => switchesIn(childAt(element, 'w:rPr')))
  const numbered = chain.map((element) => numberedIn(childAt(element, 'w:pPr')))
  const first = <Value>(values: readonly (Value | null)[]): Value | null =>
    values.find((value) => value !== null) ?? null
  return {
    ids: chain.map((element) => element.attributes['w:styleId'] ?? ''),
    name: valueAt(chain[0], 'w:name') ?? '',
    switches: {
      bold: first(letters.map(({bold}) => bold)),
      hidden: first(letters.map(({hidden}) => hidden)),
      capitals: first(letters.map(({capitals}) => capitals)),
    },
    numbered: {list: first(numbered.map(({list}) => list)), level: first(numbered.map(({level}) => level))},
    indent: firstIndent(chain.map((element) => indentIn(childAt(element, 'w:pPr')))),
  }
}

/**
 * How letters are set in the end: what stands at them decides, else the styles of paragraph and letters; one that is
 * switched on in both is off.
 */
export function effective(
  own: Switches,
  character: Style,
  paragraph: Style,
  defaults: Switches,
): Record<keyof Switches, boolean> {
  const of = (name: keyof Switches): boolean =>
    own[name] ??
    ((character.switches[name] ?? false) !== (paragraph.switches[name] ?? false) || (defaults[name] ?? false))
  return {bold: of('bold'), hidden: of('hidden'), capitals: of('capitals')}
}
