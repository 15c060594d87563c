import {spawnSync} from 'node:child_process'
import {randomUUID} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Case, inTurns} from './clock.ts'
import {folder, subfolder} from './folder.ts'
import {dieuhanh, versionOf} from './programs.ts'
import {registerOf} from './registers.ts'
import {goal, milliseconds, type Section} from './report.ts'

/** The day whose tasks are asked for. */
const day = '2026-05-15'

interface Listed {
  text: string
  unit: string
  due: string | null
  status: string
}

/** The tasks of a made register as its list prints them. */
function listOf(register: string, path: string): Listed[] {
  const {command, args, env} = dieuhanh('list', ['list', '--json'], register)
  const {stdout} = spawnSync(command, args(0), {
    ...{env: {...env, LANG: 'vi_VN.UTF-8'}, encoding: 'utf8', maxBuffer: 2 ** 30},
  })
  writeFileSync(path, stdout)
  return JSON.parse(stdout)
}

const stamp = (date: string): string => `${date.replaceAll('-', '')}T000000Z`

/** The same tasks in Taskwarrior, in a folder of its own: those that are done are completed there. */
function taskwarrior(tasks: readonly Listed[], size: number): Case {
  const home = subfolder(`task-${size}`)
  const env = {TASKDATA: home, TASKRC: join(home, 'taskrc'), HOME: home}
  const entry = stamp('2026-01-01')
  const imported = tasks.map(({text, unit, due, status}) => ({
    ...{uuid: randomUUID(), description: text, project: unit, entry, ...(due !== null && {due: stamp(due)})},
    ...(status === 'done' || status === 'cancelled' ? {status: 'completed', end: entry} : {status: 'pending'}),
  }))
  writeFileSync(env.TASKRC, 'confirmation=off\nhooks=off\nverbose=nothing\n')
  const file = join(home, 'tasks.json')
  writeFileSync(file, JSON.stringify(imported))
  const {status, stderr} = spawnSync('task', ['import', file], {
    env: {...env, PATH: process.env.PATH},
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`task import ended with ${status}: ${stderr}`)
  const asked = [`due.after:${stamp('2026-05-14')}`, `due.before:${stamp('2026-05-16')}`]
  return {name: `task export, ${size} tasks`, command: 'task', args: () => [...asked, 'export'], env}
}

const ours = (size: number, register: string): Case =>
  dieuhanh(`dieuhanh due --on, ${size} tasks`, ['due', '--on', day, '--json'], register)

/** The tasks of one day, asked of others too where they are installed. */
export async function peers(rounds: number): Promise<Section> {
  const versions = ['task', 'jq'].map((name) => [name, versionOf(name)] as const)
  const has = (name: string): boolean => versions.some(([each, version]) => each === name && version !== null)
  const cases: Case[] = []
  for (const size of [1000, 10_000]) {
    const register = await registerOf(size)
    cases.push(ours(size, register))
    if (has('task')) cases.push(taskwarrior(listOf(register, join(folder(), 'list.json')), size))
  }
  const large = 100_000
  const register = await registerOf(large)
  cases.push(ours(large, register))
  const list = join(folder(), `${large}.json`)
  listOf(register, list)
  const jq = `jq, ${large} tasks`
  const filter = `[.[] | select(.due == "${day}")]`
  if (has('jq')) cases.push({name: jq, command: 'jq', args: () => [filter, list]})
  const taken = inTurns(cases, rounds)
  const goals = has('jq')
    ? [goal('one day of 100,000 tasks, against `jq`', 0.2, taken.get(ours(large, register).name), taken.get(jq))]
    : []
  const installed = versions.map(([name, version]) => `${name} ${version ?? 'is not installed'}`).join(', ')
  const note = `Whole processes, ${rounds} times in turns; medians. ${installed}. The list that jq reads has ${Math.round(readFileSync(list).length / 1e6)} MB.`
  const rows = [...taken].map(([name, {median, processor}]) => [name, milliseconds(median), milliseconds(processor)])
  return {
    title: 'The tasks of one day, beside other programs',
    note,
    head: ['command', 'by the clock', 'of the processor'],
    rows,
    goals,
  }
}
