import {word} from '../messages/words.ts'
import type {Item, View} from '../query/select.ts'
import {
  dueLimit,
  dueText,
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
import {showDistance, showWeekday} from './day.ts'
import {type Cell, layOut, widthsOf} from './grid.ts'
import {safe} from './safe.ts'
import {widthOf} from './width.ts'

const noDay = ''

/** The tasks of each day, days in order; those without a known day under one heading at the end. */
function byDay(items: readonly Item[]): Map<string, Item[]> {
  const days = new Map<string, Item[]>()
  for (const item of items) {
    const day = item.due?.date ?? noDay
    const known = days.get(day) ?? []
    known.push(item)
    days.set(day, known)
  }
  return days
}

function heading(day: string, items: readonly Item[], {language, today, paint}: Look): string {
  const tasks = items.length === 1 ? word('tasks-one', language) : word('tasks', language, {n: items.length})
  if (day === noDay) return `${paint(word('no-day', language), 'head')} · ${tasks}`
  const late = day < today ? 'overdue' : 'on-track'
  const distance = showDistance(today, day, language)
  return `${paint(showWeekday(day, language), 'head')} · ${paint(distance, late)} · ${tasks}`
}

/** The words of the deadline say what the day alone does not: "trước", an hour, "định kỳ". */
function wordsCell(item: Item, look: Look): Cell {
  const tone = (text: string): string => look.paint(text, item.state)
  const recurring = item.due?.kind === 'recurring' ? [{text: word('recurring', look.language), paint: tone}] : []
  if (item.due) return [{text: dueText(item, look.language), paint: tone}, ...recurring]
  return item.deadlines.map(({text}) => ({text: safe(text), paint: tone}))
}

const cellsOf = (item: Item, named: boolean, look: Look): Cell[] => [
  [{text: ''}],
  refCell(item, named),
  unitCell(item),
  taskCell(item),
  wordsCell(item, look),
]

/** The tasks as an agenda, day by day, with how far each day is away and the counts below. */
export async function renderAgenda(view: View, look: Look): Promise<string> {
  if (view.items.length === 0) return `${word('nothing', look.language)}\n`
  const named = manyDocuments(view.items)
  const cells = new Map(view.items.map((item) => [item, cellsOf(item, named, look)]))
  const width = await widthOf([...cells.values()].flat(2).map(({text}) => text))
  const widths = widthsOf(
    [0, refLimit(named), unitLimit(look), null, dueLimit(look)],
    [...cells.values()],
    roomOf(look),
    width,
  )
  const days = [...byDay(view.items)].flatMap(([day, items]) => {
    const rows = items.map((item) => cells.get(item) ?? [])
    return [heading(day, items, look), ...layOut(rows, widths, width, mostOf(look)), '']
  })
  return [...days, countsLine(view.counts, look.language), ''].join('\n')
}
