/** Words of one letter that Vietnamese has, and the marks of items. */
const oneLetterWords = /^[aàảáạeêiìíòóôơởợuùủúụưừữýyỷ]$/iu

/** So many words tell nothing. */
const leastWords = 40

/** One word in so many is a lone letter in text whose letters lost their places, and in no other. */
const share = 0.08

/** Whether the letters of a text fell apart, as they do where a font lacks those of Vietnamese. */
export function isGarbled(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  const lone = words.filter((word) => /^\p{L}$/u.test(word) && !oneLetterWords.test(word.normalize('NFC')))
  const lost = words.filter((word) => /[\ufffd\ue000-\uefff]/.test(word))
  return words.length >= leastWords && lone.length + lost.length > words.length * share
}
