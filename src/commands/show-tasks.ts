import {type Look, mostLines, page} from '../output/cells.ts'
import {painter} from '../output/paint.ts'
import type {Printer} from '../output/printer.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import {printTasks} from './print-tasks.ts'
import type {ListOptions} from './task-flags.ts'
import type {Question} from './task-source.ts'

/** How things are shown to the person who asked. */
export const lookOf = async ({language, today, color, columns}: Context, full = false): Promise<Look> => ({
  language,
  today,
  columns: columns ?? page,
  mostLines: columns === null || full ? null : mostLines,
  paint: await painter(color),
})

/** How a command shows the tasks to a person; loaded when somebody is to read them. */
type Load = () => Promise<(look: Look) => Printer<'text'>>

/** The tasks as the reader wants them: JSON, lines of JSON, or for people. */
async function printerFor(load: Load, options: ListOptions, context: Context): Promise<Printer> {
  if (!options.ndjson && !options.json) return (await load())(await lookOf(context, options.full))
  const [{arrayPrinter, linesPrinter}, {fieldNames, isField, recordsOf}] = await Promise.all([
    import('../output/json-printer.ts'),
    import('../output/fields.ts'),
  ])
  const records = recordsOf(options.json ?? fieldNames.filter(isField))
  return options.ndjson ? linesPrinter(records) : arrayPrinter(records)
}

/** Asks the operands or the register for tasks, and prints them. */
export async function showTasks(
  operands: readonly string[],
  {load, ...question}: Question & {load: Load},
  context: Context,
): Promise<Exit> {
  const {options} = question
  const printer = await printerFor(load, options, context)
  const {result, complete} = await printTasks(operands, question, printer, context)
  if (!complete) return 'incomplete'
  return options.exitCode && result === 0 ? 'nothing' : 'done'
}
