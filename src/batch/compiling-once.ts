import {setFlagsFromString} from 'node:v8'

/**
 * Lets V8 make machine code of each regular expression at its first use. Else it makes bytecode, optimises that, and makes
 * machine code at the second use: three times the work, which a long run does not notice and the reading of one document
 * does (a sixth of its time). The flag is the whole process's and is part of the name of every code cache, so it is set
 * back: code that is loaded later would be compiled anew.
 */
export async function compilingOnce<Result>(work: () => Promise<Result>): Promise<Result> {
  setFlagsFromString('--no-regexp-tier-up')
  try {
    return await work()
  } finally {
    setFlagsFromString('--regexp-tier-up')
  }
}
