import {entryRecord, undoneLines} from '../output/journal.ts'
import {json} from '../output/json.ts'
import {undo} from '../register/journal.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import {headOf, recording} from './registry.ts'

/** Takes back the last change and shows what it is now as against what it was. */
export async function takeBack(options: {json?: boolean}, context: Context): Promise<Exit> {
  const {out, language} = context
  const entry = await recording(context, (port) => undo(port, headOf('undo', context)))
  out(options.json ? `${json(entryRecord(entry))}\n` : undoneLines(entry, language))
  return 'done'
}
