import type {Language} from '../messages/index.ts'
import {isWord, word} from '../messages/words.ts'
import {codeOf} from '../model/register.ts'
import type {Entry, Trace} from '../register/journal.ts'
import {showDate} from './day.ts'
import {dayOf, described, updateText} from './described.ts'
import {safe} from './safe.ts'

/** What a command did; one that this version does not know is named as it is. */
function didWord(command: string, language: Language): string {
  const name = `did-${command}`
  return isWord(name) ? word(name, language) : command
}

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
  const title = word('undone', language, {command: didWord(entry.command, language), day: showDate(entry.day)})
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
      const head = [
        showDate(entry.day),
        didWord(entry.command, language),
        ...marks.filter((mark) => mark !== null),
      ].join('  ')
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
