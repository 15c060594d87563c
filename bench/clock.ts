import {spawnSync} from 'node:child_process'
import {closeSync, openSync} from 'node:fs'
import {join} from 'node:path'
import {folder} from './folder.ts'

/** A program as somebody would start it. */
export interface Case {
  name: string
  command: string
  /** Of each round its own, counted from 0: what is done cannot be done again. */
  args(round: number): readonly string[]
  env?: Readonly<Record<string, string>>
}

/** How long a whole process took, in milliseconds. */
export interface Times {
  median: number
  /** The time that it had of the processor, also a median: other work on the machine disturbs it less. */
  processor: number
  /** The most memory that it had, in megabytes, also a median; only where it says so. */
  memory: number
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Has the shell say what the process took of the processor, on a line of its own after what the process says. */
const timed = ['-c', `TIMEFORMAT=$'\\n%3U %3S'; time "$@"`, 'bash']

interface Taken {
  clock: number
  processor: number
  memory: number
}

/** What a program says of its memory, in kilobytes, where it was asked to. */
const peak = /^peak memory (\d+)$/m

/** What a program prints goes to a file: a pipe would wait for who reads it. */
function timeOf({name, command, args, env}: Case, round: number): Taken {
  const output = openSync(join(folder(), 'output'), 'w')
  try {
    const start = performance.now()
    const {status, stderr, error} = spawnSync('bash', [...timed, command, ...args(round)], {
      env: {PATH: process.env.PATH, HOME: folder(), LANG: 'vi_VN.UTF-8', LC_NUMERIC: 'C', ...env},
      stdio: ['ignore', output, 'pipe'],
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    if (status !== 0) throw error ?? new Error(`${name} ended with ${status}; has it been built?\n${stderr}`)
    const [user = 0, system = 0] = stderr.trimEnd().split('\n').at(-1)?.split(' ').map(Number) ?? []
    const memory = Number(peak.exec(stderr)?.[1] ?? Number.NaN) / 1000
    return {clock: performance.now() - start, processor: (user + system) * 1000, memory}
  } finally {
    closeSync(output)
  }
}

/** Runs whole processes in turns, so that other work on the machine meets all alike. */
export function inTurns(cases: readonly Case[], rounds: number): Map<string, Times> {
  const taken = new Map(cases.map(({name}) => [name, [] as Taken[]]))
  for (let round = 0; round < rounds; round++) for (const each of cases) taken.get(each.name)?.push(timeOf(each, round))
  const of = (all: readonly Taken[], key: keyof Taken): number => median(all.map((each) => each[key]))
  return new Map(
    [...taken].map(([name, all]) => [
      name,
      {median: of(all, 'clock'), processor: of(all, 'processor'), memory: of(all, 'memory')},
    ]),
  )
}
