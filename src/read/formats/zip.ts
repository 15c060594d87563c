import {unzipSync} from 'fflate'
import {Failure} from '../../model/failure.ts'

/** What a document may unpack to, in bytes: far more than the words of any, far less than a bomb. */
const mostUnpacked = 64 * 1024 * 1024

/** How many times its size a long part may unpack to; of documents in XML that is 5 to 40, of bombs up to 1,000. */
const mostRatio = 200
const longPart = 4 * 1024 * 1024

/** Each part takes work to list, even one that is not unpacked. */
const mostParts = 20_000

/**
 * The parts of a zip file whose names are wanted, by name; the others, such as pictures, are never unpacked. Fails
 * before it unpacks anything where that would be too much, and on a file that is broken or cut off.
 */
export function partsOf(bytes: Uint8Array, path: string, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  let unpacked = 0
  let count = 0
  const tooMuch = (reason: string): Failure => new Failure('file-strange', {file: path, reason}, 1)
  const filter = ({name, size, originalSize}: {name: string; size: number; originalSize: number}): boolean => {
    if (++count > mostParts) throw tooMuch(`ZIP > ${mostParts}`)
    if (!isWanted(plain(name))) return false
    unpacked += originalSize
    if (unpacked > mostUnpacked) throw tooMuch(`ZIP > ${mostUnpacked / 1024 / 1024} MB`)
    if (originalSize > longPart && originalSize > size * mostRatio) throw tooMuch(`ZIP × ${mostRatio}`)
    return true
  }
  try {
    const parts = Object.entries(unzipSync(bytes, {filter}))
    return new Map(parts.map(([name, part]) => [plain(name), part]))
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('file-broken', {file: path}, 1)
  }
}

/** The name of a part as the standard writes it; some programs write it with the signs of Windows. */
const plain = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '')
