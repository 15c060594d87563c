import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

let made: string | null = null

/** A folder for what one run makes, gone when it ends. */
export function folder(): string {
  if (made !== null) return made
  const path = mkdtempSync(join(tmpdir(), 'dieuhanh-bench-'))
  process.once('exit', () => rmSync(path, {recursive: true, force: true}))
  made = path
  return path
}

/** A folder in it. */
export function subfolder(name: string): string {
  const path = join(folder(), name)
  mkdirSync(path, {recursive: true})
  return path
}
