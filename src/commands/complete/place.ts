import type {Flag} from '../flags.ts'

/** How an option is written. */
export interface Written {
  /** The long name last. */
  names: readonly string[]
  takes: 'nothing' | 'value' | 'maybe'
}

export const writtenAs = ({flags}: Pick<Flag<unknown>, 'flags'>): Written => ({
  names: flags.match(/(?<![\w-])--?[a-zA-Z][\w-]*/g) ?? [],
  takes: flags.includes('<') ? 'value' : flags.includes('[') ? 'maybe' : 'nothing',
})

/** What is being typed: the name of an option, its value, or anything else, behind these words. */
export type Place =
  | {at: 'option'; typed: string}
  | {at: 'value'; typed: string; flag: Flag<unknown>}
  | {at: 'operand'; typed: string; before: readonly string[]}

/** A word without the quotes and strokes that a shell keeps while the word is typed. */
export const unquoted = (word: string): string => word.replace(/["']|\\(?=.)/g, '')

export function placeIn(words: readonly string[], flags: readonly Flag<unknown>[]): Place {
  const named = (word: string): Flag<unknown> | undefined =>
    flags.find((flag) => writtenAs(flag).names.includes(word.replace(/=.*/, '')))
  const before: string[] = []
  let waiting: Flag<unknown> | undefined
  for (const word of words.slice(0, -1)) {
    const flag = word.startsWith('-') ? named(word) : undefined
    if (!flag && !waiting && !word.startsWith('-')) before.push(word)
    waiting = flag && !word.includes('=') && writtenAs(flag).takes !== 'nothing' ? flag : undefined
  }
  const typed = words.at(-1) ?? ''
  const [, name, value] = /^(--[\w-]+)=(.*)$/.exec(typed) ?? []
  const tied = name === undefined ? undefined : named(name)
  if (tied) return {at: 'value', typed: value ?? '', flag: tied}
  if (waiting && !(typed.startsWith('-') && writtenAs(waiting).takes === 'maybe'))
    return {at: 'value', typed, flag: waiting}
  return typed.startsWith('-') ? {at: 'option', typed} : {at: 'operand', typed, before}
}
