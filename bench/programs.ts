import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Case} from './clock.ts'
import {today} from './registers.ts'

const program = fileURLToPath(new URL('../bin/dieuhanh.js', import.meta.url))
export const reference = fileURLToPath(new URL('../fixtures/thongbao.md', import.meta.url))

/** The least that a program of Node takes: one that does nothing. */
export const floor: Case = {name: 'node -e 0', command: process.execPath, args: () => ['-e', '0']}

/** The built program, asking a made register on its day or none at all. */
export const dieuhanh = (
  name: string,
  args: readonly string[] | ((round: number) => readonly string[]),
  register?: string,
): Case => ({
  name,
  command: process.execPath,
  args: (round) => [
    program,
    ...(typeof args === 'function' ? args(round) : args),
    ...(register === undefined ? [] : ['--today', today]),
  ],
  ...(register !== undefined && {env: {DIEUHANH_REGISTER: register}}),
})

/** The first line of what a program says of its version; null where it is not installed. */
export function versionOf(command: string): string | null {
  const {stdout, error} = spawnSync(command, ['--version'], {encoding: 'utf8'})
  return error ? null : (stdout.split('\n')[0] ?? '').trim()
}
