import {closeSync, existsSync, mkdirSync, openSync, readSync, statSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Failure} from '../model/failure.ts'
import {migrations} from './migrations.ts'
import {openPort, type Port} from './port.ts'
import {toFailure} from './trouble.ts'

/** Marks the file as a register, in its header ("dhan"). */
const applicationId = 0x6468616e

const magic = 'SQLite format 3\u0000'

const sizeOf = (path: string): number | null => statSync(path, {throwIfNoEntry: false})?.size ?? null

/** Whether there is a register: a file that holds something. */
export const registerExists = (path: string): boolean => (sizeOf(path) ?? 0) + (sizeOf(`${path}-wal`) ?? 0) > 0

/** What identifies a state of the file as long as nobody writes to it. */
function stamp(path: string): string | null {
  const found = statSync(path, {bigint: true, throwIfNoEntry: false})
  const wal = sizeOf(`${path}-wal`)
  return found && !wal ? `${found.ino} ${found.size} ${found.mtimeNs}` : null
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r')
  const bytes = Buffer.alloc(100)
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0))
  } finally {
    closeSync(file)
  }
}

/** Refuses, before anything opens it, a file that is no database or that is shorter than it says itself. */
function checkFile(path: string): void {
  const size = sizeOf(path)
  if (!size) return
  const bytes = firstBytes(path)
  if (bytes.toString('latin1', 0, magic.length) !== magic) throw new Failure('register-foreign', {file: path}, 1)
  if (bytes.length < 100) throw new Failure('register-damaged', {file: path}, 1)
  const pageSize = bytes.readUInt16BE(16) === 1 ? 65536 : bytes.readUInt16BE(16)
  const short = size < pageSize * bytes.readUInt32BE(28)
  if (short && !sizeOf(`${path}-wal`)) throw new Failure('register-damaged', {file: path}, 1)
}

const pragma = (port: Port, name: string): number => Number(port.get(`PRAGMA ${name}`)?.[name] ?? 0)

/** The version of the register, 0 of an empty file. Refuses the database of another program, and one from the future. */
function versionOf(port: Port, file: string): number {
  const version = pragma(port, 'user_version')
  const empty = pragma(port, 'schema_version') === 0
  if (!empty && pragma(port, 'application_id') !== applicationId) throw new Failure('register-foreign', {file}, 1)
  if (version > migrations.length) throw new Failure('register-newer', {file, version, known: migrations.length}, 1)
  return version
}

function migrate(port: Port, file: string): void {
  if (versionOf(port, file) === migrations.length) return
  port.transaction(() => {
    for (let version = versionOf(port, file); version < migrations.length; version++) {
      port.exec(migrations[version] ?? '')
      port.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version + 1}`)
    }
  })
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
function create(path: string): void {
  makeFolder(dirname(resolve(path)))
  closeSync(openSync(path, 'a', 0o600))
}

/**
 * Opens the register to write, making it where there is none, does `act`, and closes it. What was committed survives
 * a loss of power: each commit waits for the disk.
 */
export async function withRegister<Result>(path: string, act: (port: Port) => Result): Promise<Result> {
  try {
    checkFile(path)
    create(path)
    const port = await openPort(path, {readOnly: false})
    try {
      versionOf(port, path)
      port.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
      migrate(port, path)
      return act(port)
    } finally {
      port.close()
    }
  } catch (error) {
    throw toFailure(error, path, 'write')
  }
}

/**
 * Opens the register to read, does `act`, and closes it; null where there is none yet. Neither the file nor anything
 * beside it is made or written: while no writer is about, the file is read as it lies, and read again the usual way
 * should one have come in the meantime.
 */
export async function readRegister<Result>(path: string, act: (port: Port) => Result): Promise<Result | null> {
  if (!registerExists(path)) return null
  try {
    checkFile(path)
    const before = stamp(path)
    const quiet = before ? await attempt(`${pathToFileURL(path).href}?immutable=1`, path, act) : null
    if (quiet && before === stamp(path)) return finish(quiet)
    return finish(await attempt(path, path, act))
  } catch (error) {
    throw toFailure(error, path, 'read')
  }
}

type Outcome<Result> = {result: Result | null} | {error: unknown}

function finish<Result>(outcome: Outcome<Result>): Result | null {
  if ('error' in outcome) throw outcome.error
  return outcome.result
}

async function attempt<Result>(location: string, path: string, act: (port: Port) => Result): Promise<Outcome<Result>> {
  try {
    const port = await openPort(location, {readOnly: true})
    try {
      const version = versionOf(port, path)
      if (version > 0 && version < migrations.length) throw new Failure('register-older', {file: path}, 1)
      return {result: version === 0 ? null : act(port)}
    } finally {
      port.close()
    }
  } catch (error) {
    return {error}
  }
}
