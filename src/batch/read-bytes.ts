import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {tooLarge} from '../read/limits.ts'

const firstRead = 65_536

/**
 * The bytes of a file that has no more than `most` of them. What does not know its own size (a pipe, a device that never
 * ends) is read no further than that.
 */
export function readBytes(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const {size} = fstatSync(file)
    if (size > most) throw tooLarge(path, most)
    const bytes = readUpTo(file, size || firstRead, most)
    if (!bytes) throw tooLarge(path, most)
    return bytes
  } finally {
    closeSync(file)
  }
}

/** Null where there are more than `most`. */
function readUpTo(file: number, expected: number, most: number): Uint8Array | null {
  let bytes = Buffer.allocUnsafe(Math.min(expected, most) + 1)
  let length = 0
  while (length <= most) {
    const read = readSync(file, bytes, length, bytes.length - length, null)
    length += read
    if (read === 0) return bytes.subarray(0, length)
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(length * 2, most + 1))
  }
  return null
}
