import {Failure} from '../model/failure.ts'
import {safeLines} from '../output/safe.ts'
import type {Context} from './context.ts'
import {exitCodes} from './exit-codes.ts'
import {run} from './program.ts'
import {report} from './report.ts'

const text = (error: unknown, name: string): string | null =>
  error instanceof Error && name in error ? String(Reflect.get(error, name)) : null

/** What was thrown as something to tell the caller. What we did not foresee is a fault of the program. */
function toFailure(error: unknown): Failure | null {
  if (error instanceof Failure) return error
  if (text(error, 'syscall') !== 'write') return null
  return new Failure('output-unwritable', {reason: text(error, 'code') ?? ''}, 1)
}

/** Runs a command line to its exit code. Only a fault of the program shows where in the program it happened. */
export async function exitCodeOf(args: readonly string[], context: Context): Promise<number> {
  try {
    return exitCodes[await run(args, context)].code
  } catch (error) {
    const failure = toFailure(error)
    report(failure ?? new Failure('fault', {}, 1), context)
    if (failure) return failure.exit
    context.err(`${safeLines(text(error, 'stack') ?? String(error))}\n`)
    return exitCodes.fault.code
  }
}
