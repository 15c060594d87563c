import {addDays} from '../model/date.ts'
import {foldedWords} from '../model/fold.ts'
import type {KeptTask, Status} from '../model/register.ts'
import {occurrences} from '../query/occurrence.ts'
import {type Kept, keptRows, type Row, toRows} from '../query/row.ts'
import {
  type Asked,
  asked,
  type Filters,
  type Item,
  type Outlined,
  outlined,
  selected,
  toView,
  type View,
} from '../query/select.ts'
import type {State} from '../query/state.ts'
import {hasWords} from '../query/words.ts'
import {documentsBehind, documentsOf, numbersOf, tasksNumbered, unitNames, type Wanted} from '../register/ask.ts'
import {taskFields} from '../register/columns.ts'
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

export interface Answer<Result> {
  result: Result
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

/** Puts tasks of the register and their documents together. */
function* withDocuments<Task extends Pick<KeptTask, 'number' | 'document'>>(
  port: Port,
  pages: Iterable<Task[]>,
): Generator<Kept<Task>> {
  for (const tasks of pages) yield* keptRows(documentsBehind(port, tasks), tasks)
}

/** The tasks of the register whole, or as much of them as is needed to list or to count them. */
const wholeTasks = (port: Port, wanted: Wanted): Iterable<Row> =>
  withDocuments(port, tasksNumbered(port, numbersOf(port, wanted), taskFields))
const countedTasks = (port: Port, wanted: Wanted): Iterable<Asked> =>
  withDocuments(port, tasksNumbered(port, numbersOf(port, wanted), ['number', ...asked]))

const outlinedTasks = (port: Port, wanted: Wanted): Iterable<Outlined & {number: number}> =>
  withDocuments(port, tasksNumbered(port, numbersOf(port, wanted), ['number', ...outlined]))

/** What is made of the tasks that are asked for, which come in the order of their documents; and where they come from. */
type Fold<Task extends Asked, Result> = (
  items: Iterable<Item<Task>>,
  port: Port | null,
  steady: () => void,
) => Result | Promise<Result>

const always = (): void => undefined

async function fromRegister<Task extends Asked, Result>(
  question: Question,
  {fetch, fold}: {fetch(port: Port, wanted: Wanted): Iterable<Task>; fold: Fold<Task, Result>},
  context: Context,
): Promise<Answer<Result>> {
  const clock = {today: context.today, next: occurrences()}
  const found = await asking(context, async (port, steady) => {
    const filters = filtersOf(question, namesOf(port), context)
    const wanted = wantedBy(filters, foldedWords(question.words ?? ''), context.today)
    return {result: await fold(selected(fetch(port, wanted), filters, clock), port, steady)}
  })
  return {result: found ? found.result : await fold([], null, always), complete: true, any: true}
}

async function fromDocuments<Result>(
  operands: readonly string[],
  question: Question,
  fold: Fold<Row, Result>,
  context: Context,
): Promise<Answer<Result>> {
  const {readDirectives} = await import('./directives.ts')
  const own = {...readingOptions(question.options), language: context.language}
  const {directives, complete} = await readDirectives(operands, own, context)
  const rows = toRows(directives)
  const filters = filtersOf(question, namesIn(rows), context)
  const words = foldedWords(question.words ?? '')
  const worded = words.length === 0 ? rows : rows.filter(({text}) => hasWords(text, words))
  const clock = {today: context.today, next: occurrences()}
  const result = await fold(selected(worded, filters, clock), null, always)
  return {result, complete, any: complete || directives.length > 0}
}

/** Asks the documents that the operands name or, where none is named, the register. */
export function findTasks(operands: readonly string[], question: Question, context: Context): Promise<Answer<View>> {
  const fold: Fold<Row, View> = (items) => toView(items, context.today)
  if (operands.length > 0) return fromDocuments(operands, question, fold, context)
  return fromRegister(question, {fetch: wholeTasks, fold}, context)
}

/** Asks the register for the outlines of tasks. */
export const findOutlines = <Result>(
  question: Question,
  fold: Fold<Outlined & {number: number}, Result>,
  context: Context,
): Promise<Answer<Result>> => fromRegister(question, {fetch: outlinedTasks, fold}, context)

/** Asks for as much of the tasks as is needed to count them. */
export const foldTasks = <Result>(
  operands: readonly string[],
  question: Question,
  fold: Fold<Asked, Result>,
  context: Context,
): Promise<Answer<Result>> =>
  operands.length === 0
    ? fromRegister(question, {fetch: countedTasks, fold}, context)
    : fromDocuments(operands, question, fold, context)
