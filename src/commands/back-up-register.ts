import {word} from '../messages/words.ts'
import {Failure} from '../model/failure.ts'
import {json} from '../output/json.ts'
import {safe} from '../output/safe.ts'
import {backUp} from '../register/backup.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'

/** Copies the register to a file and says what the copy holds. */
export async function backUpRegister(
  file: string,
  {force = false, json: asJson}: {force?: boolean; json?: boolean},
  {register, language, out}: Context,
): Promise<Exit> {
  const copied = await backUp(register, file, force)
  if (!copied) throw new Failure('register-empty', {}, 2)
  out(asJson ? `${json({file, ...copied})}\n` : `${safe(word('backed-up', language, {file, ...copied}))}\n`)
  return 'done'
}
