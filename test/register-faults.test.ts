import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {allNotes, tasksOf} from '../src/register/ask.ts'
import {readRegister, withRegister} from '../src/register/open.ts'
import {openPort, type Port} from '../src/register/port.ts'
import {record} from '../src/register/record.ts'
import {addSpoken} from '../src/register/spoken.ts'
import {count} from './counts.ts'
import {newRegister, root} from './dieuhanh.ts'
import {directive, task, unit} from './directive.ts'
import {startWriter} from './register-child.ts'

const head = {at: '2026-05-11T01:00:00.000Z', day: '2026-05-11', command: 'parse'}
const spoken = {text: 'Việc', unit: 'Công an phường', due: null, source: 'Zalo', giver: null, given: head.day}
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Everything that a register holds, in the words of those who wrote it. */
function holds(port: Port): Set<string> {
  const tasks = tasksOf(port, {}).map(({number, text}) => `${number} ${text}`)
  const notes = [...allNotes(port)].flatMap(([number, lines]) => lines.map(({text}) => `${number} note ${text}`))
  return new Set([...tasks, ...notes])
}

/** Whatever is wrong with the database, with its search index, or between its tables and its journal. */
function faults(port: Port): string[] {
  port.exec(`INSERT INTO search (search, rank) VALUES ('integrity-check', 1)`)
  const unjournaled = port.all(
    `SELECT id FROM tasks WHERE 1 <> (SELECT count(*) FROM changes WHERE "table" = 'tasks' AND kind = 'insert' AND row = tasks.id)`,
  )
  return [
    ...port.all('PRAGMA integrity_check').map((row) => String(row.integrity_check)),
    ...port.all('PRAGMA foreign_key_check').map((row) => `foreign key: ${row.table} ${row.rowid}`),
    ...unjournaled.map(({id}) => `not in the journal: ${id}`),
  ].filter((line) => line !== 'ok')
}

/** What was acknowledged and is not there. */
async function lost(path: string, acknowledged: readonly string[]): Promise<string[]> {
  const held = (await readRegister(path, holds)) ?? new Set()
  return acknowledged.filter((line) => !held.has(line))
}

const registers = 10
const rounds = 5
const atOnce = 4

describe('a register that is written', () => {
  test('loses nothing that was acknowledged, whenever the writers are killed', async (context) => {
    let [kills, records] = [0, 0]
    for (let n = 0; n < registers; n++) {
      const path = newRegister()
      const told: string[] = []
      for (let round = 0; round < rounds; round++) {
        const names = Array.from({length: atOnce}, (_, index) => `lượt ${round}.${index}`)
        const writers = await Promise.all(names.map((name) => startWriter(path, name, 10_000)))
        const ends = writers.map(async ({child, begun, ended}, index) => {
          if (index % 2 === 0) await begun
          await pause(Math.random() * 400)
          kills += child.kill('SIGKILL') ? 1 : 0
          await ended
        })
        await Promise.all(ends)
        told.push(...writers.flatMap((writer) => writer.acknowledged()))
        expect(writers.map((writer) => writer.said())).toEqual(names.map(() => ''))
        expect(await lost(path, told)).toEqual([])
      }
      expect(await withRegister(path, faults)).toEqual([])
      records += told.length
    }
    expect(records).toBeGreaterThan(kills)
    count(context, {'kills survived': kills, 'records acknowledged': records, 'records lost': 0})
  }, 240_000)

  test.for([2, 8])(
    'takes in everything of %i writers at once, and readers see no gaps',
    {timeout: 60_000},
    async (n, context) => {
      const path = newRegister()
      const names = Array.from({length: n}, (_, index) => `người ${index}`)
      const writers = await Promise.all(names.map((name) => startWriter(path, name, 200 / n)))
      const all = Promise.all(writers.map(({ended}) => ended))
      let seen = 0
      for (let running = true; running; running = (await Promise.race([all, pause(20)])) === undefined) {
        const tasks = (await readRegister(path, (port) => tasksOf(port, {}))) ?? []
        const numbers = tasks.map(({number}) => number).sort((a, b) => a - b)
        expect(numbers).toEqual(numbers.map((_, index) => index + 1))
        expect(numbers.length).toBeGreaterThanOrEqual(seen)
        seen = numbers.length
      }
      expect(writers.map((writer) => writer.said())).toEqual(names.map(() => ''))
      expect(await all).toEqual(names.map(() => 0))
      const told = writers.flatMap((writer) => writer.acknowledged())
      expect(told).toHaveLength(400)
      expect(await lost(path, told)).toEqual([])
      expect(await withRegister(path, (port) => [...faults(port), ...tasksOf(port, {}).slice(200)])).toEqual([])
      count(context, {'writers at once': n, 'records acknowledged': told.length})
    },
  )

  test('a kill in the middle of a large recording leaves what was there before', async () => {
    const path = newRegister()
    const reading = directive([unit('Công an phường', [task('1-1'), task('1-2')])])
    await withRegister(path, (port) => record(port, reading, null, head))
    const {child, acknowledged, ended} = await startWriter(path, 'large', 0)
    while (acknowledged().length === 0) await pause(5)
    await pause(300)
    child.kill('SIGKILL')
    await ended
    const before = new Set(['1 Việc 1-1.', '2 Việc 1-2.'])
    expect(await readRegister(path, holds)).toEqual(before)
    expect(await withRegister(path, faults)).toEqual([])
    expect(await readRegister(path, holds)).toEqual(before)
  }, 60_000)
})

describe('a register that somebody else is writing', () => {
  /** Holds the lock of the register until it is let go. */
  async function held(path: string): Promise<Port> {
    await withRegister(path, (port) => addSpoken(port, spoken, {...head, command: 'add'}))
    const port = await openPort(path, {readOnly: false})
    port.exec('BEGIN IMMEDIATE')
    return port
  }

  const run = (path: string, ...args: string[]) =>
    spawn(process.execPath, [join(root, 'bin/dieuhanh.js'), ...args, '--register', path], {
      env: {PATH: process.env.PATH, LANG: 'vi_VN.UTF-8'},
    })

  test('is waited for', async () => {
    const path = newRegister()
    const port = await held(path)
    const child = run(path, 'note', 'NV1', 'Đã gọi')
    const ended = once(child, 'close')
    await pause(1500)
    expect(child.exitCode).toBeNull()
    port.exec('ROLLBACK')
    expect(await ended).toEqual([0, null])
    expect([...((await readRegister(path, holds)) ?? [])]).toEqual(['1 Việc', '1 note Đã gọi'])
  }, 30_000)

  test.each([
    ['note', 'NV1', 'Đã gọi'],
    ['parse', 'fixtures/cli/input/short.md'],
    ['undo'],
    ['forget', 'Zalo', '--yes'],
  ])(
    'can be given up: Ctrl-C ends the waiting of %s',
    async (...args) => {
      const path = newRegister()
      const port = await held(path)
      const child = run(path, ...args)
      const ended = once(child, 'close')
      await pause(1200)
      expect(child.exitCode).toBeNull()
      child.kill('SIGINT')
      expect(await ended).toEqual([null, 'SIGINT'])
      port.exec('ROLLBACK')
      expect([...((await readRegister(path, holds)) ?? [])]).toEqual(['1 Việc'])
    },
    30_000,
  )
})
