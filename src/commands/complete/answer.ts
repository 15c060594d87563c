import {fold} from '../../model/fold.ts'
import {safe} from '../../output/safe.ts'
import type {Context} from '../context.ts'

/** What completion may know of the world. */
export type Asking = Pick<Context, 'language' | 'register' | 'today'>

/** What may stand where the cursor is, with a word about it. */
export interface Candidate {
  value: string
  help: string
}

export interface Answer {
  candidates: readonly Candidate[]
  /** Names of files fit where none of the candidates does. */
  files?: boolean
  /** The candidates are beginnings: nothing is put behind them yet. */
  open?: boolean
}

export const nothing: Answer = {candidates: []}

/** More than this nobody looks through. */
export const most = 100

/** The values that begin with what was typed, whatever its case and accents. */
export function beginningWith(typed: string, values: readonly string[]): string[] {
  const wanted = fold(typed)
  return values.filter((value) => fold(value).startsWith(wanted))
}

/** How many of the values begin alike. */
function groupsOf(values: readonly string[], length: number): Map<string, number> {
  const groups = new Map<string, number>()
  for (const value of values) {
    const start = value.slice(0, length)
    groups.set(start, (groups.get(start) ?? 0) + 1)
  }
  return groups
}

/**
 * Too many values to choose from, by how they go on: one letter further than all of them go together. A list that was
 * cut off instead would make the shell write a beginning that only those on the list have.
 */
export function beginnings(values: readonly string[], helpOf: (n: number) => string): Answer {
  let length = 0
  let groups = groupsOf(values, length)
  while (groups.size <= 1) groups = groupsOf(values, ++length)
  return {candidates: [...groups].map(([value, n]) => ({value, help: helpOf(n)})), open: true}
}

/** What a shell is to do with the candidates, as Cobra counts it and the scripts understand it. */
const noSpace = 2
const noFiles = 4
const keepOrder = 32

const longestHelp = 60

/** A shell puts a value on its line as it is: one with spaces or signs that it knows would not come back whole. */
export const isPlain = (value: string): boolean => /^[\p{L}\p{N}_.,/+=-]+$/u.test(value)

const cut = (help: string): string => (help.length > longestHelp ? `${help.slice(0, longestHelp - 1)}…` : help)

/** The answer as the scripts read it: a line for each candidate, then what to do with them. */
export function answerText({candidates, files = false, open = false}: Answer): string {
  const lines = candidates
    .filter(({value}) => isPlain(value))
    .map(({value, help}) => `${value}\t${cut(safe(help.replace(/\s+/g, ' ')))}\n`)
  return `${lines.join('')}:${keepOrder + (files ? 0 : noFiles) + (open ? noSpace : 0)}\n`
}
