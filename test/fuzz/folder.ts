import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** Runs a step in a folder of its own, which is gone after it. */
export async function inFolder<Result>(step: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'dieuhanh-fuzz-'))
  try {
    return await step(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
