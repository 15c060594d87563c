import {setFlagsFromString} from 'node:v8'

/**
 * Before a text of so many characters is read, what V8 makes of hot functions in other threads takes more time of the
 * processor than it saves.
 */
const long = 100_000

/**
 * Reads one text and nothing after it. V8 compiles for long runs: of each regular expression it makes bytecode, optimises
 * that, and makes machine code at the second use, which is three times the work of making machine code at once. The flags
 * are the whole process's and are part of the name of every code cache, so they are set back: code that is loaded later
 * would be compiled anew.
 */
export async function inShortRun<Result>(length: number, read: () => Promise<Result>): Promise<Result> {
  const flags = ['regexp-tier-up', ...(length < long ? ['opt'] : [])]
  for (const flag of flags) setFlagsFromString(`--no-${flag}`)
  try {
    return await read()
  } finally {
    for (const flag of flags) setFlagsFromString(`--${flag}`)
  }
}
