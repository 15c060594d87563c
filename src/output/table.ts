import {word} from '../messages/words.ts'
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
import {type Grid, layOut} from './grid.ts'
import {widthOf} from './width.ts'

const columns = ['column-code', 'column-unit', 'column-task', 'column-due'] as const

function toGrid({items}: View, look: Look): Grid {
  const named = manyDocuments(items)
  const head = columns.map((name) => [
    {text: word(name, look.language), paint: (text: string) => look.paint(text, 'head')},
  ])
  const rows = items.map((item) => [refCell(item, named), unitCell(item), taskCell(item), dueCell(item, look)])
  return {limits: [refLimit(named), unitLimit(look), null, dueLimit(look)], rows: [head, ...rows]}
}

/** The tasks as a table: whole words, fitted to the terminal, with the counts below. */
export async function renderTable(view: View, look: Look): Promise<string> {
  if (view.items.length === 0) return `${word('nothing', look.language)}\n`
  const grid = toGrid(view, look)
  const width = await widthOf(grid.rows.flat(2).map(({text}) => text))
  const lines = layOut(grid, roomOf(look), width, mostOf(look))
  return [...lines, '', countsLine(view.counts, look.language), ''].join('\n')
}
