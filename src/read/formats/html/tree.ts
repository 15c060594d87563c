import {Parser} from 'htmlparser2'

/** An element of a page. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
}

/** No page that a person wrote is nested deeper; what is, is read as if it stood less deep. */
const mostDepth = 200

/** Reads a page into its elements, as browsers do: whatever stands there, there is a tree. */
export function toTree(html: string): Element {
  const root: Element = {name: '', attributes: {}, children: []}
  const open = [root]
  let deeper = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length > mostDepth) {
        deeper++
        return
      }
      const element: Element = {name, attributes, children: []}
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    onclosetag() {
      if (deeper > 0) deeper--
      else if (open.length > 1) open.pop()
    },
    ontext(text) {
      open.at(-1)?.children.push(text)
    },
  })
  parser.end(html)
  return root
}

/** The elements directly in one. */
export const elementsIn = ({children}: Element): Element[] =>
  children.filter((child): child is Element => typeof child !== 'string')

/** All words in an element. */
export const textIn = ({children}: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
