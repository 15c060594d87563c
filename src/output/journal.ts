import type {Language} from '../messages/index.ts'
import {type Word, word, words} from '../messages/words.ts'
import type {Deadline} from '../model/deadline.ts'
import {codeOf} from '../model/register.ts'
import type {Entry, Trace} from '../register/journal.ts'
import {showDate} from './day.ts'
import {safe} from './safe.ts'

type Value = string | number | null

/** "NV1–NV33", "NV2, NV4–NV6" */
function spans(numbers: readonly number[]): string {
  const found: [number, number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else found.push([number, number])
  }
  return found.map(([from, to]) => (from === to ? codeOf(from) : `${codeOf(from)}–${codeOf(to)}`)).join(', ')
}

export const codesLine = (
  name: 'codes-added' | 'codes-removed' | 'codes-updated',
  numbers: readonly number[],
  language: Language,
): string => `${word(name, language, {codes: spans(numbers)})}\n`

const isWord = (name: string): name is Word => Object.hasOwn(words, name)

const state = (value: Value, language: Language): string => {
  const name = String(value)
  return isWord(name) ? word(name, language) : name
}

const dayOf = (value: Value, language: Language): string =>
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
const described: Record<string, Describe> = {
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
function updateText({before, after}: Pair, language: Language): string {
  return Object.keys(described)
    .filter((column) => after && column in after)
    .map((column) => described[column]?.(before?.[column] ?? null, after?.[column] ?? null, language) ?? '')
    .filter((text) => text !== '')
    .join(', ')
}

/** Whether nothing changed but where the task stands. */
const isQuiet = ({after}: Trace): boolean => Object.keys(after ?? {}).every((column) => !(column in described))

/** What a note or an occurrence says. */
function besideText({table, after, before}: Trace, language: Language): string {
  const row = after ?? before
  if (table === 'notes') return `${word('noted', language)}${row ? `: ${row.text}` : ''}`
  return row ? `${word('occurrence', language, {day: dayOf(row.day ?? null, language)})}` : word('recurring', language)
}

const flipped = (trace: Trace): Trace => {
  const kind = {insert: 'remove', update: 'update', remove: 'insert'} as const
  return {...trace, kind: kind[trace.kind], before: trace.after, after: trace.before}
}

/** Tasks that were added, taken out, or only stand elsewhere in their document, by spans of codes. */
function groupLines(traces: readonly Trace[], language: Language): string[] {
  const tasks = traces.filter(({table}) => table === 'tasks')
  const numbers = (kind: Trace['kind'], quiet: boolean): number[] =>
    tasks.filter((trace) => trace.kind === kind && (kind !== 'update' || isQuiet(trace) === quiet)).map(({row}) => row)
  const groups = [
    ['codes-added', numbers('insert', false)],
    ['codes-removed', numbers('remove', false)],
    ['codes-updated', numbers('update', true)],
  ] as const
  return groups
    .filter(([, found]) => found.length > 0)
    .map(([name, found]) => codesLine(name, found, language).trimEnd())
}

/** Each task with all that was said of it, on one line. */
function taskLines(traces: readonly Trace[], language: Language): string[] {
  const lines = new Map<number, string[]>()
  for (const trace of traces) {
    if (trace.task === null || (trace.table === 'tasks' && trace.kind !== 'update')) continue
    const text = trace.table === 'tasks' ? updateText(trace, language) : besideText(trace, language)
    if (text !== '') lines.set(trace.task, [...(lines.get(trace.task) ?? []), text])
  }
  return [...lines].map(([number, texts]) => `${codeOf(number)}: ${texts.join(', ')}`)
}

const linesOf = (traces: readonly Trace[], language: Language): string[] => [
  ...groupLines(traces, language),
  ...taskLines(traces, language),
]

/** What taking back an entry did, from what to what. */
export function undoneLines(entry: Entry, language: Language): string {
  const title = word('undone', language, {command: entry.command, day: showDate(entry.day)})
  const name = entry.subject ? ` (${entry.subject})` : ''
  return [title + name, ...linesOf(entry.traces.map(flipped), language)].map((line) => `${safe(line)}\n`).join('')
}

/** The journal for people, newest first; with numbers only what concerns these tasks. */
export function journalLines(entries: readonly Entry[], numbers: readonly number[] | null, language: Language): string {
  if (entries.length === 0) return `${word('log-empty', language)}\n`
  return entries
    .flatMap((entry) => {
      const traces = entry.traces.filter(({task}) => !numbers || (task !== null && numbers.includes(task)))
      const marks = [entry.subject, entry.undone ? `[${word('undone-mark', language)}]` : null]
      const reason = entry.reason === null ? [] : [word('reason-is', language, {text: entry.reason})]
      const head = [showDate(entry.day), entry.command, ...marks.filter((mark) => mark !== null)].join('  ')
      return [head, ...[...linesOf(traces, language), ...reason].map((line) => `  ${line}`)]
    })
    .map((line) => `${safe(line)}\n`)
    .join('')
}

/** An entry as data. */
export const entryRecord = ({id, at, day, command, subject, reason, undoes, undone, traces}: Entry): object => ({
  ...{id, at, day, command, subject, reason, undoes, undone},
  changes: traces.map(({kind, table, row, task, before, after}) => ({
    ...{kind, table, row, code: task === null ? null : codeOf(task), before, after},
  })),
})
