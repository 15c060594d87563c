import {closeSync, existsSync, mkdirSync, openSync, readSync, type Stats, statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {Failure} from '../model/failure.ts'
import {migrations} from './migrations.ts'

/** Marks the file as a register, in its header ("dhan"). */
export const applicationId = 0x6468616e

const magic = 'SQLite format 3\u0000'

/** Length of the header of a database, in bytes. What stands where in it: sqlite.org/fileformat.html. */
const headerLength = 100

/** What is there; undefined where there is nothing, also below what is no folder. Fails as the system does otherwise. */
function found(path: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined
    throw error
  }
}

const sizeOf = (path: string): number => found(path)?.size ?? 0

/** Whether something was written that is not in the file itself yet. */
export const hasLog = (path: string): boolean => sizeOf(`${path}-wal`) > 0

/** Whether there is a register: a file that holds something. A log without its file is none. */
export function isThere(path: string): boolean {
  const stats = found(path)
  if (stats && !stats.isFile()) throw new Failure('register-foreign', {file: path}, 1)
  return sizeOf(path) > 0
}

/** Whether a file is the register, or one of those that stand beside it while it is written. */
export function belongsTo(register: string, file: string): boolean {
  const [own, other] = [found(register), found(file)]
  const beside = ['', '-wal', '-shm', '-journal'].map((ending) => `${resolve(register)}${ending}`)
  return beside.includes(resolve(file)) || (own !== undefined && own.ino === other?.ino && own.dev === other.dev)
}

/** What identifies a state of the file as long as nobody writes to it; null while it is not all in the file itself. */
export function stampOf(path: string): string | null {
  const [file, log] = [path, `${path}-wal`].map((each) => statSync(each, {bigint: true, throwIfNoEntry: false}))
  return file && !log?.size ? `${file.ino} ${file.size} ${file.mtimeNs} ${log?.ino}` : null
}

/** What tells a file from another one that takes its place; null where there is none. */
export function fileOf(path: string): string | null {
  const stats = found(path)
  return stats ? `${stats.dev} ${stats.ino}` : null
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r')
  const bytes = Buffer.alloc(headerLength)
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0))
  } finally {
    closeSync(file)
  }
}

/** What a database says of itself. */
export interface Marks {
  empty: boolean
  application: number
  version: number
}

/**
 * The version of the register, 0 of an empty file. Refuses the database of another program, one from the future, and
 * a number that no register has.
 */
export function versionOf({empty, application, version}: Marks, file: string): number {
  if (!empty && application !== applicationId) throw new Failure('register-foreign', {file}, 1)
  if (version > migrations.length) throw new Failure('register-newer', {file, version, known: migrations.length}, 1)
  if (version < 0 || (version === 0 && !empty)) throw new Failure('register-damaged', {file}, 1)
  return version
}

/**
 * Refuses, before anything opens it, what is no file, no database, or shorter than it says itself; and by its marks,
 * unless a log beside it may say otherwise.
 */
export function checkFile(path: string): void {
  if (!isThere(path)) return
  const bytes = firstBytes(path)
  if (bytes.toString('latin1', 0, magic.length) !== magic) throw new Failure('register-foreign', {file: path}, 1)
  if (bytes.length < headerLength) throw new Failure('register-damaged', {file: path}, 1)
  if (hasLog(path)) return
  const pageSize = bytes.readUInt16BE(16) === 1 ? 65536 : bytes.readUInt16BE(16)
  if (sizeOf(path) < pageSize * bytes.readUInt32BE(28)) throw new Failure('register-damaged', {file: path}, 1)
  const [schema, version, application] = [bytes.readUInt32BE(40), bytes.readInt32BE(60), bytes.readInt32BE(68)]
  versionOf({empty: schema === 0, version, application}, path)
}

/** Makes a folder and those above it, one by one: Node's own way never ends where a folder cannot be made (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder, {mode: 0o700})
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

/** Makes the folder and the file, for nobody but their owner. */
export function create(path: string): void {
  makeFolder(dirname(path))
  closeSync(openSync(path, 'a', 0o600))
}
