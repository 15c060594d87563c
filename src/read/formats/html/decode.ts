import {type Decoded, decodeText, isSuspect, legacyText} from '../encoding/index.ts'

/** Where a page says how it is encoded, it does so here (HTML standard, 13.2.3.2). */
const head = 1024

const charset = /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w.:-]{1,40})/i

/** The text of a page: as its byte order mark says, else as it says itself, else as any text. */
export async function decodePage(bytes: Uint8Array, path: string): Promise<Decoded> {
  const isMarked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[0] === 0xef
  const named = isMarked ? null : (charset.exec(Buffer.from(bytes.subarray(0, head)).toString('latin1'))?.[1] ?? null)
  const text = named === null || /^utf-?8$/i.test(named) ? null : decodeAs(named, bytes)
  if (text === null) return decodeText(bytes, path)
  return isSuspect(text) ? legacyText(text) : {text, notices: []}
}

/** The text of bytes in an encoding of the web; null where nobody knows its name. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label).decode(bytes).normalize('NFC')
  } catch {
    return null
  }
}
