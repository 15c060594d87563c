import type {Export, Format} from '../export/format.ts'
import {extensions, type FormatName, formatNames, formatOf, formats} from '../export/index.ts'
import {word} from '../messages/words.ts'
import {Failure} from '../model/failure.ts'
import {codeOf, type Note} from '../model/register.ts'
import {safe} from '../output/safe.ts'
import {allNotes, registerMark} from '../register/ask.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import type {exportFlags} from './export.ts'
import {guess, type Values} from './flags.ts'
import {asking} from './registry.ts'
import {sorted} from './sort.ts'
import {findTasks} from './task-source.ts'
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

/** Asks the operands or the register for tasks, and writes them to a file. */
export async function exportTasks(operands: readonly string[], options: Options, context: Context): Promise<Exit> {
  const {file, name} = targetOf(options, context)
  const {language, now, err} = context
  const {result: view, complete, any} = await findTasks(operands, {options}, context)
  if (!any) return 'incomplete'
  const format: Format = formats[name]
  const write = await format.load()
  const what: Export = {
    view: sorted(view, options.sort ?? 'document'),
    ...(await kept(operands, context)),
    ...{language, at: now(), columns: options.columns ?? 'co-ban'},
    ...{alarms: options.alarm ?? [], todo: options.todo ?? false},
  }
  const content = await write(what)
  if (file === stdout) context.out(typeof content === 'string' ? content : Buffer.from(content).toString())
  else {
    await writeWhole(file, content, {force: options.force ?? false, register: context.register})
    const out = (await format.leftOut?.())?.(what) ?? 0
    const n = view.items.length - out
    err(`${safe(word(n === 1 ? 'exported-one' : 'exported', language, {n, file}))}\n`)
    if (out > 0) err(`${word(out === 1 ? 'export-left-out-one' : 'export-left-out', language, {n: out})}\n`)
  }
  if (!complete) return 'incomplete'
  return options.exitCode && view.items.length === 0 ? 'nothing' : 'done'
}
