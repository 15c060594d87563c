import {type Look, mostLines, page} from '../output/cells.ts'
import {fieldNames, isField, toRecord} from '../output/fields.ts'
import {json, ndjson} from '../output/json.ts'
import {painter} from '../output/paint.ts'
import {occurrences} from '../query/occurrence.ts'
import {toRows} from '../query/row.ts'
import {type Filters, type Item, select, type View} from '../query/select.ts'
import type {Context} from './context.ts'
import {readDirectives} from './directives.ts'
import type {Exit} from './exit-codes.ts'
import {toFilters} from './filters.ts'
import type {ListOptions} from './task-flags.ts'

/** How a command shows the tasks to a person; loaded when somebody is to read them. */
type Render = (view: View, look: Look) => Promise<string>

/** The tasks as the reader wants them: JSON, lines of JSON, or for people. */
async function shown(view: View, load: () => Promise<Render>, options: ListOptions, context: Context): Promise<string> {
  const {language, today, color, columns} = context
  const record = (item: Item): Record<string, unknown> => toRecord(item, options.json ?? fieldNames.filter(isField))
  if (options.ndjson) return view.items.map((item) => `${ndjson(record(item))}\n`).join('')
  if (options.json) return `${json(view.items.map(record))}\n`
  const look = {
    language,
    today,
    columns: columns ?? page,
    mostLines: columns === null || options.full ? null : mostLines,
    paint: await painter(color),
  }
  return (await load())(view, look)
}

/** Reads what the operands hold, selects what is asked for, and prints it. */
export async function showTasks(
  operands: readonly string[],
  options: ListOptions,
  context: Context,
  {render, always = {}}: {render: () => Promise<Render>; always?: Filters},
): Promise<Exit> {
  const {allowSecret = false} = options
  const {directives, complete} = await readDirectives(operands, {allowSecret, language: context.language}, context)
  const rows = toRows(directives)
  const filters = {...always, ...toFilters(options, rows, context)}
  const view = select(rows, filters, {today: context.today, next: occurrences()})
  if (complete || directives.length > 0) context.out(await shown(view, render, options, context))
  if (!complete) return 'incomplete'
  return options.exitCode && view.items.length === 0 ? 'nothing' : 'done'
}
