import {textAt, type Words} from './words.ts'

/** A run of fixed words: "chậm/muộn nhất là? vào?" has alternatives in a slot and words that may be missing. */
export interface Phrase {
  /** The words that it can begin with. */
  first: ReadonlySet<string>
  /** The index after the phrase that begins at an index, or -1. */
  match: (words: Words, at: number) => number
  /** The index of the first word of the phrase that ends before an index, or -1. */
  matchBefore: (words: Words, end: number) => number
}

interface Slot {
  options: readonly string[]
  optional: boolean
}

type Form = readonly Slot[]

const toSlot = (slot: string): Slot => ({
  options: slot
    .replace('?', '')
    .split('/')
    .map((option) => option || '/'),
  optional: slot.endsWith('?'),
})

/** Walks the slots from `at` in steps of 1 or -1; the index beyond the last word taken, or null. */
function walk(form: Form, words: Words, at: number, step: 1 | -1): number | null {
  let index = at
  for (const {options, optional} of form) {
    if (options.includes(textAt(words, index))) index += step
    else if (!optional) return null
  }
  return index
}

/** Forms by the words that they can begin with: those of the first slot that must be filled, and of all before it. */
function byFirst(forms: readonly Form[]): Map<string, Form[]> {
  const table = new Map<string, Form[]>()
  const add = (word: string, form: Form): void => {
    const others = table.get(word)
    if (!others) table.set(word, [form])
    else if (others.at(-1) !== form) others.push(form)
  }
  for (const form of forms)
    for (const {options, optional} of form) {
      for (const word of options) add(word, form)
      if (!optional) break
    }
  return table
}

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: {value: Value} | null = null
  return () => {
    made ??= {value: make()}
    return made.value
  }
}

/** Of several phrases the one that takes the most words counts. */
export const phrase = (...sources: string[]): Phrase => toPhrase(() => sources)

/** Many phrases in one string, parted by " | ". */
export const anyOf = (...lists: string[]): Phrase => toPhrase(() => lists.flatMap((list) => list.split(' | ')))

/** Phrases are read when a text first needs them. */
function toPhrase(sources: () => string[]): Phrase {
  const forms = once(() => sources().map((source) => source.split(' ').map(toSlot)))
  const ahead = once(() => byFirst(forms()))
  const back = once(() => byFirst(forms().map((form) => form.toReversed())))
  const first = once(() => new Set(ahead().keys()))
  const canBeEmpty = once(() => forms().some((form) => form.every((slot) => slot.optional)))
  return {
    get first() {
      return first()
    },
    match: (words, at) => {
      let end = canBeEmpty() ? at : -1
      for (const form of ahead().get(textAt(words, at)) ?? []) end = Math.max(end, walk(form, words, at, 1) ?? -1)
      return end
    },
    matchBefore: (words, end) => {
      let start = canBeEmpty() ? end : -1
      for (const form of back().get(textAt(words, end - 1)) ?? []) {
        const before = walk(form, words, end - 1, -1)
        if (before !== null && (start < 0 || before + 1 < start)) start = before + 1
      }
      return start
    },
  }
}

/** The index after the phrase where it is there, else the index itself. */
export const skip = (form: Phrase, words: Words, at: number): number => {
  const end = form.match(words, at)
  return end < 0 ? at : end
}

/** Whether the phrase begins anywhere from `from` on and before `to`. */
export function occurs(form: Phrase, words: Words, from: number, to: number): boolean {
  for (let at = Math.max(from, 0); at < to; at++) {
    if (!form.first.has(textAt(words, at))) continue
    const end = form.match(words, at)
    if (end >= 0 && end <= to) return true
  }
  return false
}
