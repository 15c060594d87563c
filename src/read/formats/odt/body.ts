import {type Flow, plainRun} from '../flow.ts'
import {childrenOf, type Element} from '../xml.ts'
import {wholeNumber} from './elements.ts'
import type {Levels, Lists} from './lists.ts'
import {type Count, countOn, headingNumberer, newMemory} from './numbering.ts'
import type {Styles} from './styles.ts'
import {readTable} from './table.ts'
import {wordsOf} from './words.ts'

/** An item of a list whose first paragraph is still to come. */
interface Item {
  levels: Levels
  at: number
  count: Count
  start: number | null
}

/** Tables of contents and indexes say again what the text says; tracked changes keep what was deleted. */
const skipped =
  /^(?:text:(?:tracked-changes|table-of-content|alphabetical-index|illustration-index|table-index|object-index|user-index|bibliography|sequence-decls)|office:forms)$/

/** Reads the body of a document in its order. */
export function readBody(body: Element, styles: Styles, lists: Lists): Flow[] {
  const memory = newMemory()
  const headingNumber = headingNumberer(lists)

  const blocks = (parent: Element): Flow[] => childrenOf(parent).flatMap((child) => block(child, null))

  function block(element: Element, item: Item | null): Flow[] {
    const {name, attributes} = element
    if (skipped.test(name) || attributes['text:display'] === 'none') return []
    if (name === 'text:p' || name === 'text:h') return paragraph(element, item)
    if (name === 'text:list') return list(element, null)
    if (name === 'table:table') return [readTable(element, blocks)]
    if (name === 'text:section' || name === 'text:numbered-paragraph') return blocks(element)
    return name.startsWith('draw:')
      ? blocks({name, attributes, children: [{name: 'text:p', attributes: {}, children: [element]}]})
      : []
  }

  function paragraph(element: Element, item: Item | null): Flow[] {
    const style = styles('paragraph', element.attributes['text:style-name'])
    const {runs, boxes} = wordsOf(element, style, styles, blocks)
    const label = item
      ? countOn(item.count, item.levels, item.at, item.start)
      : element.name === 'text:h'
        ? headingNumber(element)
        : ''
    const shown = label !== '' && runs.some(({text}) => text.trim() !== '') ? [plainRun(`${label} `), ...runs] : runs
    const indent = item ? (item.levels[item.at]?.indent ?? item.at * 4) : (style.indent ?? 0)
    return [{kind: 'paragraph', runs: style.newPage ? [plainRun('\f'), ...shown] : shown, indent}, ...boxes]
  }

  /** A list inside an item counts on a level below it; a second one there begins anew. */
  function list(element: Element, around: Item | null): Flow[] {
    const own = element.attributes['text:style-name']
    const levels = (own === undefined ? undefined : lists.byName.get(own)) ?? around?.levels ?? []
    const count = around?.count ?? memory.countFor(element, own ?? '')
    const at = around ? around.at + 1 : 0
    return childrenOf(element).flatMap((child) => {
      const start = wholeNumber(child.attributes['text:start-value'])
      return child.name === 'text:list-item'
        ? itemOf(child, {levels, at, count, start})
        : child.name === 'text:list-header'
          ? blocks(child)
          : []
    })
  }

  function itemOf(element: Element, item: Item): Flow[] {
    let isNumbered = false
    let lists = 0
    return childrenOf(element).flatMap((child) => {
      if (child.name === 'text:list') {
        if (lists++ > 0 && child.attributes['text:continue-numbering'] !== 'true') item.count.length = item.at + 1
        return list(child, item)
      }
      const isFirst = !isNumbered && (child.name === 'text:p' || child.name === 'text:h')
      if (isFirst) isNumbered = true
      return block(child, isFirst ? item : null)
    })
  }

  return blocks(body)
}
