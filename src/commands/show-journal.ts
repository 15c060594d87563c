import {entryRecord, journalLines} from '../output/journal.ts'
import {json} from '../output/json.ts'
import {tasksNamed} from '../register/act.ts'
import {journalOf} from '../register/journal.ts'
import {readCodes} from './codes.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import {asking} from './registry.ts'

const usual = 20

/** The journal, newest first; of some tasks, all of it unless a limit is given. */
export async function showJournal(
  operands: readonly string[],
  options: {limit?: number; json?: boolean},
  context: Context,
): Promise<Exit> {
  const {out, language} = context
  const numbers = operands.length > 0 ? readCodes(operands) : null
  const limit = options.limit ?? (numbers ? Number.MAX_SAFE_INTEGER : usual)
  const entries = await asking(context, (port) => {
    if (numbers) tasksNamed(port, numbers)
    return journalOf(port, {limit, ...(numbers && {numbers})})
  })
  out(options.json ? `${json((entries ?? []).map(entryRecord))}\n` : journalLines(entries ?? [], numbers, language))
  return 'done'
}
