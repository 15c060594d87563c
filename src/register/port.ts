import {isBuiltin} from 'node:module'

/** The database as the rest of the register sees it: a handful of calls, whichever driver stands behind them. */

export type Value = string | number | null
export type Stored = Readonly<Record<string, Value>>

export interface Port {
  /** Runs statements that give nothing back. */
  exec(sql: string): void
  /** Runs one statement; gives the key of the row that it inserted. */
  run(sql: string, ...values: Value[]): number
  all(sql: string, ...values: Value[]): Stored[]
  get(sql: string, ...values: Value[]): Stored | null
  /** Runs `act` in a transaction that no other writer can come between; what fails leaves nothing behind. */
  transaction<Result>(act: () => Result): Result
  /** Lets go of the database; on Node 20, altogether only once its statements are collected or the process ends. */
  close(): void
}

/** How long a writer waits for others, in milliseconds: long enough for the largest document on a slow disk. */
const patience = 30_000

type Driver = Pick<typeof import('@photostructure/sqlite'), 'DatabaseSync'>

/** Node's own database where it has one (from 22.13), else the package that does the same on Node 20. */
function driver(): Promise<Driver> {
  const builtin: string = 'node:sqlite'
  return isBuiltin(builtin) ? import(builtin) : import('@photostructure/sqlite')
}

/** Opens a database. `location` is a path or a `file:` address. */
export async function openPort(location: string, {readOnly}: {readOnly: boolean}): Promise<Port> {
  const {DatabaseSync} = await driver()
  const database = new DatabaseSync(location, {readOnly, timeout: patience, enableForeignKeyConstraints: true})
  const known = new Map<string, ReturnType<typeof database.prepare>>()
  const statement = (sql: string): ReturnType<typeof database.prepare> => {
    const found = known.get(sql) ?? database.prepare(sql)
    known.set(sql, found)
    return found
  }
  return {
    exec: (sql) => database.exec(sql),
    run: (sql, ...values) => Number(statement(sql).run(...values).lastInsertRowid),
    all: (sql, ...values) => statement(sql).all(...values),
    get: (sql, ...values) => statement(sql).get(...values) ?? null,
    transaction: (act) => inTransaction(database, act),
    close: () => database.close(),
  }
}

function inTransaction<Result>(database: {exec(sql: string): void}, act: () => Result): Result {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = act()
    database.exec('COMMIT')
    return result
  } catch (error) {
    rollBack(database)
    throw error
  }
}

/** Some failures (a full disk) have rolled back already; what was wrong in the first place is what has to be told. */
function rollBack(database: {exec(sql: string): void}): void {
  try {
    database.exec('ROLLBACK')
  } catch {}
}
