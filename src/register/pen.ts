import type {IsoDate} from '../model/date.ts'
import type {Port, Stored, Value} from './port.ts'

/** The tables that are written; all others follow from them. */
export type Table = 'documents' | 'tasks' | 'notes' | 'occurrences'

/** What is said of a change as a whole. */
export interface Head {
  /** The moment, for people who compare logs (ISO 8601, UTC). */
  at: string
  /** Việt Nam's day, as it was reckoned with. */
  day: IsoDate
  command: string
  /** What it was done to, where that is no task: the name of a document. */
  subject?: string
  reason?: string
  undoes?: number
}

/** Writes rows, and into the journal what they were before. */
export interface Pen {
  insert(table: Table, row: Stored): number
  /** Writes only what differs. */
  update(table: Table, id: number, row: Stored): void
  remove(table: Table, id: number): void
  /** Puts back a row that was removed, under its old key. */
  restore(table: Table, id: number, row: Stored): void
}

const marks = (columns: readonly string[]): string => columns.map(() => '?').join(', ')

function insertRow(port: Port, table: Table, row: Stored): number {
  const columns = Object.keys(row)
  return port.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns)})`, ...Object.values(row))
}

function updateRow(port: Port, table: Table, id: number, row: Stored): void {
  const pairs = Object.keys(row).map((column) => `${column} = ?`)
  port.run(`UPDATE ${table} SET ${pairs.join(', ')} WHERE id = ?`, ...Object.values(row), id)
}

/** The whole row, or only these columns of it. */
function stored(port: Port, table: Table, id: number, columns: readonly string[] = ['*']): Stored {
  return port.get(`SELECT ${columns.join(', ')} FROM ${table} WHERE id = ?`, id) ?? {}
}

const taskOf = (table: Table, id: number, row: Stored): Value => (table === 'tasks' ? id : (row.task ?? null))

/** Rows that the journal keeps whole when they are written: what they say is the entry itself. */
const beside: readonly Table[] = ['notes', 'occurrences']

interface Change {
  kind: 'insert' | 'update' | 'remove'
  table: Table
  id: number
  task: Value
  before: Stored | null
  after: Stored | null
}

const asText = (row: Stored | null): string | null => row && JSON.stringify(row)

function penOf(port: Port, note: (change: Change) => void): Pen {
  const insert = (table: Table, row: Stored): number => {
    const id = insertRow(port, table, row)
    const after = beside.includes(table) ? row : null
    note({kind: 'insert', table, id, task: taskOf(table, id, row), before: null, after})
    return id
  }
  return {
    insert,
    restore: (table, id, row) => {
      insert(table, {id, ...row})
    },
    update(table, id, row) {
      const old = stored(port, table, id, Object.keys(row))
      const columns = Object.keys(row).filter((column) => (old[column] ?? null) !== row[column])
      if (columns.length === 0) return
      const only = (from: Stored): Stored => Object.fromEntries(columns.map((column) => [column, from[column] ?? null]))
      updateRow(port, table, id, only(row))
      const task = taskOf(table, id, table === 'tasks' ? {} : stored(port, table, id))
      note({kind: 'update', table, id, task, before: only(old), after: only(row)})
    },
    remove(table, id) {
      const before = stored(port, table, id)
      port.run(`DELETE FROM ${table} WHERE id = ?`, id)
      note({kind: 'remove', table, id, task: taskOf(table, id, before), before, after: null})
    },
  }
}

function insertEntry(port: Port, {at, day, command, subject, reason, undoes}: Head): number {
  return port.run(
    'INSERT INTO entries (at, day, command, subject, reason, undoes) VALUES (?, ?, ?, ?, ?, ?)',
    ...[at, day, command, subject ?? null, reason ?? null, undoes ?? null],
  )
}

/**
 * One entry of the journal: all that `act` writes happens or nothing does. Where it writes nothing, there is no entry.
 * `act` may read first, since no other writer can come between, and say more of the entry before it writes.
 */
export function write<Result>(
  port: Port,
  head: Head,
  act: (pen: Pen, say: (more: Partial<Head>) => void) => Result,
): Result {
  return port.transaction(() => {
    let entry: number | null = null
    const whole = {...head}
    const pen = penOf(port, ({kind, table, id, task, before, after}) => {
      entry ??= insertEntry(port, whole)
      port.run(
        'INSERT INTO changes (entry, kind, "table", row, task, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[entry, kind, table, id, task, asText(before), asText(after)],
      )
    })
    return act(pen, (more) => Object.assign(whole, more))
  })
}
