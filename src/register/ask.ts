import type {IsoDate} from '../model/date.ts'
import type {KeptDocument, KeptTask, Note, Status} from '../model/register.ts'
import {documentJson, taskJson, toDocument, toPart, toTask} from './columns.ts'
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
}

type Condition = [sql: string, values: Value[]]

const list = (values: readonly Value[]): string => `(${values.map(() => '?').join(', ')})`

function conditions({units, documents, statuses, hasDeadline, from, to, words, numbers}: Wanted): Condition[] {
  const found: Condition[] = []
  const among = (sql: (marks: string) => string, values: readonly Value[], times = 1): void => {
    found.push([sql(list(values)), Array.from({length: times}, () => values).flat()])
  }
  if (units) {
    const sql = (marks: string): string => `(unit IN ${marks} OR id IN (SELECT task FROM units WHERE name IN ${marks}))`
    among(sql, [...units], 2)
  }
  if (documents) among((marks) => `document IN (SELECT id FROM documents WHERE identity IN ${marks})`, [...documents])
  if (statuses) among((marks) => `status IN ${marks}`, statuses)
  if (numbers) among((marks) => `id IN ${marks}`, numbers)
  if (hasDeadline) found.push(['id IN (SELECT task FROM deadlines)', []])
  if (from || to) found.push(between(from, to))
  if (words) found.push(['id IN (SELECT rowid FROM search WHERE search MATCH ?)', [matching(words)]])
  return found
}

/** A recurrence whose rule names no day ("hằng tuần") is never due between two days. */
const recurringOnDays = `SELECT task FROM deadlines JOIN tasks AS recurring ON recurring.id = task WHERE kind = 'recurring'
  AND (instr(recurring.deadlines, 'BYDAY=') OR instr(recurring.deadlines, 'BYMONTHDAY='))`

const between = (from = '0000-01-01', to = '9999-12-31'): Condition => [
  `id IN (SELECT task FROM deadlines WHERE current BETWEEN ? AND ? UNION ${recurringOnDays})`,
  [from, to],
]

const matching = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' ')

/** In the order in which the documents were recorded, and in each as they stand there. */
function selected(port: Port, wanted: Wanted, what: string): Stored[] {
  const all = conditions(wanted)
  const where = all.length === 0 ? '' : `WHERE ${all.map(([sql]) => sql).join(' AND ')}`
  const values = all.flatMap(([, own]) => own)
  return port.all(`SELECT ${what} FROM tasks ${where} ORDER BY document, dropped, place`, ...values)
}

/** The tasks in the order in which the documents were recorded, and in each as they stand there. */
export const tasksOf = (port: Port, wanted: Wanted): KeptTask[] => selected(port, wanted, taskJson()).map(toTask)

/** Only some of what is known of each task: of a hundred thousand, the rest would take most of the time. */
export const partsOf = <Name extends keyof KeptTask>(
  port: Port,
  wanted: Wanted,
  names: readonly Name[],
): Pick<KeptTask, Name>[] => selected(port, wanted, taskJson(names)).map((stored) => toPart<Name>(stored))

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

const column = (rows: readonly Stored[], name: string): string[] => rows.map((row) => String(row[name]))

/** Every body that has a task, and every wording of a heading over tasks. */
export const unitNames = (port: Port): {bodies: string[]; headings: string[]} => ({
  bodies: column(port.all('SELECT name FROM units GROUP BY name ORDER BY min(task)'), 'name'),
  headings: column(port.all('SELECT DISTINCT unit FROM tasks'), 'unit'),
})

/** The numbers of all codes that are in use. */
export const numbersOf = (port: Port): number[] =>
  port.all('SELECT id FROM tasks ORDER BY id').map(({id}) => Number(id))

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
  const [first] = port.all('SELECT at FROM entries ORDER BY id LIMIT 1')
  return first ? String(first.at) : null
}
