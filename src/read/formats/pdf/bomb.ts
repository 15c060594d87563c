import {constants, inflateSync} from 'node:zlib'

/** No stream of a document that is read is longer when it is unpacked, in bytes: fonts are the longest. */
export const longestStream = 64_000_000

/** How much of what stands before a stream may describe it. */
const description = 1000

const isPacked = (bytes: Buffer, at: number): boolean =>
  ((bytes[at] ?? 0) & 15) === 8 && bytes.length > at + 2 && bytes.readUInt16BE(at) % 31 === 0

/** Whether a file holds a stream that grows beyond all measure when it is unpacked. Pictures, which are not read, may. */
export function isBomb(file: Uint8Array): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  let budget = longestStream * 8
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = bytes[at + 6] === 13 ? at + 8 : at + 7
    if (!isPacked(bytes, start)) continue
    const before = bytes.toString('latin1', Math.max(0, at - description), at)
    const described = before.slice(before.lastIndexOf('obj') + 3)
    if (/\/Subtype\s*\/Image/.test(described)) continue
    const length = unpacked(bytes.subarray(start), described.match(/\/Fl/g)?.length ?? 1)
    budget -= length
    if (length > longestStream || budget < 0) return true
  }
  return false
}

/** The length of a stream that was packed so many times; more than the longest where it is longer. */
function unpacked(packed: Buffer, times: number): number {
  try {
    const once = inflateSync(packed, {maxOutputLength: longestStream, finishFlush: constants.Z_SYNC_FLUSH})
    return times > 1 && isPacked(once, 0) ? unpacked(once, times - 1) : once.length
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? longestStream + 1 : 0
  }
}
