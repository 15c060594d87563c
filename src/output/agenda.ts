import {word} from '../messages/words.ts'
import type {Outlined, View} from '../query/select.ts'
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
import {type Cell, columnsIn, layOut, widthsOf} from './grid.ts'
import type {Known, Printer} from './printer.ts'
import {safe} from './safe.ts'
import {measured} from './width.ts'

const noDay = ''

/** The tasks of each day, days in order; those without a known day under one heading at the end. */
function byDay(items: readonly Known<'text'>[]): Map<string, Known<'text'>[]> {
  const days = new Map<string, Known<'text'>[]>()
  for (const item of items) {
    const day = item.due?.date ?? noDay
    const known = days.get(day) ?? []
    known.push(item)
    days.set(day, known)
  }
  return days
}

function heading(day: string, items: readonly Known<'text'>[], {language, today, paint}: Look): string {
  const tasks = items.length === 1 ? word('tasks-one', language) : word('tasks', language, {n: items.length})
  if (day === noDay) return `${paint(word('no-day', language), 'head')} · ${tasks}`
  const late = day < today ? 'overdue' : 'on-track'
  const distance = showDistance(today, day, language)
  return `${paint(showWeekday(day, language), 'head')} · ${paint(distance, late)} · ${tasks}`
}

/** The words of the deadline say what the day alone does not: "trước", an hour, "định kỳ". */
function wordsCell(item: Known<'text'>, look: Look): Cell {
  const tone = (text: string): string => look.paint(text, item.state)
  const recurring = item.due?.kind === 'recurring' ? [{text: word('recurring', look.language), paint: tone}] : []
  if (item.due) return [{text: dueText(item, look.language), paint: tone}, ...recurring]
  return item.deadlines.map(({text}) => ({text: safe(text), paint: tone}))
}

const cellsOf = (item: Known<'text'>, named: boolean, look: Look): Cell[] => [
  [{text: ''}],
  refCell(item, named),
  unitCell(item),
  taskCell(item),
  wordsCell(item, look),
]

async function render(items: readonly Known<'text'>[], view: View<Outlined>, look: Look): Promise<string> {
  if (items.length === 0) return `${word('nothing', look.language)}\n`
  const named = manyDocuments(items)
  const cells = new Map(items.map((item) => [item, cellsOf(item, named, look)]))
  const limits = [0, refLimit(named), unitLimit(look), null, dueLimit(look)]
  const days = await measured((width) => {
    const widths = widthsOf(columnsIn([...cells.values()], limits), roomOf(look), width)
    return [...byDay(items)].flatMap(([day, own]) => {
      const rows = own.map((item) => cells.get(item) ?? [])
      return [heading(day, own, look), ...layOut(rows, widths, width, mostOf(look)), '']
    })
  })
  return [...days, countsLine(view.counts, look.language), ''].join('\n')
}

/** The tasks as an agenda, day by day, with how far each day is away and the counts below: printed when all are known. */
export function agendaPrinter(look: Look): Printer<'text'> {
  let known: Known<'text'>[] = []
  return {
    needs: ['text'],
    begin() {
      known = []
      return ''
    },
    page(items) {
      known = known.concat(items)
      return ''
    },
    end: (view) => render(known, view, look),
  }
}
