import {randomUUID} from 'node:crypto'
import {closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {Failure} from '../model/failure.ts'
import {belongsTo, hasLog} from './file.ts'
import {checkCopy, readRegister} from './open.ts'
import type {Port} from './port.ts'
import {toFailure} from './trouble.ts'

/** What a copy holds. */
export interface Copied {
  documents: number
  tasks: number
}

const unwritable = (file: string, reason: string): Failure => new Failure('file-unwritable', {file, reason}, 1)

/** What the disk of the copy refused is told of the copy; all else is told of the register. */
function toCopyFailure(error: unknown, file: string): unknown {
  const failure = toFailure(error, file, 'write')
  const refused = failure instanceof Failure && failure.code === 'register-unwritable'
  return refused ? unwritable(file, String(Reflect.get(failure.values, 'reason'))) : error
}

const count = (port: Port, table: string): number => Number(port.get(`SELECT count(*) AS n FROM ${table}`)?.n)

/** The state of one moment, whoever writes in the meantime, as a database without a log beside it. */
function copyInto(port: Port, draft: string, file: string): Copied {
  try {
    writeFileSync(draft, '', {mode: 0o600})
    port.run('VACUUM INTO ?', draft)
    return {documents: count(port, 'documents'), tasks: count(port, 'tasks')}
  } catch (error) {
    throw toCopyFailure(error, file)
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** A folder cannot be waited for on every system; where it cannot, the system sees to it. */
function syncFolder(path: string): void {
  try {
    sync(path)
  } catch {}
}

/** Where it could not be made there is nothing to remove either. */
function remove(draft: string): void {
  try {
    rmSync(draft, {force: true})
  } catch {}
}

function checkTarget(register: string, file: string, force: boolean): void {
  if (belongsTo(register, file)) throw new Failure('file-is-register', {file}, 2)
  if (!force && statSync(file, {throwIfNoEntry: false})) throw new Failure('file-exists', {file}, 2)
  if (hasLog(file)) throw new Failure('register-busy', {file}, 1)
}

/**
 * Copies the register to a file, whole or not at all, and waits until the disk has it; null where there is no register.
 * A file that is there is replaced only by force, the register itself never.
 */
export async function backUp(register: string, file: string, force: boolean): Promise<Copied | null> {
  const draft = `${resolve(file)}.${randomUUID()}`
  try {
    checkTarget(register, file, force)
    const copied = await readRegister(register, (port) => copyInto(port, draft, file))
    if (!copied) return null
    await checkCopy(draft, register)
    sync(draft)
    renameSync(draft, file)
    syncFolder(dirname(draft))
    return copied
  } catch (error) {
    if (error instanceof Failure || !(error instanceof Error) || !('syscall' in error)) throw error
    throw unwritable(file, 'code' in error ? String(error.code) : '')
  } finally {
    remove(draft)
  }
}
