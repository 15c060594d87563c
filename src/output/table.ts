import {type Word, word} from '../messages/words.ts'
import type {Item, Outlined, View} from '../query/select.ts'
import {
  dueCell,
  dueLimit,
  type Look,
  manyDocuments,
  mostOf,
  refCell,
  refLimit,
  roomOf,
  taskCell,
  unitCell,
  unitLimit,
} from './cells.ts'
import {countsLine} from './counts.ts'
import {type Cell, type Column, layOut, widthsOf} from './grid.ts'
import type {Known, Printer} from './printer.ts'
import {measured} from './width.ts'

const titles = ['column-unit', 'column-task', 'column-due'] as const

function headOf({items}: View<Outlined>, look: Look): Cell[] {
  const first: Word = items.some(({code}) => code !== null) ? 'column-register-code' : 'column-code'
  const paint = (text: string): string => look.paint(text, 'head')
  return [first, ...titles].map((name) => [{text: word(name, look.language), paint}])
}

/** The columns beside the text, which takes the width that they leave. */
function columnsOf({items}: View<Outlined>, head: readonly Cell[], look: Look): Column[] {
  const named = manyDocuments(items)
  const column = (index: number, limit: number, cellOf: (item: Item<Outlined>) => Cell): Column => ({
    limit,
    *cells() {
      yield head[index] ?? []
      for (const item of items) yield cellOf(item)
    },
  })
  return [
    column(0, refLimit(named), (item) => refCell(item, named)),
    column(1, unitLimit(look), unitCell),
    {limit: null},
    column(3, dueLimit(look), (item) => dueCell(item, look)),
  ]
}

/** The tasks as a table: whole words, fitted to the terminal, with the counts below. */
export function tablePrinter(look: Look): Printer<'text'> {
  let [named, widths]: [boolean, number[]] = [false, []]
  const cellsOf = (item: Known<'text'>): Cell[] => [
    refCell(item, named),
    unitCell(item),
    taskCell(item),
    dueCell(item, look),
  ]
  const print = (rows: readonly Cell[][]): Promise<string> =>
    measured((width) => `${layOut(rows, widths, width, mostOf(look)).join('\n')}\n`)
  return {
    needs: ['text'],
    async begin(view) {
      if (view.items.length === 0) return `${word('nothing', look.language)}\n`
      const head = headOf(view, look)
      named = manyDocuments(view.items)
      widths = await measured((width) => widthsOf(columnsOf(view, head, look), roomOf(look), width))
      return print([head])
    },
    page: (items) => print(items.map(cellsOf)),
    end: (view) => (view.items.length === 0 ? '' : `\n${countsLine(view.counts, look.language)}\n`),
  }
}
