import {availableParallelism, cpus, totalmem} from 'node:os'

/** What was measured, as a table. */
export interface Section {
  title: string
  /** What was done to come to these numbers. */
  note: string
  head: readonly string[]
  rows: readonly (readonly string[])[]
  goals?: readonly Goal[]
}

/** Something that the program wants to be: not more than a limit. */
export interface Goal {
  what: string
  limit: number
  reached: number
}

export const times = (n: number): string => `${n.toFixed(2)} ×`
export const milliseconds = (n: number): string => `${n < 10 ? n.toFixed(1) : Math.round(n)} ms`

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, n) => (n === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')

const goalRow = ({what, limit, reached}: Goal): string[] => [
  what,
  `≤ ${times(limit)}`,
  times(reached),
  reached <= limit ? 'met' : '**not met**',
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
    `## Goals\n\n${table(['goal', 'limit', 'reached', ''], goals.map(goalRow))}\n`,
    ...sections.map(sectionText),
  ]
  return parts.join('\n')
}
