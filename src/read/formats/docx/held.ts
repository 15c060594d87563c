import {childAt, childrenOf, type Element} from '../xml.ts'
import {gone, holders} from './context.ts'

/**
 * What stands in an element, as if it stood there without the things that only hold others. What was deleted is left out,
 * as is the prompt of a control that nobody filled in; of two versions of one thing there is one.
 */
export const heldIn = (parent: Element): Element[] => childrenOf(parent).flatMap(unwrap)

function unwrap(element: Element): Element[] {
  if (gone.has(element.name)) return []
  if (holders.has(element.name)) return heldIn(element)
  if (element.name === 'w:sdt') return isPrompt(element) ? [] : heldIn(childAt(element, 'w:sdtContent') ?? element)
  if (element.name === 'mc:AlternateContent') {
    const version = childAt(element, 'mc:Choice') ?? childAt(element, 'mc:Fallback')
    return version ? heldIn(version) : []
  }
  return [element]
}

const isPrompt = (control: Element): boolean => childAt(control, 'w:sdtPr', 'w:showingPlcHdr') !== null
