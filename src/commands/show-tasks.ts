import {type Look, mostLines, page} from '../output/cells.ts'
import {fieldNames, isField, toRecord} from '../output/fields.ts'
import {jsonArray, ndjsonLines} from '../output/json.ts'
import {painter} from '../output/paint.ts'
import type {Item, View} from '../query/select.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import {sorted} from './sort.ts'
import type {ListOptions} from './task-flags.ts'
import {findTasks, type Question} from './task-source.ts'

/** How a command shows the tasks to a person; loaded when somebody is to read them. */
type Render = (view: View, look: Look) => Promise<string>

/** How things are shown to the person who asked. */
export const lookOf = async ({language, today, color, columns}: Context, full = false): Promise<Look> => ({
  language,
  today,
  columns: columns ?? page,
  mostLines: columns === null || full ? null : mostLines,
  paint: await painter(color),
})

/** The tasks as the reader wants them: JSON, lines of JSON, or for people. */
async function shown(
  view: View,
  load: () => Promise<Render>,
  options: ListOptions,
  context: Context,
): Promise<Iterable<string>> {
  const names = options.json ?? fieldNames.filter(isField)
  const record = (item: Item): Record<string, unknown> => toRecord(item, names)
  if (options.ndjson) return ndjsonLines(view.items, record)
  if (options.json) return jsonArray(view.items, record)
  return [await (await load())(view, await lookOf(context, options.full))]
}

/** Asks the operands or the register for tasks, and prints them. */
export async function showTasks(
  operands: readonly string[],
  {render, ...question}: Question & {render: () => Promise<Render>},
  context: Context,
): Promise<Exit> {
  const {options} = question
  const {result: view, complete, any} = await findTasks(operands, question, context)
  if (any) for (const piece of await shown(sorted(view, options.sort), render, options, context)) context.out(piece)
  if (!complete) return 'incomplete'
  return options.exitCode && view.items.length === 0 ? 'nothing' : 'done'
}
