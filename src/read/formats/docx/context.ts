import type {Flow} from '../flow.ts'
import type {Element} from '../xml.ts'
import type {List} from './lists.ts'
import type {Numberer} from './numbers.ts'
import type {Styles} from './styles.ts'

/** What is known of a document while its body is read. */
export interface Context {
  styles: Styles
  lists: ReadonlyMap<string, List>
  numberer: Numberer
  /** Reads what stands in a cell or a text box. */
  blocks(parent: Element): Flow[]
}

/** What was there before a change that was tracked, and is no more. */
export const gone: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])

/** What only holds other things: changes that are tracked, content controls, tags, links, the old name of a new thing. */
export const holders: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'mc:Choice',
])
