import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll} from 'vitest'

export const root = fileURLToPath(new URL('..', import.meta.url))

export interface Ended {
  stdout: string
  stderr: string
  code: number | null
}

const folders: string[] = []

/** A folder of its own, gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dieuhanh-'))
  folders.push(folder)
  return folder
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true})
})

/** The path of a register that is not there yet. */
export const newRegister = (): string => join(temporaryFolder(), 'register.db')

/** A terminal that says nothing of the machine: Vietnamese, no colours, an empty register. */
const environment = (given: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  LANG: 'vi_VN.UTF-8',
  TZ: 'Asia/Ho_Chi_Minh',
  DIEUHANH_REGISTER: given.DIEUHANH_REGISTER ?? newRegister(),
  ...given,
})

/**
 * Runs a line of shell in which `dieuhanh` is the built program. Without `--norc` bash would take the pipe that Node
 * gives it for a remote login, and read what the user has it read then.
 * The code is that of the first part that failed.
 */
export function shell(line: string, env: NodeJS.ProcessEnv = {}, cwd = root): Ended {
  const script = `set -o pipefail; dieuhanh() { node '${root}bin/dieuhanh.js' "$@"; }\n${line}`
  const {stdout, stderr, status} = spawnSync('bash', ['--norc', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: environment(env),
  })
  return {stdout, stderr, code: status}
}
