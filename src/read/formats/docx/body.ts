import type {Flow, Run} from '../flow.ts'
import type {Element} from '../xml.ts'
import type {Context} from './context.ts'
import {heldIn} from './held.ts'
import {listsIn} from './lists.ts'
import {numbererOf} from './numbers.ts'
import {readParagraph} from './paragraph.ts'
import {stylesIn} from './styles.ts'
import {readTable} from './table.ts'

/** The parts of a document that tell what it says; a document may have no styles and no lists. */
export interface Parts {
  body: Element
  styles: Element | null
  numbering: Element | null
}

/** Reads the body of a document in its order. */
export function readBody({body, styles, numbering}: Parts): Flow[] {
  const lists = listsIn(numbering)
  const context: Context = {
    styles: stylesIn(styles),
    lists,
    numberer: numbererOf(lists),
    blocks: (parent) => blocksIn(parent, context),
  }
  return context.blocks(body)
}

function blocksIn(parent: Element, context: Context): Flow[] {
  const flow: Flow[] = []
  let pending: Run[] = []
  const flush = (): void => {
    if (pending.length > 0) flow.push({kind: 'paragraph', runs: pending, indent: 0})
    pending = []
  }
  for (const element of heldIn(parent)) {
    if (element.name === 'w:tbl') {
      flush()
      flow.push(readTable(element, context))
    }
    if (element.name !== 'w:p') continue
    const read = readParagraph(element, pending, context)
    pending = 'goesOn' in read ? read.goesOn : []
    for (const each of 'goesOn' in read ? read.boxes : read.flow) flow.push(each)
  }
  flush()
  return flow
}
