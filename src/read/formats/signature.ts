/** Whether a file begins with these bytes, each written as the character of its code. */
export const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  bytes.length >= signature.length && [...signature].every((sign, i) => bytes[i] === sign.charCodeAt(0))

/** Whether a file is a zip file in which a name stands: names of parts are never packed. */
export const isZipWith = (bytes: Uint8Array, name: string): boolean =>
  startsWith(bytes, 'PK\x03\x04') && includes(bytes, name)

/** Whether a file is one of the compound files of Microsoft (MS-CFB) that has a stream of this name. */
export const isCompoundWith = (bytes: Uint8Array, stream: string): boolean =>
  startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') && includes(bytes, Buffer.from(stream, 'utf16le'))

/** Whether a file holds these bytes anywhere. */
export const includes = (bytes: Uint8Array, part: string | Buffer): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(part)

/** So much of a file is looked at to tell whether it is a page of HTML. */
const head = 4096

/** Whether a file begins as a page of HTML, behind a byte order mark, white space, comments and an XML declaration. */
export function isHtml(bytes: Uint8Array): boolean {
  let rest = Buffer.from(bytes.subarray(0, head))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  rest = rest.replaceAll('\0', '').trimStart()
  for (const [opening, closing] of prologue) if (rest.startsWith(opening)) rest = behind(rest, closing)
  return /^<(?:!doctype\s{1,9}html|html)[\s>]/i.test(rest)
}

/** What may stand before a page begins, in this order. */
const prologue = [
  ['<?xml', '?>'],
  ['<!--', '-->'],
] as const

const behind = (text: string, closing: string): string => {
  const end = text.indexOf(closing)
  return end < 0 ? '' : text.slice(end + closing.length).trimStart()
}
