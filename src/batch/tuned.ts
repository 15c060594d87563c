import {setFlagsFromString} from 'node:v8'

/** What V8 is told for a reading, and what it is told again after it: its own choice. */
type Flag = readonly [given: string, own: string]

/**
 * Of each regular expression V8 makes bytecode, optimises that, and makes machine code at the second use: three times the
 * work of making machine code at once.
 */
const expressions: Flag = ['--no-regexp-tier-up', '--regexp-tier-up']

/** Before a text of so many characters is read, what other threads make of hot functions costs more than it saves. */
const long = 100_000
const unoptimised: Flag = ['--no-opt', '--opt']

/** Rules are many small functions: put into each other as far as V8 likes, they take longer to compile than they save. */
const lessInlined: Flag = ['--max-inlined-bytecode-size-cumulative=300', '--max-inlined-bytecode-size-cumulative=920']

/**
 * Reads one text of so many characters with a V8 that expects no more. The flags are the whole process's and are part of
 * the name of every code cache, so they are set back: code that is loaded later would be compiled anew.
 */
export async function tunedFor<Result>(length: number, read: () => Promise<Result>): Promise<Result> {
  const flags = [expressions, length < long ? unoptimised : lessInlined]
  for (const [given] of flags) setFlagsFromString(given)
  try {
    return await read()
  } finally {
    for (const [, own] of flags) setFlagsFromString(own)
  }
}
