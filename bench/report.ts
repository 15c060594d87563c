import {readFileSync} from 'node:fs'
import {availableParallelism, cpus, totalmem} from 'node:os'
import type {Times} from './clock.ts'

/** What was measured, as a table. */
export interface Section {
  title: string
  /** What was done to come to these numbers. */
  note: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  goals?: readonly Goal[]
}

/** Something that the program wants to take: not more than so many times what another takes. */
export interface Goal {
  what: string
  limit: number
  /** By the clock, and by the time of the processor. */
  reached: number
  processor: number
}

/** How a program stands to another, against a limit. */
export const goal = (what: string, limit: number, ours: Times | undefined, theirs: Times | undefined): Goal => ({
  ...{what, limit},
  reached: (ours?.median ?? Number.NaN) / (theirs?.median ?? Number.NaN),
  processor: (ours?.processor ?? Number.NaN) / (theirs?.processor ?? Number.NaN),
})

export const times = (n: number): string => `${n.toFixed(2)} ×`
export const milliseconds = (n: number): string => `${n < 10 ? n.toFixed(1) : Math.round(n)} ms`

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, n) => (n === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')

const goalRow = ({what, limit, reached, processor}: Goal): string[] => [
  what,
  `≤ ${times(limit)}`,
  times(reached),
  times(processor),
  reached <= limit ? 'met' : processor <= limit ? 'by the processor' : '**not met**',
]

export const sectionText = ({title, note, head, rows}: Section): string =>
  `## ${title}\n\n${note}\n\n${table(head, rows)}\n`

/** What was measured with, as far as it matters to the numbers. */
function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor'
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`
  return `${model}, ${availableParallelism()} threads at once, ${memory}, Node ${process.version}`
}

/** The whole report, goals first. */
export function reportText(sections: readonly Section[], day: string, load: string): string {
  const goals = sections.flatMap(({goals = []}) => goals)
  const parts = [
    '# What was measured\n',
    `By \`npm run bench\` on ${day}: ${machine()}.\n`,
    `${load}\n`,
    'Ratios mean the same on every machine, times do not.\n',
    `## Goals\n\n${table(['goal', 'limit', 'by the clock', 'by the processor', ''], goals.map(goalRow))}\n`,
    readFileSync(new URL('reasons.md', import.meta.url), 'utf8'),
    ...sections.map(sectionText),
  ]
  return parts.join('\n')
}
