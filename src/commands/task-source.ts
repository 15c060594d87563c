import {addDays} from '../model/date.ts'
import {foldedWords} from '../model/fold.ts'
import type {Status} from '../model/register.ts'
import {occurrences} from '../query/occurrence.ts'
import {keptRows, type Row, toRows} from '../query/row.ts'
import {type Asked, asked, type Filters, select, type View} from '../query/select.ts'
import type {State} from '../query/state.ts'
import {hasWords} from '../query/words.ts'
import {documentsBehind, documentsOf, partsOf, tasksOf, unitNames, type Wanted} from '../register/ask.ts'
import type {Port} from '../register/port.ts'
import type {Context} from './context.ts'
import {type Names, namesIn, toFilters} from './filters.ts'
import {readingOptions} from './reading-flags.ts'
import {asking} from './registry.ts'
import type {ListOptions} from './task-flags.ts'

/** What is asked for: the options of the line, what the command itself asks for, and words to search. */
export interface Question {
  options: ListOptions
  always?: Filters
  words?: string
}

export interface Answer<Task extends Asked = Row> {
  view: View<Task>
  /** Whether all that was named could be read. */
  complete: boolean
  /** Whether there was anything to ask. */
  any: boolean
}

const closedStates: readonly State[] = ['done', 'done-late', 'done-on-time', 'cancelled']

/** The stored states behind some derived ones, as far as they tell open tasks from closed ones. */
function statusesOf(states: ReadonlySet<State>): Status[] {
  const asks = (names: readonly State[]): boolean => names.some((name) => states.has(name))
  const open = [...states].some((state) => !closedStates.includes(state))
  return [
    ...(open ? (['new', 'started', 'paused'] as const) : []),
    ...(asks(['done', 'done-late', 'done-on-time']) ? (['done'] as const) : []),
    ...(asks(['cancelled']) ? (['cancelled'] as const) : []),
  ]
}

/** The earliest and the latest day that the filters can let pass; what is late has a day before today. */
function rangeOf({before, by, on, after, from, within, state}: Filters, today: string): Pick<Wanted, 'from' | 'to'> {
  const late = state !== undefined && [...state].every((name) => name === 'overdue')
  const soonest = [on, after, from, within === undefined ? undefined : today].filter((day) => day !== undefined)
  const latest = [before, by, on, within === undefined ? undefined : addDays(today, within), late ? today : undefined]
  const [start] = soonest.sort().reverse()
  const [end] = latest.filter((day) => day !== undefined).sort()
  return {...(start && {from: start}), ...(end && {to: end})}
}

/** What the database can leave out before the query looks at each task. */
function wantedBy(filters: Filters, words: readonly string[], today: string): Wanted {
  const {unit, doc, state, hasDeadline} = filters
  return {
    ...rangeOf(filters, today),
    ...(unit && {units: unit}),
    ...(doc && {documents: doc}),
    ...(state && {statuses: statusesOf(state)}),
    ...(hasDeadline && {hasDeadline}),
    ...(words.length > 0 && {words}),
  }
}

const namesOf = (port: Port): Names => ({
  units: () => unitNames(port),
  documents: () => keptDocuments(port),
})

/** The documents of the register as the lists name them. */
export const keptDocuments = (port: Port): Row['document'][] =>
  documentsOf(port).map(({id, path, header: {number, symbol, type, issuer, issuedOn, subject}}) => ({
    ...{id, number, symbol, type, issuer, issuedOn, subject, path},
  }))

const filtersOf = ({options, always}: Question, names: Names, context: Context): Filters => ({
  ...always,
  ...toFilters(options, names, context),
})

/** The tasks of the register whole, or as much of them as is needed to count them. */
const wholeTasks = (port: Port, wanted: Wanted): Row[] => {
  const tasks = tasksOf(port, wanted)
  return keptRows(documentsBehind(port, tasks), tasks)
}
const countedTasks = (port: Port, wanted: Wanted): Asked[] => {
  const tasks = partsOf(port, wanted, ['number', ...asked])
  return keptRows(documentsBehind(port, tasks), tasks)
}

async function fromRegister<Task extends Asked>(
  question: Question,
  fetch: (port: Port, wanted: Wanted) => Task[],
  context: Context,
): Promise<Answer<Task>> {
  const clock = {today: context.today, next: occurrences()}
  const view = await asking(context, (port) => {
    const filters = filtersOf(question, namesOf(port), context)
    return select(fetch(port, wantedBy(filters, foldedWords(question.words ?? ''), context.today)), filters, clock)
  })
  return {view: view ?? select([], {}, clock), complete: true, any: true}
}

async function fromDocuments(operands: readonly string[], question: Question, context: Context): Promise<Answer> {
  const {readDirectives} = await import('./directives.ts')
  const own = {...readingOptions(question.options), language: context.language}
  const {directives, complete} = await readDirectives(operands, own, context)
  const rows = toRows(directives)
  const filters = filtersOf(question, namesIn(rows), context)
  const words = foldedWords(question.words ?? '')
  const worded = words.length === 0 ? rows : rows.filter(({text}) => hasWords(text, words))
  const view = select(worded, filters, {today: context.today, next: occurrences()})
  return {view, complete, any: complete || directives.length > 0}
}

/** Asks the documents that the operands name or, where none is named, the register. */
export const findTasks = (operands: readonly string[], question: Question, context: Context): Promise<Answer> =>
  operands.length === 0 ? fromRegister(question, wholeTasks, context) : fromDocuments(operands, question, context)

/** The same, where the tasks are only counted. */
export const findCounted = (
  operands: readonly string[],
  question: Question,
  context: Context,
): Promise<Answer<Asked>> =>
  operands.length === 0 ? fromRegister(question, countedTasks, context) : fromDocuments(operands, question, context)
