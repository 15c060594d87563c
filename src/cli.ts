import {availableParallelism, homedir} from 'node:os'
import manifest from '../package.json' with {type: 'json'}
import type {Context} from './commands/context.ts'
import {registerPath} from './data-folder.ts'
import type {Language} from './messages/index.ts'
import {isTerminal, writerTo} from './streams.ts'

/** A language that was asked for, or the one of the locale: its users read Vietnamese where nothing is said. */
function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const given = args.findLast((arg, index) => arg.startsWith('--lang=') || args[index - 1] === '--lang')
  const asked = given?.replace('--lang=', '') ?? env.DIEUHANH_LANG
  if (asked === 'vi' || asked === 'en') return asked
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^(?:vi|C|POSIX)?(?:[._-]|$)/.test(locale) ? 'vi' : 'en'
}

/** Việt Nam's day, wherever the machine stands. It has kept UTC+7 without summer time since 1975. */
const dayInVietnam = (now: number): string => new Date(now + 7 * 3_600_000).toISOString().slice(0, 10)

/** Leaving the loop closes the stream: whoever writes to it without end is told that nobody reads any more. */
async function readUpTo(stream: NodeJS.ReadStream, most: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunks[chunks.push(Buffer.from(chunk)) - 1]?.length ?? 0
    if (length > most) return null
  }
  return Buffer.concat(chunks)
}

/** Asks on stderr, so that stdout stays data; nobody is there unless both ends are a terminal. */
async function askOn(process: NodeJS.Process, question: string): Promise<string | null> {
  if (!isTerminal('stderr', process) || process.stdin.isTTY !== true) return null
  const {createInterface} = await import('node:readline/promises')
  const lines = createInterface({input: process.stdin, output: process.stderr})
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}

function interruptionOf(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  return controller.signal
}

/** The streams of the process are touched only when something is asked of them: each takes time to open. */
function contextOf(process: NodeJS.Process, args: readonly string[]): Context {
  const {env} = process
  const terminal = isTerminal('stdout', process)
  return {
    language: languageOf(args, env),
    version: manifest.version,
    today: dayInVietnam(Date.now()),
    color: terminal && !env.NO_COLOR && env.TERM !== 'dumb',
    columns: terminal ? process.stdout.columns : null,
    out: writerTo('stdout', process),
    err: writerTo('stderr', process),
    stdin: (most) => readUpTo(process.stdin, most),
    register: registerPath(env, process.platform, homedir()),
    progressColumns: () =>
      !terminal && env.TERM !== 'dumb' && isTerminal('stderr', process) ? process.stderr.columns : null,
    elapsed: () => performance.now(),
    cores: availableParallelism,
    interruption: () => interruptionOf(process),
    now: () => new Date(Date.now()).toISOString(),
    ask: (question) => askOn(process, question),
  }
}

/** Runs the command line of a process. Its version it tells without loading anything. */
export async function main(process: NodeJS.Process): Promise<void> {
  const args = process.argv.slice(2)
  if (args[0] === '--version' || args[0] === '-V') {
    writerTo('stdout', process)(`${manifest.version}\n`)
    return
  }
  const {exitCodeOf} = await import('./commands/main.ts')
  process.exitCode = await exitCodeOf(args, contextOf(process, args))
}
