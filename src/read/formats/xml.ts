import {SaxesParser} from 'saxes'
import {Failure} from '../../model/failure.ts'

/** An element; names are `prefix:local`, with the prefix that the reader gives to the namespace, `?` where it gives none. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (Element | string)[]
}

/** No document is nested deeper, nor made of more elements. */
const mostDepth = 200
const mostElements = 1_000_000

/** The namespaces of a format, each with the prefix that its names get here. */
export type Prefixes = Readonly<Record<string, string>>

/**
 * Reads XML into its elements. Fails on what is not well-formed, and on what no document has: a DTD, with which
 * entities come, or nesting without end.
 */
export function readXml(bytes: Uint8Array, path: string, prefixes: Prefixes): Element {
  const top: Element = {name: '', attributes: {}, children: []}
  const open: {name: string; attributes: Record<string, string>; children: (Element | string)[]}[] = [
    {...top, attributes: {}, children: []},
  ]
  const strange = (reason: string): Failure => new Failure('file-strange', {file: path, reason}, 1)
  const parser = new SaxesParser({xmlns: true, position: false})
  const nameOf = ({uri, local}: {uri: string; local: string}): string =>
    uri === '' ? local : `${prefixes[uri] ?? '?'}:${local}`
  let count = 0
  const addText = (text: string): void => void open.at(-1)?.children.push(text)
  parser.on('doctype', () => {
    throw strange('DTD')
  })
  parser.on('opentag', (tag) => {
    if (++count > mostElements) throw strange(`XML > ${mostElements}`)
    if (open.length > mostDepth) throw strange(`XML > ${mostDepth}`)
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((each) => [nameOf(each), each.value]))
    const element = {name: nameOf(tag), attributes, children: []}
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('error', () => {
    throw new Failure('file-broken', {file: path}, 1)
  })
  parser.write(toText(bytes)).close()
  return firstElement(open[0] ?? top) ?? top
}

/** XML is UTF-8 unless a byte order mark says otherwise. */
function toText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

const isElement = (child: Element | string): child is Element => typeof child !== 'string'
const firstElement = ({children}: Element): Element | null => children.find(isElement) ?? null

/** The elements directly below one, all or those of a name. */
export const childrenOf = (element: Element | null | undefined, name?: string): Element[] =>
  (element?.children ?? []).filter(isElement).filter((child) => name === undefined || child.name === name)

/** The first element below one along a path of names. */
export function childAt(element: Element | null | undefined, ...names: readonly string[]): Element | null {
  let at: Element | null | undefined = element
  for (const name of names) at = childrenOf(at, name)[0]
  return at ?? null
}

/** The text directly in an element. */
export const textIn = ({children}: Element): string => children.filter((child) => !isElement(child)).join('')
