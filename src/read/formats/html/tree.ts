import {Parser} from 'htmlparser2'
import {Failure} from '../../../model/failure.ts'

/** An element of a page. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
}

/** What is nested deeper is read as if it stood less deep: elements that are never closed go that far. */
const mostDepth = 200

/** What is nested so much deeper was made to take for ever. */
const mostBeyond = 5000

/** Reads a page into its elements, as browsers do: whatever stands there, there is a tree. Fails on a trap alone. */
export function toTree(html: string, path: string): Element {
  const root: Element = {name: '', attributes: {}, children: []}
  const open = [root]
  let deeper = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length > mostDepth) {
        if (++deeper > mostBeyond) throw new Failure('file-strange', {file: path, reason: `HTML > ${mostBeyond}`}, 1)
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
