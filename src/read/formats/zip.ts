import {Unzip, type UnzipFile, UnzipInflate} from 'fflate'
import {Failure} from '../../model/failure.ts'

/** What a document may unpack to, in bytes: far more than the words of any, far less than a bomb. */
const mostUnpacked = 64 * 1024 * 1024

/** How many times its size a long part may unpack to; of documents in XML that is 5 to 40, of bombs up to 1,000. */
const mostRatio = 200
const longPart = 4 * 1024 * 1024

/** Each part takes work to list, even one that is not unpacked. */
const mostParts = 20_000

/** So much is unpacked at a time: a part that is longer than it claims is found out before it has filled the memory. */
const step = 16 * 1024

/**
 * The parts of a zip file whose names are wanted, by name; the others, such as pictures, are never unpacked. Fails
 * where that would be too much, by the file's own claims before anything is unpacked, and on a file that is broken.
 */
export function partsOf(bytes: Uint8Array, path: string, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>()
  let unpacked = 0
  let count = 0
  const strange = (reason: string): Failure => new Failure('file-strange', {file: path, reason}, 1)
  const unpack = (name: string, file: UnzipFile): void => {
    const claimed = file.originalSize ?? mostUnpacked
    const chunks: Uint8Array[] = []
    let length = 0
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error
      unpacked += chunk.length
      length += chunk.length
      if (unpacked > mostUnpacked || length > claimed) throw strange(`ZIP > ${Math.min(claimed, mostUnpacked)}`)
      chunks.push(chunk)
      if (isLast) parts.set(name, Buffer.concat(chunks))
    }
    file.start()
  }
  const unzip = new Unzip((file) => {
    const {name, size = 0, originalSize = 0} = file
    if (++count > mostParts) throw strange(`ZIP > ${mostParts}`)
    if (!isWanted(plain(name))) return
    if (originalSize > mostUnpacked || (originalSize > longPart && originalSize > size * mostRatio))
      throw strange(`ZIP × ${Math.round(originalSize / Math.max(1, size))}`)
    unpack(plain(name), file)
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
    return parts
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('file-broken', {file: path}, 1)
  }
}

/** The name of a part as the standard writes it; some programs write it with the signs of Windows. */
const plain = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '')
