import {type Look, mostLines, page} from '../output/cells.ts'
import {fieldNames, isField, toRecord} from '../output/fields.ts'
import {json, ndjson} from '../output/json.ts'
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
async function shown(view: View, load: () => Promise<Render>, options: ListOptions, context: Context): Promise<string> {
  const record = (item: Item): Record<string, unknown> => toRecord(item, options.json ?? fieldNames.filter(isField))
  if (options.ndjson) return view.items.map((item) => `${ndjson(record(item))}\n`).join('')
  if (options.json) return `${json(view.items.map(record))}\n`
  return (await load())(view, await lookOf(context, options.full))
}

/** Asks the operands or the register for tasks, and prints them. */
export async function showTasks(
  operands: readonly string[],
  {render, ...question}: Question & {render: () => Promise<Render>},
  context: Context,
): Promise<Exit> {
  const {options} = question
  const {view, complete, any} = await findTasks(operands, question, context)
  if (any) context.out(await shown(sorted(view, options.sort), render, options, context))
  if (!complete) return 'incomplete'
  return options.exitCode && view.items.length === 0 ? 'nothing' : 'done'
}
