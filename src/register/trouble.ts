import {Failure} from '../model/failure.ts'

/** What SQLite says went wrong, in its own numbers (sqlite.org/rescode.html). */
const busy = [5, 6]
const damaged = [11]
const foreign = [26]
const outside = [8, 10, 13, 14, 23]

const property = (error: unknown, name: string): unknown =>
  error instanceof Error ? Reflect.get(error, name) : undefined

/**
 * What was thrown while the register was open, as something to tell the caller: the file is in use, damaged, foreign,
 * or the disk refuses. Anything else is a fault of the program and stays what it is.
 */
export function toFailure(error: unknown, file: string, act: 'read' | 'write'): unknown {
  if (error instanceof Failure) return error
  const refused = act === 'read' ? 'register-unreadable' : 'register-unwritable'
  const number = property(error, 'errcode')
  if (typeof number !== 'number') {
    const system = property(error, 'syscall') !== undefined
    return system ? new Failure(refused, {file, reason: String(property(error, 'code'))}, 1) : error
  }
  const code = number & 0xff
  if (busy.includes(code)) return new Failure('register-busy', {file}, 1)
  if (damaged.includes(code)) return new Failure('register-damaged', {file}, 1)
  if (foreign.includes(code)) return new Failure('register-foreign', {file}, 1)
  if (outside.includes(code)) return new Failure(refused, {file, reason: String(property(error, 'errstr'))}, 1)
  return error
}
