import type {IsoDate} from '../model/date.ts'
import type {KeptDocument, KeptTask, Note, Status} from '../model/register.ts'
import {documentJson, taskFields, taskJson, taskReader, toDocument} from './columns.ts'
import type {Port, Stored, Value} from './port.ts'

/** What the tasks must at least have to be of interest; the rest is for the query to decide. */
export interface Wanted {
  units?: ReadonlySet<string>
  /** The identities of documents. */
  documents?: ReadonlySet<string>
  statuses?: readonly Status[]
  hasDeadline?: boolean
  /** A day between these, or a recurrence that may have one. */
  from?: IsoDate
  to?: IsoDate
  /** Folded words of the text. */
  words?: readonly string[]
  numbers?: readonly number[]
  /** The register's own key of a document. */
  key?: number
}

type Condition = [sql: string, values: Value[]]

const list = (values: readonly Value[]): string => `(${values.map(() => '?').join(', ')})`

function conditions({units, documents, key, statuses, words, numbers, ...days}: Wanted): Condition[] {
  const found: Condition[] = []
  const among = (sql: (marks: string) => string, values: readonly Value[], times = 1): void => {
    found.push([sql(list(values)), Array.from({length: times}, () => values).flat()])
  }
  if (units) {
    const sql = (marks: string): string => `(unit IN ${marks} OR id IN (SELECT task FROM units WHERE name IN ${marks}))`
    among(sql, [...units], 2)
  }
  if (documents) among((marks) => `document IN (SELECT id FROM documents WHERE identity IN ${marks})`, [...documents])
  if (key !== undefined) found.push(['document = ?', [key]])
  if (statuses) among((marks) => `status IN ${marks}`, statuses)
  if (numbers) among((marks) => `id IN ${marks}`, numbers)
  if (days.hasDeadline || days.from || days.to) found.push(deadlines(days, statuses))
  if (words) found.push(['id IN (SELECT rowid FROM search WHERE search MATCH ?)', [matching(words)]])
  return found
}

const closed: readonly Status[] = ['done', 'cancelled']

/** A deadline between two days, or a recurrence on days; one whose rule names none ("hằng tuần") is due between no two. */
function deadlines({from, to}: Pick<Wanted, 'from' | 'to'>, statuses: readonly Status[] = closed): Condition {
  const open = statuses.some((status) => closed.includes(status)) ? 'open IN (0, 1)' : 'open = 1'
  if (!from && !to) return [`id IN (SELECT task FROM deadlines WHERE ${open})`, []]
  const between = `SELECT task FROM deadlines WHERE ${open} AND day BETWEEN ? AND ?`
  const recurring = `SELECT task FROM deadlines WHERE ${open} AND recurs = 1`
  return [`id IN (${between} UNION ${recurring})`, [from ?? '0000-01-01', to ?? '9999-12-31']]
}

const matching = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' ')

/** The numbers of tasks in the order in which the documents were recorded, and in each as they stand there. */
export function numbersOf(port: Port, wanted: Wanted): number[] {
  const all = conditions(wanted)
  const where = all.length === 0 ? '' : `WHERE ${all.map(([sql]) => sql).join(' AND ')}`
  const numbers = 'json_group_array(id ORDER BY document, dropped, place)'
  return listed(port.get(`SELECT ${numbers} AS json FROM tasks ${where}`, ...all.flatMap(([, own]) => own)))
}

const listed = <Item>(stored: Stored | null): Item[] => JSON.parse(String(stored?.json ?? '[]')) as Item[]

/** How many tasks are fetched at once: drivers take several times as long for a row as it takes to read its JSON. */
const pageLength = 500

/** Tasks by their numbers, in the order of these, as much of each as is asked for. One that is not there is left out. */
export function* tasksNumbered<Name extends keyof KeptTask>(
  port: Port,
  numbers: readonly number[],
  names: readonly Name[],
): Generator<Pick<KeptTask, Name>[]> {
  const read = taskReader(names)
  const sql = `SELECT json_group_array(json_array(id, ${taskJson(names)})) AS json FROM tasks WHERE id IN (SELECT value FROM json_each(?))`
  for (let from = 0; from < numbers.length; from += pageLength) {
    const page = numbers.slice(from, from + pageLength)
    const found = new Map(listed<[number, Value[]]>(port.get(sql, JSON.stringify(page))))
    yield page.flatMap((number) => {
      const values = found.get(number)
      return values ? [read(values)] : []
    })
  }
}

/** Only some of what is known of each task: of a hundred thousand, the rest would take most of the time. */
export const partsOf = <Name extends keyof KeptTask>(
  port: Port,
  wanted: Wanted,
  names: readonly Name[],
): Pick<KeptTask, Name>[] => [...tasksNumbered(port, numbersOf(port, wanted), names)].flat()

/** The tasks in the order in which the documents were recorded, and in each as they stand there. */
export const tasksOf = (port: Port, wanted: Wanted): KeptTask[] => partsOf(port, wanted, taskFields)

export const documentsOf = (port: Port): KeptDocument[] =>
  port.all(`SELECT ${documentJson} FROM documents ORDER BY id`).map(toDocument)

/** The documents that these tasks come from, in any order. */
export const documentsBehind = (port: Port, tasks: readonly Pick<KeptTask, 'document'>[]): KeptDocument[] =>
  port
    .all(
      `SELECT ${documentJson} FROM documents WHERE id IN (SELECT value FROM json_each(?))`,
      JSON.stringify([...new Set(tasks.map(({document}) => document))]),
    )
    .map(toDocument)

/** The document of an identity; of several, the one recorded first. */
export function documentWithId(port: Port, id: string): KeptDocument | null {
  const first = port.get(`SELECT ${documentJson} FROM documents WHERE identity = ? ORDER BY id LIMIT 1`, id)
  return first && toDocument(first)
}

/** The different values of an indexed column, each found by one look into the index however often it occurs. */
const differing = (column: string, table: string): string => `
  WITH RECURSIVE differing (value) AS (
    SELECT min(${column}) FROM ${table}
    UNION ALL SELECT (SELECT min(${column}) FROM ${table} WHERE ${column} > value) FROM differing WHERE value IS NOT NULL
  ) SELECT value FROM differing WHERE value IS NOT NULL`

const texts = (rows: readonly Stored[]): string[] => rows.map(({value}) => String(value))

/** Every body that has a task, first those that had one first, and every wording of a heading over tasks. */
export const unitNames = (port: Port): {bodies: string[]; headings: string[]} => ({
  bodies: texts(
    port.all(`${differing('name', 'units')} ORDER BY (SELECT min(task) FROM units WHERE units.name = value)`),
  ),
  headings: texts(port.all(differing('unit', 'tasks'))),
})

/** The first and the last number of a code that is in use, and the one nearest to a number; null where none is. */
export function numbersAround(port: Port, number: number): {first: number; last: number; nearest: number} | null {
  const sql = (which: string): string => `(SELECT ${which}(id) FROM tasks`
  const found = port.get(
    `SELECT ${sql('min')}) AS first, ${sql('max')}) AS last, ${sql('max')} WHERE id <= ?) AS below, ${sql('min')} WHERE id >= ?) AS above`,
    ...[number, number],
  )
  if (found?.first == null) return null
  const [first, last] = [Number(found.first), Number(found.last)]
  const [below, above] = [Number(found.below ?? first), Number(found.above ?? last)]
  return {first, last, nearest: Math.abs(number - below) <= Math.abs(above - number) ? below : above}
}

/** Where the numbers stand that begin with these digits (none: all), however long they are. */
function rangesOf(digits: string): [first: number, last: number][] {
  if (digits === '') return [[1, Number.MAX_SAFE_INTEGER]]
  if (digits.startsWith('0')) return []
  return Array.from({length: 8}, (_, more) => [Number(digits) * 10 ** more, (Number(digits) + 1) * 10 ** more - 1])
}

/** The first numbers of codes in use that begin with these digits, of tasks with one of these states; in their order. */
export function numbersLike(port: Port, digits: string, among: readonly Status[], limit: number): number[] {
  const sql = 'SELECT id FROM tasks WHERE status = ? AND id BETWEEN ? AND ? ORDER BY id LIMIT ?'
  const found = rangesOf(digits).flatMap(([first, last]) =>
    among.flatMap((status) => port.all(sql, status, first, last, limit).map(({id}) => Number(id))),
  )
  return found.sort((a, b) => a - b).slice(0, limit)
}

export const notesOf = (port: Port, number: number): Note[] =>
  port
    .all('SELECT day, text FROM notes WHERE task = ? ORDER BY id', number)
    .map(({day, text}) => ({day: String(day), text: String(text)}))

/** The notes beside tasks, by the number of the task. */
export function allNotes(port: Port): Map<number, Note[]> {
  const notes = new Map<number, Note[]>()
  for (const {task, day, text} of port.all('SELECT task, day, text FROM notes ORDER BY id')) {
    const known = notes.get(Number(task)) ?? []
    known.push({day: String(day), text: String(text)})
    notes.set(Number(task), known)
  }
  return notes
}

/** What tells one register from another: the moment of its first entry. Null while it is empty. */
export function registerMark(port: Port): string | null {
  const first = port.get('SELECT at FROM entries WHERE id = (SELECT min(id) FROM entries)')
  return first && String(first.at)
}
