import type {Row} from '../query/row.ts'
import type {Item, Outlined, View} from '../query/select.ts'
import {states} from '../query/state.ts'
import type {sortNames} from './task-flags.ts'

type Sort = keyof typeof sortNames

/** What tasks are sorted by; where they stand counts only for those without a code. */
type Sorted = Item<Outlined & Partial<Pick<Row, 'position'>>>

/** By the place in the documents: the code where there is one, else as they were read. */
const codeNumber = ({code}: Sorted): number => Number(code?.slice(2) ?? 0)

/** Tasks of one document stay together: documents by their files, as a folder lists them. */
function byDocument({document: a}: Sorted, {document: b}: Sorted): number {
  const [first, second] = [`${a.path}\n${a.id}`, `${b.path}\n${b.id}`]
  return first < second ? -1 : first > second ? 1 : 0
}

const offset = ({position}: Sorted): number => position?.start.offset ?? 0

type Comparison = (a: Sorted, b: Sorted) => number

/** Each is made when it is asked for: the order of the Vietnamese alphabet takes longer to make than a list to print. */
const comparisons: Record<Exclude<Sort, 'due'>, () => Comparison> = {
  document: () => (a, b) => codeNumber(a) - codeNumber(b) || byDocument(a, b) || offset(a) - offset(b),
  unit: () => {
    const {compare} = new Intl.Collator('vi')
    return (a, b) => compare(a.unit, b.unit)
  },
  state: () => (a, b) => states.indexOf(a.state) - states.indexOf(b.state),
}

/** The tasks in another order than by deadline. */
export const sorted = <Task extends Outlined>(view: View<Task>, sort: Sort = 'due'): View<Task> =>
  sort === 'due' ? view : {...view, items: view.items.toSorted(comparisons[sort]())}
