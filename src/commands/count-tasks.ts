import type {Look} from '../output/cells.ts'
import {json, ndjson} from '../output/json.ts'
import type {Asked, View} from '../query/select.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import {lookOf} from './show-tasks.ts'
import type {CountOptions} from './task-flags.ts'
import {findCounted} from './task-source.ts'

type Counted = View<Asked>

/** What a command makes of the tasks: values for programs, and a text for people. */
export interface Counting {
  records(view: Counted): readonly Record<string, unknown>[] | Record<string, unknown>
  render(view: Counted, look: Look): Promise<string>
}

const chosen = (record: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((name) => [name, record[name]]))

function shownAsJson(view: Counted, {records}: Counting, {json: fields, ndjson: lines}: CountOptions): string {
  const found = records(view)
  const all = Array.isArray(found) ? found : [found]
  const picked = all.map((record) => (fields ? chosen(record, fields) : record))
  if (lines) return picked.map((record) => `${ndjson(record)}\n`).join('')
  return `${json(Array.isArray(found) ? picked : picked[0])}\n`
}

/** Asks the operands or the register for tasks, and prints how many there are. */
export async function countTasks(
  operands: readonly string[],
  options: CountOptions,
  counting: Counting,
  context: Context,
): Promise<Exit> {
  const {json: fields, ...filters} = options
  const {view, complete, any} = await findCounted(operands, {options: filters}, context)
  const asJson = fields !== undefined || options.ndjson
  if (any)
    context.out(asJson ? shownAsJson(view, counting, options) : await counting.render(view, await lookOf(context)))
  if (!complete) return 'incomplete'
  return options.exitCode && view.items.length === 0 ? 'nothing' : 'done'
}
