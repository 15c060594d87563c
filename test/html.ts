import {parseDocument} from 'htmlparser2'

/** What the tests ask of a page that was read back. */
export interface Node {
  name?: string
  data?: string
  attribs?: Record<string, string>
  children?: Node[]
}

export const readHtml = (html: string): Node => parseDocument(html, {decodeEntities: true}) as Node

/** The outermost elements that pass the test. */
export const find = (node: Node, test: (node: Node) => boolean): Node[] =>
  (node.children ?? []).flatMap((child) => (test(child) ? [child] : find(child, test)))

export const named = (node: Node, name: string): Node[] => find(node, (child) => child.name === name)

export const textOf = (node: Node): string => node.data ?? (node.children ?? []).map(textOf).join('')

export const hasClass = (node: Node, name: string): boolean => (node.attribs?.class ?? '').split(' ').includes(name)
