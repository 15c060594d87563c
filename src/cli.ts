import manifest from '../package.json' with {type: 'json'}
import type {Context} from './commands/context.ts'
import type {Language} from './messages/index.ts'

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

async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function contextOf({argv, env, stdin, stdout, stderr}: NodeJS.Process): Context {
  return {
    language: languageOf(argv.slice(2), env),
    today: dayInVietnam(Date.now()),
    color: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    columns: stdout.isTTY ? stdout.columns : null,
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    stdin: () => readAll(stdin),
  }
}

/** A reader that has seen enough (`| head -1`) closes the pipe: that is no fault, there is just nothing left to do. */
function endQuietlyWithReader(process: NodeJS.Process): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
}

/** Runs a command line to its exit code. */
async function run(args: readonly string[], context: Context): Promise<number> {
  const [{run: runProgram}, {exitCodes}, {Failure}, {report}] = await Promise.all([
    import('./commands/program.ts'),
    import('./commands/exit-codes.ts'),
    import('./model/failure.ts'),
    import('./commands/report.ts'),
  ])
  try {
    return exitCodes[await runProgram(args.length === 0 ? ['--help'] : args, context)].code
  } catch (error) {
    if (error instanceof Failure) report(error, context)
    else context.err(`${error instanceof Error ? error.stack : error}\n`)
    return error instanceof Failure ? error.exit : exitCodes.fault.code
  }
}

export async function main(process: NodeJS.Process): Promise<void> {
  endQuietlyWithReader(process)
  const args = process.argv.slice(2)
  const context = contextOf(process)
  const onlyVersion = args.length === 1 && (args[0] === '--version' || args[0] === '-V')
  if (onlyVersion) context.out(`${manifest.version}\n`)
  else process.exitCode = await run(args, context)
}
