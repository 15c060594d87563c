import {createHash} from 'node:crypto'
import {Failure} from '../model/failure.ts'
import {formatOf} from './formats/index.ts'
import type {Source} from './source.ts'

/**
 * Opens a file of any format that is known. Fails with a `Failure` on one that is not, that is broken, locked or too
 * large, or that has no words.
 */
export async function open(bytes: Uint8Array, path: string): Promise<Source> {
  const format = formatOf(bytes, path)
  if ('code' in format) throw new Failure(format.code, {file: path}, 1)
  const read = await format.load()
  const extract = await read(bytes, path)
  if (extract.text.trim().replace(/^\ufeff/, '') === '') throw new Failure('input-empty', {file: path}, 1)
  return {path, format: format.name, sha256: createHash('sha256').update(bytes).digest('hex'), ...extract}
}
