import type {Export, Format, Setting} from '../export/format.ts'
import {extensions, type FormatName, formatNames, formatOf, formats} from '../export/index.ts'
import {word} from '../messages/words.ts'
import {Failure} from '../model/failure.ts'
import {codeOf, type Note} from '../model/register.ts'
import type {Printer} from '../output/printer.ts'
import {safe} from '../output/safe.ts'
import {allNotes, registerMark} from '../register/ask.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import type {exportFlags} from './export.ts'
import {guess, type Values} from './flags.ts'
import {printTasks} from './print-tasks.ts'
import {asking} from './registry.ts'
import {sorted} from './sort.ts'
import {findTasks, type Question} from './task-source.ts'
import {writeWhole} from './write-file.ts'

type Options = Values<typeof exportFlags>

const stdout = '-'

/** Where the tasks go and in which format: that of the option, else that of the file's name. */
function targetOf({output, format}: Options, {language}: Context): {file: string; name: FormatName} {
  if (output === undefined) throw new Failure('output-missing', {}, 2)
  const name = format ?? formatOf(output)
  if (name === null) {
    if (output === stdout) throw new Failure('format-missing', {allowed: formatNames.join(', ')}, 2)
    const known = extensions.map((each) => `.${each}`)
    const hint = guess(/\.[^.]*$/.exec(output)?.[0] ?? '', known, language)
    throw new Failure('format-unknown', {file: output, guess: hint, allowed: known.join(', ')}, 2)
  }
  if (output === stdout && !formats[name].text) {
    const texts = formatNames.filter((each) => formats[each].text)
    throw new Failure('format-not-text', {format: name, allowed: texts.join(', ')}, 2)
  }
  return {file: output, name}
}

/** What only the register knows: the notes beside tasks, and which register it is. */
async function kept(operands: readonly string[], context: Context): Promise<Pick<Export, 'notes' | 'register'>> {
  const none = {notes: new Map<string, Note[]>(), register: null}
  if (operands.length > 0) return none
  const found = await asking(context, (port) => ({notes: allNotes(port), register: registerMark(port)}))
  if (!found) return none
  return {...found, notes: new Map([...found.notes].map(([number, notes]) => [codeOf(number), notes]))}
}

interface Given {
  format: Format
  question: Question
  setting: Setting
}

/** What was written, and of how many tasks; null where there was nothing to ask. */
interface Written {
  content: string | Uint8Array
  tasks: number
  leftOut: number
  complete: boolean
}

/** Makes a file of all tasks at once. */
async function whole(operands: readonly string[], given: Given, context: Context): Promise<Written | null> {
  const {format, question, setting} = given
  const {result, complete, any} = await findTasks(operands, question, context)
  const write = await format.load?.()
  if (!any || !write) return null
  const what: Export = {view: sorted(result, question.options.sort), ...setting}
  const leftOut = (await format.leftOut?.())?.(what) ?? 0
  return {content: await write(what), tasks: result.items.length, leftOut, complete}
}

/** Writes the tasks as they come: to standard output at once, else to what will be a file. */
async function byPages(
  operands: readonly string[],
  {question, printer, toStdout}: {question: Question; printer: Printer; toStdout: boolean},
  context: Context,
): Promise<Written | null> {
  const pieces: Uint8Array[] = []
  const out = toStdout ? context.out : (text: string): unknown => pieces.push(Buffer.from(text))
  const {result, complete, any} = await printTasks(operands, question, printer, {...context, out})
  return any ? {content: Buffer.concat(pieces), tasks: result, leftOut: 0, complete} : null
}

/** Asks the operands or the register for tasks, and writes them to a file. */
export async function exportTasks(operands: readonly string[], options: Options, context: Context): Promise<Exit> {
  const {file, name} = targetOf(options, context)
  const {language, now, today, err} = context
  const format: Format = formats[name]
  const question = {options: {...options, sort: options.sort ?? 'document'}} as const
  const setting: Setting = {
    ...(await kept(operands, context)),
    ...{today, language, at: now(), columns: options.columns ?? 'co-ban'},
    ...{alarms: options.alarm ?? [], todo: options.todo ?? false},
  }
  const printer = (await format.print?.())?.(setting)
  const toStdout = file === stdout
  const written = await (printer
    ? byPages(operands, {question, printer, toStdout}, context)
    : whole(operands, {format, question, setting}, context))
  if (!written) return 'incomplete'
  const {content, tasks, leftOut, complete} = written
  if (toStdout) context.out(typeof content === 'string' ? content : Buffer.from(content).toString())
  else {
    await writeWhole(file, content, {force: options.force ?? false, register: context.register})
    const n = tasks - leftOut
    err(`${safe(word(n === 1 ? 'exported-one' : 'exported', language, {n, file}))}\n`)
    if (leftOut > 0) err(`${word(leftOut === 1 ? 'export-left-out-one' : 'export-left-out', language, {n: leftOut})}\n`)
  }
  if (!complete) return 'incomplete'
  return options.exitCode && tasks === 0 ? 'nothing' : 'done'
}
