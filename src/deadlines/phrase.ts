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

/** Forms by the words that they can begin with. */
function byFirst(forms: readonly Form[]): Map<string, Form[]> {
  const table = new Map<string, Form[]>()
  for (const form of forms) {
    const required = form.findIndex((slot) => !slot.optional)
    const opening = required < 0 ? form : form.slice(0, required + 1)
    for (const word of new Set(opening.flatMap(({options}) => options)))
      table.set(word, [...(table.get(word) ?? []), form])
  }
  return table
}

function tablesOf(sources: readonly string[]) {
  const forms = sources.map((source) => source.split(' ').map(toSlot))
  const ahead = byFirst(forms)
  const back = byFirst(forms.map((form) => form.toReversed()))
  const canBeEmpty = forms.some((form) => form.every((slot) => slot.optional))
  return {ahead, back, first: new Set(ahead.keys()), canBeEmpty}
}

/** Of several phrases the one that takes the most words counts. They are read when a text first needs them. */
export function phrase(...sources: string[]): Phrase {
  let made: ReturnType<typeof tablesOf> | null = null
  const tables = () => {
    made ??= tablesOf(sources)
    return made
  }
  return {
    get first() {
      return tables().first
    },
    match: (words, at) => {
      let end = tables().canBeEmpty ? at : -1
      for (const form of tables().ahead.get(textAt(words, at)) ?? [])
        end = Math.max(end, walk(form, words, at, 1) ?? -1)
      return end
    },
    matchBefore: (words, end) => {
      let start = tables().canBeEmpty ? end : -1
      for (const form of tables().back.get(textAt(words, end - 1)) ?? []) {
        const before = walk(form, words, end - 1, -1)
        if (before !== null && (start < 0 || before + 1 < start)) start = before + 1
      }
      return start
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
