import type {Language} from '../messages/index.ts'
import {type Word, word, words} from '../messages/words.ts'
import type {Deadline} from '../model/deadline.ts'
import type {Trace} from '../register/journal.ts'
import {showDate} from './day.ts'

type Value = string | number | null

const isWord = (name: string): name is Word => Object.hasOwn(words, name)

const state = (value: Value, language: Language): string => {
  const name = String(value)
  return isWord(name) ? word(name, language) : name
}

/** A day of the journal, or that there is none. */
export const dayOf = (value: Value, language: Language): string =>
  value === null ? word('due-none', language) : showDate(String(value))

/** Where there was no extension, the first deadline holds. */
const orFirst = (value: Value, language: Language): string =>
  value === null ? word('as-first', language) : dayOf(value, language)

/** The earliest day among deadlines as they are stored. */
function earliest(value: Value): string | null {
  const deadlines: Deadline[] = JSON.parse(String(value))
  return (
    deadlines
      .map(({date}) => date)
      .filter((date) => date !== null)
      .sort()[0] ?? null
  )
}

type Describe = (from: Value, to: Value, language: Language) => string

/** How a change of a column reads; columns that only follow from others say nothing. */
export const described: Record<string, Describe> = {
  done_through: () => '',
  status: (from, to, language) => `${state(from, language)} → ${state(to, language)}`,
  done_on: (_from, to, language) => (to === null ? '' : word('done-day', language, {day: dayOf(to, language)})),
  result: (_from, to, language) => (to === null ? '' : word('result-is', language, {text: String(to)})),
  extended_to: (from, to, language) =>
    word('due-change', language, {
      from: orFirst(from, language),
      to: orFirst(to, language),
    }),
  deadlines: (from, to, language) =>
    word('due-change', language, {from: dayOf(earliest(from), language), to: dayOf(earliest(to), language)}),
  text: (from, to, language) => word('text-change', language, {from: String(from), to: String(to)}),
  unit: (from, to, language) => word('unit-change', language, {from: String(from), to: String(to)}),
  coordinating: (_from, _to, language) =>
    word('other-change', language, {name: word('difference-coordinating', language)}),
  dropped: (_from, to, language) => word(to === 1 ? 'dropped' : 'difference-restored', language),
}

interface Pair {
  before: Trace['before']
  after: Trace['after']
}

/** What became of a task, its columns in the order above. */
export function updateText({before, after}: Pair, language: Language): string {
  return Object.keys(described)
    .filter((column) => after && column in after)
    .map((column) => described[column]?.(before?.[column] ?? null, after?.[column] ?? null, language) ?? '')
    .filter((text) => text !== '')
    .join(', ')
}
