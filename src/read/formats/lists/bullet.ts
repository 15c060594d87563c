/** Fonts in which a letter is a picture. OpenSymbol is none: its letters are those of Unicode. */
const symbolic = /^(?:symbol|wingdings|webdings|zapf ?dingbats)/i

/** What such fonts show for signs that stand in documents; of others only the place remains. Private-use codes are U+F000 + code. */
const symbolSigns: Readonly<Record<number, string>> = {
  45: '-',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
}
const wingdingSigns: Readonly<Record<number, string>> = {
  111: '☐',
  113: '□',
  118: '•',
  108: '●',
  110: '■',
  158: '·',
  159: '•',
  167: '▪',
  168: '☐',
  216: '➢',
  224: '→',
  252: '✓',
  253: '☒',
  254: '☑',
}

/** A sign of a symbol font as the character that looks like it; a bullet where none is known. */
export function symbolOf(sign: string, font: string): string {
  const code = sign.codePointAt(0) ?? 0
  const isPrivate = code >= 0xf000 && code <= 0xf0ff
  if (!isPrivate && !symbolic.test(font)) return sign
  const known = /^symbol/i.test(font) ? symbolSigns : wingdingSigns
  const low = isPrivate ? code - 0xf000 : code
  return known[low] ?? symbolSigns[low] ?? '•'
}

/** The sign of a list item: what is no sign of an item for a reader of text is a bullet. */
export function bulletOf(text: string, font: string): string {
  const sign = text.trim()
  if (sign === '') return ''
  if ([...sign].length > 1) return sign
  if (sign === 'o' || sign === '°') return '◦'
  const shown = symbolOf(sign, font)
  if (/[\p{L}\p{N}]/u.test(shown)) return /courier/i.test(font) ? '◦' : shown
  return /[-–—•‣▪●○◦·⁃∙■□➢✓☐☑☒*+]/u.test(shown) ? shown : '•'
}
