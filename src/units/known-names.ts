import {lengthAt, type Phrases, phrases} from './canonical.ts'
import {bodyName} from './lexicon.ts'

let known: Phrases = bodyName

/** The length of the longest name of a body that stands at `index` of a canonical text and is known as it is; or 0. */
export const knownNameAt = (text: string, index: number): number => lengthAt(known, text, index)

/** The names that every office knows, and those of one office: the longest first. */
function withNames(names: readonly string[]): Phrases {
  const all = new Map(bodyName)
  for (const [word, list] of phrases(names)) {
    const both = new Set([...list, ...(all.get(word) ?? [])])
    all.set(
      word,
      [...both].sort((a, b) => b.length - a.length),
    )
  }
  return all
}

/**
 * Runs `read` while an office's own names of bodies are known too. They are asked for at every word, deep down, so they
 * are not handed from call to call. `read` must not be asynchronous: then no other reading can see them.
 */
export function knowing<Result>(
  names: readonly string[],
  read: () => Result extends Promise<unknown> ? never : Result,
) {
  if (names.length === 0) return read()
  known = withNames(names)
  try {
    return read()
  } finally {
    known = bodyName
  }
}
