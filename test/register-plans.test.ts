import {describe, expect, test} from 'vitest'
import {occurrences} from '../src/query/occurrence.ts'
import {act, type Recorded, tasksNamed} from '../src/register/act.ts'
import {
  documentsBehind,
  documentWithId,
  notesOf,
  partsOf,
  registerMark,
  tasksOf,
  unitNames,
} from '../src/register/ask.ts'
import {forget} from '../src/register/forget.ts'
import {journalOf, undo} from '../src/register/journal.ts'
import {withRegister} from '../src/register/open.ts'
import type {Port, Value} from '../src/register/port.ts'
import {record} from '../src/register/record.ts'
import {addSpoken} from '../src/register/spoken.ts'
import type {Action} from '../src/register/transitions.ts'
import {newRegister} from './dieuhanh.ts'
import {before, directive, task, unit} from './directive.ts'

const day = '2026-05-11'
const head = {at: `${day}T01:00:00.000Z`, day, command: 'parse'}
const clock = {today: day, next: occurrences()}
const reading = directive([unit('Công an phường', [task('1-1', [before('2026-05-15')]), task('1-2')])])
const corrected = directive([unit('Công an phường', [task('1-1'), task('1-3')])])
const open = ['new', 'started', 'paused'] as const
const spoken = {text: 'Gọi điện', unit: 'Công an phường', due: day, source: 'Zalo', giver: null, given: day}

const say = (port: Port, action: Action, note: string | null = null) =>
  act(port, [1], {action, note} satisfies Recorded, {head, clock})

/** What the commands that are used every day do with the register, one after the other. */
const uses: [string, (port: Port) => unknown][] = [
  ['parse', (port) => record(port, reading, null, head)],
  ['parse, a corrected version', (port) => record(port, corrected, null, head)],
  ['undo', (port) => undo(port, head)],
  ['add', (port) => addSpoken(port, spoken, head)],
  ['due --within 7', (port) => tasksOf(port, {statuses: open, hasDeadline: true, from: day, to: '2026-05-18'})],
  ['due', (port) => documentsBehind(port, tasksOf(port, {statuses: open, hasDeadline: true}))],
  ['overdue', (port) => tasksOf(port, {statuses: open, to: day})],
  ['list --from', (port) => tasksOf(port, {from: day})],
  ['list --has-deadline', (port) => tasksOf(port, {hasDeadline: true})],
  ['list --state', (port) => tasksOf(port, {statuses: ['new']})],
  ['list --unit', (port) => tasksOf(port, {units: new Set(['Công an phường'])})],
  ['stats --doc', (port) => partsOf(port, {documents: new Set([reading.id])}, ['number', 'document'])],
  ['search', (port) => tasksOf(port, {words: ['viec']})],
  ['names of units', unitNames],
  ['show', (port) => [tasksNamed(port, [1]), notesOf(port, 1), documentWithId(port, reading.id)]],
  ['show, its journal', (port) => journalOf(port, {limit: 9, numbers: [1]})],
  ['show, no such code', (port) => expect(() => tasksNamed(port, [77])).toThrow('no-such-task')],
  ['note', (port) => say(port, {kind: 'note'}, 'Đã gọi')],
  ['extend', (port) => say(port, {kind: 'extend', to: '2026-05-30'})],
  ['done', (port) => say(port, {kind: 'done', on: day, result: null, occurrence: null})],
  ['export', registerMark],
  ['forget', (port) => forget(port, documentWithId(port, reading.id) ?? expect.unreachable(), head)],
]

/** Steps of a plan that look at every row: those over what the statement itself made are none. */
const scans = /^SCAN (?!CONSTANT ROW|differing|(?:search|json_each) VIRTUAL TABLE)/

/** A port that keeps the steps of each statement, in the words of SQLite, before it runs it. */
function explained(port: Port, steps: string[]): Port {
  const explain = (sql: string, values: readonly Value[]): void => {
    for (const {detail} of port.all(`EXPLAIN QUERY PLAN ${sql}`, ...values)) steps.push(`${detail}  ←  ${sql}`)
  }
  const watched =
    <Result>(run: (sql: string, ...values: Value[]) => Result) =>
    (sql: string, ...values: Value[]): Result => {
      explain(sql, values)
      return run(sql, ...values)
    }
  return {...port, run: watched(port.run), all: watched(port.all), get: watched(port.get)}
}

describe('however large the register, nothing looks at all of it', () => {
  const path = newRegister()
  test.each(uses)('%s', async (_name, use) => {
    const steps: string[] = []
    await withRegister(path, (port) => use(explained(port, steps)))
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.filter((step) => scans.test(step))).toEqual([])
  })

  test('a statement that does is found out', async () => {
    const steps: string[] = []
    await withRegister(path, (port) => explained(port, steps).all('SELECT id FROM notes WHERE text = ?', 'x'))
    expect(steps.filter((step) => scans.test(step))).toHaveLength(1)
  })
})
