import {type Word, word} from '../messages/words.ts'
import type {View} from '../query/select.ts'
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
import {type Cell, layOut, widthsOf} from './grid.ts'
import {widthOf} from './width.ts'

const columns = ['column-unit', 'column-task', 'column-due'] as const

function cellsOf({items}: View, named: boolean, look: Look): Cell[][] {
  const first: Word = items.some(({code}) => code !== null) ? 'column-register-code' : 'column-code'
  const head = ([first, ...columns] as const).map((name) => [
    {text: word(name, look.language), paint: (text: string) => look.paint(text, 'head')},
  ])
  return [head, ...items.map((item) => [refCell(item, named), unitCell(item), taskCell(item), dueCell(item, look)])]
}

/** The tasks as a table: whole words, fitted to the terminal, with the counts below. */
export async function renderTable(view: View, look: Look): Promise<string> {
  if (view.items.length === 0) return `${word('nothing', look.language)}\n`
  const named = manyDocuments(view.items)
  const rows = cellsOf(view, named, look)
  const width = await widthOf(rows.flat(2).map(({text}) => text))
  const widths = widthsOf([refLimit(named), unitLimit(look), null, dueLimit(look)], rows, roomOf(look), width)
  const lines = layOut(rows, widths, width, mostOf(look))
  return [...lines, '', countsLine(view.counts, look.language), ''].join('\n')
}
