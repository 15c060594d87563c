/** Whether a file begins with these bytes, each written as the character of its code. */
export const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  bytes.length >= signature.length && [...signature].every((sign, i) => bytes[i] === sign.charCodeAt(0))

/** Whether a file holds these bytes anywhere. */
export const includes = (bytes: Uint8Array, part: string | Buffer): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(part)
