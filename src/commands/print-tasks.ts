import type {Known, Own, Printer} from '../output/printer.ts'
import {type Item, type Outlined, toView, type View} from '../query/select.ts'
import {tasksNumbered} from '../register/ask.ts'
import type {Port} from '../register/port.ts'
import type {Context} from './context.ts'
import {sorted} from './sort.ts'
import {type Answer, findOutlines, findTasks, type Question} from './task-source.ts'

/** How many tasks are fetched whole, and printed, at once. */
const pageLength = 100

/** Where the tasks of a page come from, and whether they can be given away. */
interface Source<Task extends Outlined, Name extends Own> {
  fetch(items: readonly Item<Task>[]): readonly Known<Name>[]
  steady(): void
}

/**
 * Prints tasks page by page. A list that is begun again, since the register changed meanwhile, goes on with the tasks
 * that were not printed yet; one of which nothing was printed is begun afresh.
 */
function pagesOf<Name extends Own>(printer: Printer<Name>, out: Context['out']) {
  const printed = new Set<string | null>()
  let [begun, count] = [false, 0]
  const give = (text: string): void => {
    begun ||= text !== ''
    if (text !== '') out(text)
  }
  return {
    async print<Task extends Outlined>(view: View<Task>, {fetch, steady}: Source<Task, Name>): Promise<void> {
      if (!begun) {
        printed.clear()
        count = 0
        const head = await printer.begin(view)
        steady()
        give(head)
      }
      const left = printed.size === 0 ? view.items : view.items.filter(({code}) => !printed.has(code))
      for (let from = 0; from < left.length; from += pageLength) {
        const page = left.slice(from, from + pageLength)
        const text = await printer.page(fetch(page), count)
        steady()
        give(text)
        count += page.length
        for (const {code} of page) printed.add(code)
      }
    },
    end: async (view: View<Outlined>): Promise<void> => give(await printer.end(view, count)),
  }
}

type Kept = Outlined & {number: number}

/** What is needed of tasks of the register besides their outlines. */
function fetchFrom<Name extends Own>(port: Port, needs: readonly Name[]) {
  return (items: readonly Item<Kept>[]): readonly Known<Name>[] => {
    const numbers = items.map(({number}) => number)
    const parts = needs.length === 0 ? [] : [...tasksNumbered(port, numbers, ['number', ...needs])].flat()
    const known = new Map(parts.map((part) => [part.number, part]))
    return items.map((item) => {
      const whole: Item<Outlined> = {...item, ...known.get(item.number)}
      return whole as Known<Name>
    })
  }
}

const always = (): void => undefined

/** Asks the operands or the register for tasks, and prints them; tells how many there are. */
export async function printTasks<Name extends Own>(
  operands: readonly string[],
  question: Question,
  printer: Printer<Name>,
  context: Context,
): Promise<Answer<number>> {
  const {sort} = question.options
  const {print, end} = pagesOf(printer, context.out)
  if (operands.length > 0) {
    const {result, ...answer} = await findTasks(operands, question, context)
    const view = sorted(result, sort)
    if (answer.any) {
      await print(view, {fetch: (items) => items, steady: always})
      await end(view)
    }
    return {...answer, result: view.items.length}
  }
  const printAll = async (items: Iterable<Item<Kept>>, port: Port | null, steady: () => void): Promise<View<Kept>> => {
    const view = sorted(toView(items, context.today), sort)
    await print(view, {fetch: port ? fetchFrom(port, printer.needs) : () => [], steady})
    return view
  }
  const {result, ...answer} = await findOutlines(question, printAll, context)
  await end(result)
  return {...answer, result: result.items.length}
}
