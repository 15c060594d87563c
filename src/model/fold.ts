/**
 * A text as people type it in a hurry: lower case, without accents and tone marks, đ as d, one space between words.
 * Wherever the tone mark stands (hòa, hoà) and however it is encoded (NFC, NFD), the answer is the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** The folded words of a text: letters and digits, everything else parts them. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
