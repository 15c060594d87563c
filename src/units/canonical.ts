import {isWordAt} from './letters.ts'

/** Where the tone mark may stand: hoà and hòa, uỷ and ủy are one word. The newer place on the right of each pair. */
const places = 'oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy'.split(' ')
const newer = new Map(places.flatMap((old, i) => (i % 2 === 0 ? [[old, places[i + 1] ?? old] as const] : [])))

/** A syllable that ends in two vowels, the second of which has the mark ("hoà", but not "quý"); or a long dash. */
const other = /(?:(?<!q)[ou][àáảãạèéẻẽẹỳýỷỹỵ](?!\p{L})|[–—])/gu

/** What `other` finds in few texts, told by the vowel: there are fewer of these than of "o" and "u". */
const mayBeOther = /[àáảãạèéẻẽẹỳýỷỹỵ](?!\p{L})(?<=(?<!q)[ou].)|[–—]/u

/** The texts last asked for: a paragraph is asked for by each of those who look whether it is theirs. */
const recent = new Map<string, string>()
const maxRecent = 100_000
let held = 0

/**
 * The text in lower case with every tone mark in one place and one kind of dash: names are compared in this form.
 * It is as long as the text, so that places in one are places in the other.
 */
export function canonical(text: string): string {
  const known = recent.get(text)
  if (known !== undefined) return known
  const made = toCanonical(text)
  held += text.length
  if (held > maxRecent) {
    recent.clear()
    held = text.length
  }
  recent.set(text, made)
  return made
}

/** The text in lower case, as long as it is: what would become longer stays as it is. */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
}

function toCanonical(text: string): string {
  const same = inLowerCase(text)
  return mayBeOther.test(same)
    ? same.replace(other, (found) => newer.get(found) ?? (found.length === 1 ? '-' : found))
    : same
}

/** Phrases of a list by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly string[]>

export function phrases(list: readonly string[]): Map<string, readonly string[]> {
  const byWord = new Map<string, string[]>()
  for (const phrase of new Set(canonical(list.join('\n')).split('\n'))) {
    const word = firstWord(phrase, 0)
    const others = byWord.get(word)
    if (others) others.push(phrase)
    else byWord.set(word, [phrase])
  }
  for (const group of byWord.values()) group.sort((a, b) => b.length - a.length)
  return byWord
}

function firstWord(text: string, index: number): string {
  let end = index
  while (isWordAt(text, end)) end++
  return text.slice(index, end)
}

/** The length of the longest phrase, or of the sticky pattern, that stands at `index` of a canonical text; 0 for none. */
export function lengthAt(what: Phrases | RegExp, text: string, index: number): number {
  if (what instanceof RegExp) {
    what.lastIndex = index
    return what.exec(text)?.[0].length ?? 0
  }
  const found = what
    .get(firstWord(text, index))
    ?.find((phrase) => text.startsWith(phrase, index) && !isWordAt(text, index + phrase.length))
  return found?.length ?? 0
}
