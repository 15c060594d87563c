import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export interface Ended {
  stdout: string
  stderr: string
  code: number | null
}

/** A terminal that says nothing of the machine: Vietnamese, no colours, a day of its own. */
const environment = (given: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  LANG: 'vi_VN.UTF-8',
  TZ: 'Asia/Ho_Chi_Minh',
  ...given,
})

/** Runs a line of shell in which `dieuhanh` is the built program. The code is that of the first part that failed. */
export function shell(line: string, env: NodeJS.ProcessEnv = {}): Ended {
  const script = `set -o pipefail; dieuhanh() { node '${root}bin/dieuhanh.js' "$@"; }\n${line}`
  const {stdout, stderr, status} = spawnSync('bash', ['-c', script], {
    cwd: root,
    encoding: 'utf8',
    env: environment(env),
  })
  return {stdout, stderr, code: status}
}
