/** A word, a number or a mark of a text. Letters and digits that touch ("17h00", "ngày15") are words of their own. */
export interface Word {
  /** In lower case, with the spellings of one word made equal. */
  text: string
  start: number
  end: number
}

export type Words = readonly Word[]

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

const [blank, letter, digit, mark] = [1, 2, 3, 4] as const

/** What each UTF-16 unit is; filled as texts need it, so that no text waits for the whole table. */
const kinds = new Uint8Array(0x10000)

function kindOf(code: number): number {
  const text = String.fromCharCode(code)
  const kind = /\s/u.test(text) ? blank : /[\p{L}\p{M}]/u.test(text) ? letter : /\p{Nd}/u.test(text) ? digit : mark
  kinds[code] = kind
  return kind
}

/** Cuts a text into runs of letters, runs of digits and single marks. */
export function toWords(text: string): Words {
  const lower = text.toLowerCase()
  return lower.length === text.length ? wordsOf(lower, (word) => word) : wordsOf(text, (word) => word.toLowerCase())
}

/** Reads one text alone: V8 takes ten times as long where a loop looks into two by turns. */
function wordsOf(text: string, toLower: (word: string) => string): Words {
  const words: Word[] = []
  for (let start = 0, end = 0; start < text.length; start = end) {
    const code = text.charCodeAt(start)
    const kind = kinds[code] || kindOf(code)
    end = start + 1
    if (kind === blank) continue
    if (kind !== mark)
      while (end < text.length && (kinds[text.charCodeAt(end)] || kindOf(text.charCodeAt(end))) === kind) end++
    const word = toLower(text.slice(start, end))
    words.push({text: spellings.get(word) ?? word, start, end})
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
