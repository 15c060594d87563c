import {lstatSync, statSync} from 'node:fs'
import {dirname} from 'node:path'
import {writeFile} from 'atomically'
import {Failure} from '../model/failure.ts'
import {belongsTo} from '../register/file.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

const isThere = (file: string): boolean => lstatSync(file, {throwIfNoEntry: false}) !== undefined

interface Guard {
  /** Replaces a file that is there. */
  force: boolean
  /** The register, which nothing replaces. */
  register: string
}

/** Writes a file whole or not at all. One that is there is replaced only by force. Fails with a message. */
export async function writeWhole(file: string, content: string | Uint8Array, {force, register}: Guard): Promise<void> {
  try {
    statSync(dirname(file))
    if (belongsTo(register, file)) throw new Failure('file-is-register', {file}, 2)
    if (!force && isThere(file)) throw new Failure('file-exists', {file}, 2)
    await writeFile(file, content)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('file-unwritable', {file, reason: codeOf(error)}, 1)
  }
}
