/**
 * A text as people type it in a hurry: lower case, without accents and tone marks, đ as d, one space between words.
 * Wherever the tone mark stands (hòa, hoà) and however it is encoded (NFC, NFD), the answer is the same.
 */
export function fold(text: string): string {
  const plain = withoutMarks(text)
  return manySpaces.test(plain) ? plain.replace(/\s+/g, ' ').trim() : plain
}

const manySpaces = /\s\s|[^\S ]|^\s|\s$/

const decomposed = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()

/** Latin letters, accents, Vietnamese letters and punctuation: each is folded alike, whatever stands beside it. */
const isAlone = (code: number): boolean => code < 0x0370 || (code >= 0x1e00 && code < 0x1f00) || code >> 8 === 0x20

/** What each of them becomes; filled as texts need it. */
const known: string[] = []

function withoutMarks(text: string): string {
  let plain = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isAlone(code)) return decomposed(text)
    plain += known[code] ??= decomposed(text.charAt(at))
  }
  return plain
}

/** The folded words of a text: letters and digits, everything else parts them. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
