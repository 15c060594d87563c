import {Failure} from '../model/failure.ts'
import {askRegister, type Reading, registerExists, withRegister} from '../register/open.ts'
import type {Head} from '../register/pen.ts'
import type {Port} from '../register/port.ts'
import type {Context} from './context.ts'
import {report} from './report.ts'

/** What the journal says of something that is recorded now. */
export const headOf = (command: string, {now, today}: Pick<Context, 'now' | 'today'>, reason?: string): Head => ({
  ...{at: now(), day: today, command},
  ...(reason !== undefined && {reason}),
})

/** Asks the register; null, with a hint how to begin, where there is none yet. */
export async function asking<Result>(context: Context, act: Reading<Result>): Promise<Result | null> {
  const {register} = context
  if (registerExists(register)) return askRegister(register, act)
  report(new Failure('register-none', {file: register}, 1), context)
  return null
}

/** Records in a register that is there: without one there is no task to record anything of. */
export function recording<Result>({register}: Context, act: (port: Port) => Result): Promise<Result> {
  if (!registerExists(register)) throw new Failure('register-empty', {}, 2)
  return withRegister(register, act)
}
