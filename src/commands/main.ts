import {Failure} from '../model/failure.ts'
import type {Context} from './context.ts'
import {exitCodes} from './exit-codes.ts'
import {run} from './program.ts'
import {report} from './report.ts'

/** Runs a command line to its exit code. What is no failure of ours is a fault of the program: it shows where. */
export async function exitCodeOf(args: readonly string[], context: Context): Promise<number> {
  try {
    return exitCodes[await run(args.length === 0 ? ['--help'] : args, context)].code
  } catch (error) {
    if (error instanceof Failure) report(error, context)
    else context.err(`${error instanceof Error ? error.stack : error}\n`)
    return error instanceof Failure ? error.exit : exitCodes.fault.code
  }
}
