import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Failure} from '../model/failure.ts'
import {applicationId, checkFile, create, fileOf, hasLog, isThere, stampOf, versionOf} from './file.ts'
import {migrations} from './migrations.ts'
import {openPort, type Port} from './port.ts'
import {isSound} from './sound.ts'
import {patiently, toFailure} from './trouble.ts'

const pragma = (port: Port, name: string): number => Number(port.get(`PRAGMA ${name}`)?.[name] ?? 0)

const version = (port: Port, file: string): number =>
  versionOf(
    {
      empty: pragma(port, 'schema_version') === 0,
      application: pragma(port, 'application_id'),
      version: pragma(port, 'user_version'),
    },
    file,
  )

function migrate(port: Port, file: string): void {
  if (version(port, file) === migrations.length) return
  port.transaction(() => {
    for (let done = version(port, file); done < migrations.length; done++) {
      port.exec(migrations[done] ?? '')
      port.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${done + 1}`)
    }
  })
}

interface Place {
  location: string
  path: string
  readOnly: boolean
}

/** Says that somebody wrote to the register while it was read without regard to others. */
const changed = new Error('The register changed while it was read')

/** Does `act` with an open database. What goes wrong in an unforeseen way may do so for being damaged. */
async function guarded<Result>(
  port: Port,
  {path, readOnly}: Place,
  act: (port: Port) => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await act(port)
  } catch (thrown) {
    if (thrown === changed) throw thrown
    const error = toFailure(thrown, path, readOnly ? 'read' : 'write')
    if (error instanceof Failure || (await isSound(port))) throw error
    throw new Failure('register-damaged', {file: path}, 1)
  }
}

/** Opens a database, does `act`, and closes it. */
async function opened<Result>(place: Place, act: (port: Port) => Result | Promise<Result>): Promise<Result> {
  const port = await openPort(place.location, place)
  try {
    return await guarded(port, place, act)
  } finally {
    port.close()
  }
}

/** Whether there is a register. Fails where that cannot be told, and on what is no file. */
export function registerExists(path: string): boolean {
  try {
    return isThere(path)
  } catch (error) {
    throw toFailure(error, path, 'read')
  }
}

/** A register that is open to be written to, act by act. */
export interface Writable {
  act<Result>(step: (port: Port) => Result | Promise<Result>): Promise<Result>
  /** Whether another file lies in its place by now, or none: what is written would be lost with the old one. */
  isReplaced(): boolean
  close(): void
}

/**
 * Opens the register to write, making it where there is none. What was committed survives a loss of power: each commit
 * waits for the disk. What is refused is not even opened to write: closing it would already take over what a log beside
 * it holds.
 */
export async function openRegister(path: string): Promise<Writable> {
  const place = {location: resolve(path), path, readOnly: false}
  const failing = (error: unknown): never => {
    throw toFailure(error, path, 'write')
  }
  try {
    checkFile(path)
    if (isThere(path) && hasLog(path))
      await opened({...place, readOnly: true}, (port) => patiently(() => version(port, path)))
    create(place.location)
    const file = fileOf(path)
    const port = await openPort(place.location, place)
    const act: Writable['act'] = (step) => guarded(port, place, step).catch(failing)
    await guarded(port, place, () => {
      patiently(() => port.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL'))
      patiently(() => migrate(port, path))
    }).catch((error) => {
      port.close()
      throw error
    })
    return {act, isReplaced: () => fileOf(path) !== file, close: port.close}
  } catch (error) {
    return failing(error)
  }
}

/** Opens the register to write, does `act`, and closes it. */
export async function withRegister<Result>(
  path: string,
  act: (port: Port) => Result | Promise<Result>,
): Promise<Result> {
  const register = await openRegister(path)
  try {
    return await register.act(act)
  } finally {
    register.close()
  }
}

/**
 * What is done with a register that is read. `steady` fails where what was read since the beginning may not be what the
 * register held at one moment; then all is done again with another port. So whoever gives something away before the end,
 * such as a page of a long list, asks it first, and does not give it away again.
 */
export type Reading<Result> = (port: Port, steady: () => void) => Result | Promise<Result>

/**
 * Opens the register to read, does `act`, and closes it; null where there is none yet. Neither the file nor anything
 * beside it is made or written, unless it has to be brought up to date: while no writer is about, the file is read as
 * it lies, and read again the usual way should one have come in the meantime.
 */
export const readRegister = <Result>(path: string, act: Reading<Result>): Promise<Result | null> =>
  read(path, act, () => upgraded(path, act))

/** As `readRegister`; all that is asked is answered with what the register held at one moment. */
export const askRegister = <Result>(path: string, act: Reading<Result>): Promise<Result | null> =>
  readRegister(path, (port, steady) => {
    port.exec('BEGIN')
    return act(port, steady)
  })

/** As `readRegister`, but a register of an older version is left as it is, and null. */
export const glanceAtRegister = <Result>(path: string, act: Reading<Result>): Promise<Result | null> =>
  read(path, act, () => null)

async function read<Result>(
  path: string,
  act: Reading<Result>,
  renew: () => Promise<Result> | null,
): Promise<Result | null> {
  try {
    if (!isThere(path)) return null
    checkFile(path)
    const outcome = (await readQuietly(path, act)) ?? (await attempt(resolve(path), path, (port) => act(port, always)))
    if ('error' in outcome) throw outcome.error
    return outcome.result === older ? await renew() : outcome.result
  } catch (error) {
    throw toFailure(error, path, 'read')
  }
}

/** Reads the file as it lies, which leaves no trace; null where a writer is about. */
async function readQuietly<Result>(path: string, act: Reading<Result>): Promise<Outcome<Result> | null> {
  const before = stampOf(path)
  if (!before) return null
  const steady = (): void => {
    if (stampOf(path) !== before) throw changed
  }
  const outcome = await attempt(`${pathToFileURL(resolve(path)).href}?immutable=1`, path, (port) => act(port, steady))
  const spoilt = ('error' in outcome && outcome.error === changed) || before !== stampOf(path)
  return spoilt ? null : outcome
}

/** A writer who comes in now changes nothing of what a connection with locks is reading. */
const always = (): void => undefined

/** Says instead of a result that the register is of an older version. */
const older = Symbol('older')

/** Refuses a copy of a register that is not whole, since then the register is damaged. */
export async function checkCopy(copy: string, register: string): Promise<void> {
  const location = `${pathToFileURL(copy).href}?immutable=1`
  const found = await opened({location, path: register, readOnly: true}, (port) =>
    port.get('PRAGMA integrity_check(1)'),
  )
  if (found?.integrity_check !== 'ok') throw new Failure('register-damaged', {file: register}, 1)
}

type MaybeLater<Result> = Promise<Result | null | typeof older> | Result | null | typeof older
type Outcome<Result> = {result: Result | null | typeof older} | {error: unknown}

async function attempt<Result>(
  location: string,
  path: string,
  act: (port: Port) => Result | Promise<Result>,
): Promise<Outcome<Result>> {
  try {
    const result = await opened({location, path, readOnly: true}, (port): MaybeLater<Result> => {
      const found = version(port, path)
      if (found === 0) return null
      return found < migrations.length ? older : act(port)
    })
    return {result}
  } catch (error) {
    return {error}
  }
}

async function upgraded<Result>(path: string, act: Reading<Result>): Promise<Result> {
  try {
    return await withRegister(path, (port) => act(port, always))
  } catch (error) {
    const refused = error instanceof Failure && error.code === 'register-unwritable'
    throw refused ? new Failure('register-older', {file: path}, 1) : error
  }
}
