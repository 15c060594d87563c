import {Failure} from '../model/failure.ts'

/** What SQLite says went wrong, in its own numbers (sqlite.org/rescode.html). */
const busy = [5, 6, 15]
const damaged = [11]
const foreign = [26]
const outside = [8, 10, 13, 14, 23]

/** Its words for them, by which they are known where the driver leaves the number out: while rows are fetched. */
const words: Record<string, number> = {
  'database is locked': 5,
  'database table is locked': 6,
  'attempt to write a readonly database': 8,
  'disk I/O error': 10,
  'database disk image is malformed': 11,
  'database or disk is full': 13,
  'unable to open database file': 14,
  'locking protocol': 15,
  'file is not a database': 26,
  // A value that the database itself reads, and that is no JSON any more.
  'malformed JSON': 11,
  // A number in the header of the file that no version of SQLite writes.
  'unsupported file format': 11,
}

const property = (error: unknown, name: string): unknown =>
  error instanceof Error ? Reflect.get(error, name) : undefined

/** The number of an error of SQLite; null of any other. */
function numberOf(error: unknown): number | null {
  const number = words[String(property(error, 'message'))] ?? property(error, 'errcode')
  return typeof number === 'number' ? number & 0xff : null
}

/** For how long what was refused at once is asked for again, in milliseconds, and the pause in between. */
const again = {most: 5_000, pause: 50}

const pause = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, again.pause)

/**
 * Does what may be done over again until nobody stands in its way. SQLite waits for others by itself, but not while a
 * file begins its log or takes one over from a program that was killed: then it refuses at once.
 */
export function patiently<Result>(step: () => Result): Result {
  for (const start = performance.now(); ; ) {
    try {
      return step()
    } catch (error) {
      if (performance.now() - start > again.most || !busy.includes(numberOf(error) ?? 0)) throw error
      pause()
    }
  }
}

/**
 * What was thrown while the register was open, as something to tell the caller: the file is in use, damaged, foreign,
 * or the disk refuses. A value that is no JSON any more tells of damage, too. Anything else is a fault of the program
 * and stays what it is.
 */
export function toFailure(error: unknown, file: string, act: 'read' | 'write'): unknown {
  if (error instanceof Failure) return error
  if (error instanceof SyntaxError) return new Failure('register-damaged', {file}, 1)
  const refused = act === 'read' ? 'register-unreadable' : 'register-unwritable'
  const code = numberOf(error)
  if (code === null) {
    const system = property(error, 'syscall') !== undefined
    return system ? new Failure(refused, {file, reason: String(property(error, 'code'))}, 1) : error
  }
  if (busy.includes(code)) return new Failure('register-busy', {file}, 1)
  if (damaged.includes(code)) return new Failure('register-damaged', {file}, 1)
  if (foreign.includes(code)) return new Failure('register-foreign', {file}, 1)
  if (outside.includes(code)) return new Failure(refused, {file, reason: String(property(error, 'message'))}, 1)
  return error
}
