import type {Directive} from '../model/directive.ts'
import {Failure} from '../model/failure.ts'
import {arrayPart, elementPieces, jsonPieces, ndjsonPieces} from '../output/json.ts'
import {summary, warningLines} from '../output/summary.ts'
import type {ParseOptions} from '../parse.ts'
import {occurrences} from '../query/occurrence.ts'
import {toRows} from '../query/row.ts'
import {select} from '../query/select.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import type {Values} from './flags.ts'
import {asksForMany} from './input.ts'
import type {Recorder} from './keep-reading.ts'
import type {parseFlags} from './parse.ts'
import {progressOn} from './progress.ts'
import {readEach} from './read-each.ts'
import {readingOptions} from './reading-flags.ts'
import {report} from './report.ts'

type Options = Values<typeof parseFlags>

/** Prints values as one object, an array or a line each, as they come. */
function printer({ndjson: lines}: Options, many: boolean, {out}: Context): {print(value: unknown): void; end(): void} {
  let printed = 0
  const outAll = (pieces: Iterable<string>): void => {
    for (const piece of pieces) out(piece)
  }
  if (lines) return {print: (value) => outAll(ndjsonPieces(value)), end: () => undefined}
  if (!many) return {print: (value) => outAll(jsonPieces(value)), end: () => undefined}
  return {
    print: (value) => outAll(elementPieces(printed++, value)),
    end: () => out(arrayPart.after(printed)),
  }
}

/** Tells the person at the terminal what was found and what to look at. */
function tell(directive: Directive, {language, today, err}: Context): void {
  const {counts} = select(toRows([directive]), {}, {today, next: occurrences()})
  err(summary(directive, counts, language) + warningLines(directive, language))
}

/** What the line says about a document that does not say it itself. */
function parseOptions(options: Options, {language}: Context): ParseOptions {
  const {number, issued} = options
  return {...(number && {number}), ...(issued && {issued}), ...readingOptions(options), language}
}

interface Keeper {
  keep(directive: Directive): Promise<boolean>
  close(): void
}

/**
 * Records readings, or shows what recording them would do. Whatever is wrong with the register, the reading itself was
 * printed; false says that it is not recorded.
 */
function keeperOn(options: Options, context: Context, print: (value: unknown) => void): Keeper {
  let recorder: Recorder | null = null
  const keep = async (directive: Directive): Promise<void> => {
    const {plan, recorderOn} = await import('./keep-reading.ts')
    if (options.dryRun) return plan(directive, options.json || options.ndjson ? print : null, context)
    recorder ??= recorderOn(context)
    await recorder.record(directive)
  }
  return {
    async keep(directive) {
      if (options.save !== undefined || options.stage) return true
      try {
        await keep(directive)
        return true
      } catch (error) {
        if (!(error instanceof Failure) || error.exit === 2) throw error
        report(error, context)
        return false
      }
    },
    close: () => recorder?.close(),
  }
}

/** The worse of two ends: what was stopped, else a fault, else what is incomplete. */
const gravity: readonly Exit[] = ['done', 'incomplete', 'fault', 'interrupted']
const worse = (a: Exit, b: Exit): Exit => (gravity.indexOf(a) < gravity.indexOf(b) ? b : a)

/** Reads the documents and prints each as soon as it is read. */
export async function printReadings(operands: readonly string[], options: Options, given: Context): Promise<Exit> {
  const office = options.office ? (await import('./office.ts')).readOffice(options.office) : undefined
  const many = asksForMany(operands)
  const bar = many && options.progress === undefined ? progressOn(given) : null
  const context = bar ? {...given, err: bar.err} : given
  const {print, end} = printer(options, many, context)
  const way = {
    want: 'reading' as const,
    options: {...parseOptions(options, context), ...(office && {office})},
    ...(options.stage && {stage: options.stage}),
    ...(options.recursive && {recursive: true}),
    ...(options.jobs !== undefined && {jobs: options.jobs}),
    ...(many && {stop: context.interruption()}),
    ...(bar && {begin: bar.begin}),
  }
  const {keep, close} = keeperOn(options, context, print)
  let exit: Exit = 'done'
  try {
    for await (const read of readEach(operands, way, context)) {
      if ('value' in read) {
        const {directive, stage} = read.value
        if (!options.dryRun) print(options.stage ? stage : directive)
        tell(directive, context)
        if (!(await keep(directive))) exit = worse(exit, 'incomplete')
      } else exit = worse(exit, read.exit)
      if (exit !== 'interrupted') bar?.step()
    }
  } finally {
    close()
  }
  bar?.end()
  if (!options.dryRun || options.json) end()
  return exit
}
