import {childAt, childrenOf, type Element} from '../xml.ts'
import {lettersOf, pointsOf} from './elements.ts'

/** How a style sets letters and paragraphs, with what it takes from the styles above it; null where nothing is said. */
export interface Style {
  bold: boolean | null
  hidden: boolean | null
  capitals: boolean | null
  newPage: boolean | null
  /** How far in the first line stands, in letters of usual width. */
  indent: number | null
}

export type Family = 'paragraph' | 'text'

/** Gives a style by its name; of one that is not there, what holds for all of its family. */
export type Styles = (family: Family, name: string | undefined) => Style

const unset: Style = {bold: null, hidden: null, capitals: null, newPage: null, indent: null}

/** No style stands below more others. */
const longestChain = 50

/** Collects the styles of a document, from all places in which it keeps them. */
export function stylesIn(places: readonly (Element | null)[]): Styles {
  const byName = new Map<string, Element>()
  const usual = new Map<string, Element>()
  for (const element of places.flatMap((place) => childrenOf(place))) {
    const {'style:family': family = '', 'style:name': name} = element.attributes
    if (element.name === 'style:default-style') usual.set(family, element)
    else if (element.name === 'style:style') byName.set(`${family} ${name}`, element)
  }
  const known = new Map<string, Style>()
  return (family, name) => {
    const key = `${family} ${name}`
    const style = known.get(key) ?? inherit([...chainOf(key, family, byName), usual.get(family)])
    known.set(key, style)
    return style
  }
}

function chainOf(key: string, family: Family, byName: ReadonlyMap<string, Element>): Element[] {
  const chain: Element[] = []
  for (let at = byName.get(key); at && chain.length < longestChain && !chain.includes(at); ) {
    chain.push(at)
    at = byName.get(`${family} ${at.attributes['style:parent-style-name']}`)
  }
  return chain
}

const inherit = (chain: readonly (Element | undefined)[]): Style =>
  chain.map(own).reduce(
    (near, far) => ({
      bold: near.bold ?? far.bold,
      hidden: near.hidden ?? far.hidden,
      capitals: near.capitals ?? far.capitals,
      newPage: near.newPage ?? far.newPage,
      indent: near.indent ?? far.indent,
    }),
    unset,
  )

function own(style: Element | undefined): Style {
  const letters = childAt(style, 'style:text-properties')?.attributes ?? {}
  const paragraph = childAt(style, 'style:paragraph-properties')?.attributes ?? {}
  const left = pointsOf(paragraph['fo:margin-left'])
  const first = pointsOf(paragraph['fo:text-indent'])
  return {
    bold: isBold(letters['fo:font-weight']),
    hidden: said(letters['text:display'], 'none'),
    capitals: said(letters['fo:text-transform'], 'uppercase'),
    newPage: said(paragraph['fo:break-before'], 'page'),
    indent: left === null && first === null ? null : lettersOf(left, first),
  }
}

const said = (value: string | undefined, wanted: string): boolean | null =>
  value === undefined ? null : value === wanted

/** From 600 on letters look bold. */
const isBold = (weight: string | undefined): boolean | null =>
  weight === undefined ? null : weight === 'bold' || Number(weight) >= 600
