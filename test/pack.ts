import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Ended, root} from './dieuhanh.ts'

/** What npm says of a tarball that it made. */
export interface Packed {
  path: string
  /** Bytes. */
  size: number
  files: {path: string; size: number}[]
}

export function run(program: string, args: readonly string[], cwd: string, env = process.env): Ended {
  const {stdout, stderr, status} = spawnSync(program, args, {cwd, env, encoding: 'utf8'})
  return {stdout, stderr, code: status}
}

/** Packs what is built. Scripts are left out: building again would take the program from under the other tests. */
export function pack(folder: string): Packed {
  const line = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const {stdout, stderr, code} = run('npm', line, root)
  if (code !== 0) throw new Error(stderr)
  const [packed]: {filename: string; size: number; files: Packed['files']}[] = JSON.parse(stdout)
  if (!packed) throw new Error(stdout)
  return {...packed, path: join(folder, packed.filename)}
}

const unreachable = /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT/

/** The line that tells clerks how to install the tarball beside them. */
const installLine =
  /<!-- install -->\n```sh\n(.+)\n```/.exec(readFileSync(join(root, 'README.vi.md'), 'utf8'))?.[1] ?? ''

/**
 * Installs a tarball from its folder, as README.vi.md says it, as a program of a prefix of its own; null where its one
 * dependency is neither in npm's cache nor to be fetched. Fails where npm finds anything wrong with the package.
 */
export function installed(folder: string, prefix: string): {program: string; modules: string} | null {
  mkdirSync(prefix, {recursive: true})
  const options = {prefix, prefer_offline: 'true', audit: 'false', fund: 'false'}
  const env = Object.fromEntries(Object.entries(options).map(([name, value]) => [`npm_config_${name}`, value]))
  const {stderr, code} = run('sh', ['-c', installLine], folder, {...process.env, ...env})
  if (code === 0) return {program: join(prefix, 'bin/dieuhanh'), modules: join(prefix, 'lib/node_modules')}
  if (unreachable.test(stderr)) return null
  throw new Error(stderr)
}
