import {copyFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Status} from '../src/model/register.ts'
import {tasksOf} from '../src/register/ask.ts'
import {readRegister} from '../src/register/open.ts'
import {type Case, inTurns, type Times} from './clock.ts'
import {folder} from './folder.ts'
import {notices} from './notices.ts'
import {dieuhanh} from './programs.ts'
import {registerOf, today} from './registers.ts'
import {goal, milliseconds, type Section, times} from './report.ts'

export const sizes = [100, 1000, 10_000, 100_000] as const

const sizeName = (size: number): string => size.toLocaleString('en')

/** A copy of a made register, to be written to. */
async function copyOf(size: number): Promise<string> {
  const path = join(folder(), `${size}.db`)
  copyFileSync(await registerOf(size), path)
  return path
}

/** Codes of tasks that are not done, from the latest notice on. */
async function openCodes(register: string): Promise<string[]> {
  const statuses: Status[] = ['new', 'started']
  const tasks = (await readRegister(register, (port) => tasksOf(port, {statuses}))) ?? []
  return tasks.map(({number}) => `NV${number}`).reverse()
}

/** Words that the latest notice has and few others do. */
function rareWords(): string {
  const [latest] = notices(1, today)
  const [words] = latest?.text.match(/Công văn số \d+/) ?? []
  if (words === undefined) throw new Error('the latest notice names no letter')
  return words
}

/** Commands about a few tasks, which should not notice how many there are. */
async function daily(size: number): Promise<Case[]> {
  const register = await copyOf(size)
  const codes = await openCodes(register)
  const one = (n: number): string => codes[n] ?? ''
  const about = (name: string, args: Parameters<typeof dieuhanh>[1]): Case =>
    dieuhanh(`${name} ${size}`, args, register)
  return [
    about('due --within 7', ['due', '--within', '7']),
    about('due --on, one day', ['due', '--on', '15/5/2026']),
    about('search, rare words', ['search', rareWords()]),
    about('show', ['show', one(0)]),
    about('note', (round) => ['note', one(round), 'Đã gọi']),
    about('done', (round) => ['done', one(round)]),
  ]
}

/** Commands about all tasks. */
const whole = (size: number, register: string): Case[] =>
  [
    ['stats'],
    ['units'],
    ['docs'],
    ['overdue', '--json', 'code,due'],
    ['list', '--json', 'code,due'],
    ['list', '--json'],
    ['list'],
    ['export', '-o', '-', '--format', 'csv'],
  ].map((args) => dieuhanh(`${args.join(' ')} ${size}`, args, register))

/** A table of commands by numbers of tasks, with how many times the smallest the largest takes. */
function bySize(taken: ReadonlyMap<string, Times>): string[][] {
  const names = [...new Set([...taken.keys()].map((name) => name.replace(/ \d+$/, '')))]
  return names.map((name) => {
    const found = sizes.map((size) => taken.get(`${name} ${size}`))
    const {reached, processor} = goal(name, 0, found.at(-1), found[0])
    return [name, ...found.map((each) => milliseconds(each?.median ?? Number.NaN)), times(reached), times(processor)]
  })
}

const head = ['command', ...sizes.map((size) => `${sizeName(size)} tasks`), 'last / first', 'of the processor']

/** What one asks and records every day, in small and in large registers. */
export async function dailyUse(rounds: number): Promise<Section> {
  const cases = await Promise.all(sizes.map(daily))
  const taken = inTurns(cases.flat(), rounds)
  const rows = bySize(taken)
  const goals = (cases[0] ?? []).map(({name}) => {
    const plain = name.replace(/ \d+$/, '')
    const large = taken.get(`${plain} ${sizes.at(-1)}`)
    return goal(`${plain}, 100,000 tasks against 100`, 1.4, large, taken.get(name))
  })
  const note = `Whole processes, ${rounds} times in turns; medians. Notices of ten years, a third of the days with one; nearly all that is old is done.`
  return {title: 'The register: what is asked and recorded every day', note, head, rows, goals}
}

/** What looks at every task. */
export async function wholeRegister(rounds: number): Promise<Section> {
  const cases = await Promise.all(sizes.map(async (size) => whole(size, await registerOf(size))))
  const rows = bySize(inTurns(cases.flat(), rounds))
  const note = `Whole processes, ${rounds} times in turns; medians.`
  return {title: 'The register: what is said of all tasks', note, head, rows}
}
