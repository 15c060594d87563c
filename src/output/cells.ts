import type {Language} from '../messages/index.ts'
import {word} from '../messages/words.ts'
import type {IsoDate} from '../model/date.ts'
import {documentName} from '../query/row.ts'
import type {Item, Outlined} from '../query/select.ts'
import {showDate, showDistance} from './day.ts'
import type {Cell} from './grid.ts'
import type {Paint} from './paint.ts'
import {safe} from './safe.ts'

/** What a renderer needs to know besides what it renders. */
export interface Look {
  language: Language
  today: IsoDate
  /** Columns of the terminal, or of the page. */
  columns: number
  /** The most lines that a cell takes; null where nothing is to be cut. */
  mostLines: number | null
  paint: Paint
}

/** The width of a page that goes to no terminal. */
export const page = 80

/** The most lines that a cell takes on a terminal, unless everything is asked for. */
export const mostLines = 3

const narrowest = 40

export const roomOf = ({columns}: Look): number => Math.max(narrowest, columns)
export const mostOf = ({mostLines}: Look): number => mostLines ?? Number.POSITIVE_INFINITY

/** The widest that a column of units and one of deadlines become: what is left belongs to the texts. */
export const unitLimit = (look: Look): number => Math.min(32, Math.round(roomOf(look) * 0.225))
export const dueLimit = (look: Look): number => (roomOf(look) < 70 ? 10 : 16)

/** The widest that a column of references becomes. */
export const refLimit = (named: boolean): number => (named ? 14 : 9)

/** Whether the tasks come from more than one document, so that a row has to name its own. */
export const manyDocuments = (items: readonly Item<Outlined>[]): boolean =>
  items.some(({document}) => document.id !== items[0]?.document.id)

export function refCell({code, ref, document}: Item<Outlined>, named: boolean): Cell {
  return [{text: safe(code ?? ref)}, ...(named ? [{text: safe(documentName(document))}] : [])]
}

export const unitCell = ({lead, unit}: Item<Outlined>): Cell => [{text: safe(lead.join('; ') || unit)}]
export const taskCell = ({text}: Pick<Item, 'text'>): Cell => [{text: safe(text)}]

/** The day as the document means it: "15/5/2026", "trước 15/5/2026", "17:00 15/5/2026". */
export function dueText({due}: Pick<Item, 'due'>, language: Language): string {
  if (!due) return ''
  const day = [due.time && safe(due.time), showDate(due.date)].filter((part) => part !== null).join(' ')
  return due.bound === 'before' ? word('before-day', language, {day}) : day
}

/** Under the day: how far it is away, or the state where the day says nothing of it. */
function stateText({due, state, deadlines}: Item<Outlined>, {language, today}: Look): string {
  const open = state === 'overdue' || state === 'due-soon' || state === 'on-track'
  if (due && open) return showDistance(today, due.date, language)
  return word(state === 'undated' && deadlines.length > 0 ? 'day-unknown' : state, language)
}

export function dueCell(item: Item<Outlined>, look: Look): Cell {
  const paint = (text: string): string => look.paint(text, item.state)
  const words = item.deadlines.map(({text}) => ({text: safe(text), paint}))
  const day = item.due ? [{text: dueText(item, look.language), paint}] : words
  const {extensions, first, dropped} = item
  const original = first ? word('first-due', look.language, {day: showDate(first)}) : ''
  return [
    ...day,
    {text: stateText(item, look), paint},
    ...(extensions > 0 ? [{text: original, paint}] : []),
    ...(dropped ? [{text: word('dropped', look.language), paint}] : []),
  ]
}
