import {type Decoded, decodeText, isSuspect, legacyText} from '../encoding/index.ts'

/** Where a page says how it is encoded, it does so here (HTML standard, 13.2.3.2). */
const head = 1024

const charset = /^[^>]{0,200}?charset\s?=\s?["']?([\w.:-]{1,40})/i

/** The encoding that a `meta` element names. */
function charsetIn(text: string): string | null {
  const [, ...elements] = text.split(/<meta/i)
  return elements.map((element) => charset.exec(element)?.[1]).find((label) => label !== undefined) ?? null
}

/** The text of a page: as its byte order mark says, else as it says itself, else as any text. */
export async function decodePage(bytes: Uint8Array, path: string): Promise<Decoded> {
  const isMarked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes[0] === 0xef
  const named = isMarked ? null : charsetIn(Buffer.from(bytes.subarray(0, head)).toString('latin1'))
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
