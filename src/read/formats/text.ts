import {Failure} from '../../model/failure.ts'
import type {Extract} from '../extract.ts'

const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g

/** Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so. Fails on anything that is no text. */
export function readText(bytes: Uint8Array, path: string): Extract {
  const text = decode(bytes, path)
  const strange = text.slice(0, 65536).match(controls)?.length ?? 0
  if (strange > 8 && strange > Math.min(text.length, 65536) / 100) throw new Failure('input-binary', {file: path}, 1)
  return {text}
}

function decode(bytes: Uint8Array, path: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new Failure(bytes.includes(0) ? 'input-binary' : 'input-encoding', {file: path}, 1)
  }
}
