import {changeLine, changeRecord} from '../output/change.ts'
import {json} from '../output/json.ts'
import {occurrences} from '../query/occurrence.ts'
import {act, type Recorded} from '../register/act.ts'
import {readCodes} from './codes.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import {headOf, recording} from './registry.ts'

/** What a command records of the tasks that it was given. */
export interface Progressing extends Recorded {
  command: string
  reason?: string | undefined
}

/** Records the same of all these tasks, or of none; answers with one line for each: from what to what. */
export async function recordProgress(
  operands: readonly string[],
  {command, reason, ...recorded}: Progressing,
  options: {json?: boolean},
  context: Context,
): Promise<Exit> {
  const {today, language, out} = context
  const numbers = readCodes(operands)
  const clock = {today, next: occurrences()}
  const changes = await recording(context, (port) =>
    act(port, numbers, recorded, {head: headOf(command, context, reason), clock}),
  )
  if (options.json) out(`${json(changes.map((change) => changeRecord(change, clock)))}\n`)
  else out(changes.map((change) => changeLine(change, recorded, {...clock, language})).join(''))
  return 'done'
}
