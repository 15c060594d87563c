/** Where the tone mark may stand: hoà and hòa, uỷ and ủy are one word. The newer place on the right of each pair. */
const places = 'oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy'.split(' ')
const newer = new Map(places.flatMap((old, i) => (i % 2 === 0 ? [[old, places[i + 1] ?? old] as const] : [])))
const movable = new RegExp(`(?<!q)(?:${[...newer.keys()].join('|')})(?!\\p{L})`, 'gu')

/**
 * The text in lower case with every tone mark in one place and one kind of dash: names are compared in this form.
 * It is as long as the text, so that places in one are places in the other.
 */
export function canonical(text: string): string {
  const lower = text.toLowerCase()
  const same =
    lower.length === text.length
      ? lower
      : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
  return same.replace(movable, (syllable) => newer.get(syllable) ?? syllable).replace(/[–—]/g, '-')
}

/** A pattern for the phrases, tried where `lastIndex` stands; the longest wins and ends at the end of a word. */
export function phrases(list: readonly string[]): RegExp {
  const sorted = [...new Set(list.map(canonical))].sort((a, b) => b.length - a.length)
  return new RegExp(
    `(?:${sorted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'uy',
  )
}

/** The length of the phrase that stands at `index` of a canonical text, 0 for none. */
export function lengthAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0].length ?? 0
}
