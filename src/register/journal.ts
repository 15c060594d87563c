import type {IsoDate} from '../model/date.ts'
import {Failure} from '../model/failure.ts'
import {type Head, type Pen, type Table, write} from './pen.ts'
import type {Port, Stored} from './port.ts'

/** One row that an entry of the journal changed. */
export interface Trace {
  kind: 'insert' | 'update' | 'remove'
  table: Table
  row: number
  /** The number of the task that it belongs to. */
  task: number | null
  before: Stored | null
  after: Stored | null
}

/** An entry of the journal: one thing that somebody recorded. */
export interface Entry {
  id: number
  at: string
  day: IsoDate
  command: string
  subject: string | null
  reason: string | null
  /** The entry that it took back. */
  undoes: number | null
  /** Whether it was taken back since. */
  undone: boolean
  traces: Trace[]
}

const tables: readonly Table[] = ['documents', 'tasks', 'notes', 'occurrences']
const kinds = ['insert', 'update', 'remove'] as const

const row = (value: unknown): Stored | null => (typeof value === 'string' ? JSON.parse(value) : null)
const maybe = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function toTrace(stored: Stored): Trace {
  return {
    kind: kinds.find((kind) => kind === stored.kind) ?? 'update',
    table: tables.find((table) => table === stored.table) ?? 'tasks',
    row: Number(stored.row),
    task: stored.task === null ? null : Number(stored.task),
    before: row(stored.before),
    after: row(stored.after),
  }
}

const tracesOf = (port: Port, entry: number): Trace[] =>
  port.all('SELECT * FROM changes WHERE entry = ? ORDER BY id', entry).map(toTrace)

const toEntry = (port: Port, stored: Stored): Entry => ({
  id: Number(stored.id),
  at: String(stored.at),
  day: String(stored.day),
  command: String(stored.command),
  subject: maybe(stored.subject),
  reason: maybe(stored.reason),
  undoes: stored.undoes === null ? null : Number(stored.undoes),
  undone: stored.undone === 1,
  traces: tracesOf(port, Number(stored.id)),
})

const entries = `SELECT *, EXISTS (SELECT 1 FROM entries AS later WHERE later.undoes = entries.id) AS undone FROM entries`

/** The latest entries, newest first; with numbers of tasks only what concerns one of them. */
export function journalOf(port: Port, {limit, numbers}: {limit: number; numbers?: readonly number[]}): Entry[] {
  const marks = numbers?.map(() => '?').join(', ')
  const where = marks === undefined ? '' : `WHERE id IN (SELECT entry FROM changes WHERE task IN (${marks}))`
  const found = port.all(`${entries} ${where} ORDER BY id DESC LIMIT ?`, ...(numbers ?? []), limit)
  return found.map((stored) => toEntry(port, stored))
}

function takeBack(pen: Pen, {kind, table, row, before}: Trace): void {
  if (kind === 'insert') pen.remove(table, row)
  else if (kind === 'update') pen.update(table, row, before ?? {})
  else pen.restore(table, row, before ?? {})
}

/**
 * Takes back the last entry that was not taken back yet, and gives it. The journal keeps both. Entries are taken back
 * one by one, the latest first, so that each finds the rows as it left them.
 */
export function undo(port: Port, head: Omit<Head, 'command' | 'undoes'>): Entry {
  return write(port, {...head, command: 'undo'}, (pen, say) => {
    const stored = port.get(
      `${entries} WHERE undoes IS NULL AND NOT EXISTS (SELECT 1 FROM entries AS later WHERE later.undoes = entries.id)
       ORDER BY id DESC LIMIT 1`,
    )
    if (!stored) throw new Failure('nothing-to-undo', {}, 2)
    const entry = toEntry(port, stored)
    say({undoes: entry.id, ...(entry.subject !== null && {subject: entry.subject})})
    for (const trace of entry.traces.toReversed()) takeBack(pen, trace)
    return entry
  })
}
