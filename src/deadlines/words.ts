/** A word, a number or a mark of a text. Letters and digits that touch ("17h00", "ngày15") are words of their own. */
export interface Word {
  /** In lower case, with the spellings of one word made equal. */
  text: string
  start: number
  end: number
}

export type Words = readonly Word[]

const word = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\s\p{L}\p{Nd}]/gu

/** Words that offices spell in two ways, and marks that fonts draw in several. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['quí', 'quý'],
  ['qúy', 'quý'],
  ['kì', 'kỳ'],
  ['hàng', 'hằng'],
  ['mồng', 'mùng'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['’', "'"],
  ['′', "'"],
  ['‘', "'"],
  ['［', '('],
  ['[', '('],
  [']', ')'],
])

export function toWords(text: string): Words {
  const words: Word[] = []
  for (const match of text.matchAll(word)) {
    const [found] = match
    const lower = found.toLowerCase()
    words.push({text: spellings.get(lower) ?? lower, start: match.index, end: match.index + found.length})
  }
  return words
}

/** The word at an index, or an empty one beyond the ends. */
export const textAt = (words: Words, at: number): string => words[at]?.text ?? ''

/** Whether two neighbours stand without a blank between them. */
export const touches = (words: Words, at: number): boolean => words[at]?.end === words[at + 1]?.start

/** What a reader of words found from an index on: the value and the index after it. */
export interface Read<Value> {
  value: Value
  end: number
}

export type Reader<Value> = (words: Words, at: number) => Read<Value> | null

/** The first reader that reads something. */
export const firstOf =
  <Value>(...readers: Reader<Value>[]): Reader<Value> =>
  (words, at) => {
    for (const read of readers) {
      const found = read(words, at)
      if (found) return found
    }
    return null
  }
