import {Failure} from '../../../model/failure.ts'
import type {Notice} from '../../../model/notice.ts'

/** The text of a file, and what there is to say of how it was written. */
export interface Decoded {
  text: string
  notices: Notice[]
}

/**
 * Reads bytes as UTF-8, or as UTF-16 where a byte order mark says so; else as an older encoding that has words of
 * Vietnamese in it, with a warning. Fails on anything that is no text.
 */
export async function decodeText(bytes: Uint8Array, path: string): Promise<Decoded> {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const text = strictly(bytes, marked ?? 'utf-8')
  if (text !== null) return isSuspect(text) ? await legacyText(text) : {text, notices: []}
  if (marked) throw new Failure('input-binary', {file: path}, 1)
  const {decodeLegacy} = await import('./legacy.ts')
  const found = decodeLegacy(bytes)
  if (found) return converted(found)
  throw new Failure(bytes.includes(0) ? 'input-binary' : 'input-encoding', {file: path}, 1)
}

/** The text of bytes in an encoding; null where they are none. */
export function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return null
  }
}

/** Letters that only Vietnamese has: no text with one of them is read in another way than it stands. */
const vietnamese =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u0323]/
const beyondAscii = /[\u0080-\u024f]/

/** Unicode without a letter of Vietnamese, but with others: an older encoding may have been taken for Latin letters. */
export const isSuspect = (text: string): boolean => beyondAscii.test(text) && !vietnamese.test(text)

/** A text that is suspect, in the words that it stands for; as it is where these are no words. */
export async function legacyText(text: string): Promise<Decoded> {
  const {readLegacy} = await import('./legacy.ts')
  const found = readLegacy(text)
  return found ? converted(found) : {text, notices: []}
}

const converted = ({text, encoding}: {text: string; encoding: string}): Decoded => ({
  text,
  notices: [{code: 'encoding-converted', values: {encoding}, range: null}],
})
