import type {Look} from '../output/cells.ts'
import {json, ndjson} from '../output/json.ts'
import {type Counts, tally} from '../query/count.ts'
import type {Group, Grouping} from '../query/group.ts'
import type {Asked, Item} from '../query/select.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import {lookOf} from './show-tasks.ts'
import type {CountOptions} from './task-flags.ts'
import {foldTasks} from './task-source.ts'

/** How many tasks there are, of all and in each group. */
interface Counted<Own extends Group> {
  counts: Counts
  groups: Own[]
}

type Records = readonly Record<string, unknown>[] | Record<string, unknown>

/** What a command makes of the numbers: values for programs, and a text for people. */
export interface Counting<Own extends Group> {
  /** What the tasks are counted by. */
  grouping(): Grouping<Own>
  records(counted: Counted<Own>): Records
  render(counted: Counted<Own>, look: Look): Promise<string>
}

const chosen = (record: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((name) => [name, record[name]]))

function shownAsJson(found: Records, {json: fields, ndjson: lines}: CountOptions): string {
  const all = Array.isArray(found) ? found : [found]
  const picked = all.map((record) => (fields ? chosen(record, fields) : record))
  if (lines) return picked.map((record) => `${ndjson(record)}\n`).join('')
  return `${json(Array.isArray(found) ? picked : picked[0])}\n`
}

/** Asks the operands or the register for tasks, and prints how many there are. */
export async function countTasks<Own extends Group>(
  operands: readonly string[],
  options: CountOptions,
  {grouping, records, render}: Counting<Own>,
  context: Context,
): Promise<Exit> {
  const {json: fields, ...filters} = options
  const fold = (items: Iterable<Item<Asked>>): Counted<Own> => {
    const [all, parts] = [tally(), grouping()]
    for (const item of items) {
      all.add(item)
      parts.add(item)
    }
    return {counts: all.counts(), groups: parts.groups()}
  }
  const {result, complete, any} = await foldTasks(operands, {options: filters}, fold, context)
  const asJson = fields !== undefined || options.ndjson
  if (any) context.out(asJson ? shownAsJson(records(result), options) : await render(result, await lookOf(context)))
  if (!complete) return 'incomplete'
  return options.exitCode && result.counts.total === 0 ? 'nothing' : 'done'
}
