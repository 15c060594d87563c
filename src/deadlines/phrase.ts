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
  options: ReadonlySet<string>
  optional: boolean
}

const toSlots = (source: string): Slot[] =>
  source.split(' ').map((slot) => ({
    options: new Set(
      slot
        .replace('?', '')
        .split('/')
        .map((option) => option || '/'),
    ),
    optional: slot.endsWith('?'),
  }))

/** Walks the slots from `at` in steps of 1 or -1; the index beyond the last word taken, or null. */
function walk(slots: readonly Slot[], words: Words, at: number, step: 1 | -1): number | null {
  let index = at
  for (const {options, optional} of slots) {
    if (options.has(textAt(words, index))) index += step
    else if (!optional) return null
  }
  return index
}

function firstWords(slots: readonly Slot[]): string[] {
  const required = slots.findIndex((slot) => !slot.optional)
  return slots.slice(0, required + 1).flatMap(({options}) => [...options])
}

/** Of several phrases the one that takes the most words counts. */
export function phrase(...sources: string[]): Phrase {
  const forms = sources.map(toSlots)
  const reversed = forms.map((slots) => slots.toReversed())
  return {
    first: new Set(forms.flatMap(firstWords)),
    match: (words, at) => Math.max(-1, ...forms.map((slots) => walk(slots, words, at, 1) ?? -1)),
    matchBefore: (words, end) => {
      const starts = reversed.flatMap((slots) => walk(slots, words, end - 1, -1) ?? [])
      return starts.length > 0 ? Math.min(...starts) + 1 : -1
    },
  }
}

/** Many phrases in one string, parted by " | ". */
export const anyOf = (...lists: string[]): Phrase => phrase(...lists.flatMap((list) => list.split(' | ')))

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
