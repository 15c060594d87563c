import {type ChildProcessByStdio, spawn} from 'node:child_process'
import {once} from 'node:events'
import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import type {Readable} from 'node:stream'
import {build} from 'esbuild'
import {root, temporaryFolder} from './dieuhanh.ts'

/** The writer as one file that starts at once, beside the packages of the project. */
async function bundled(): Promise<string> {
  const folder = temporaryFolder()
  const outfile = join(folder, 'register-writer.mjs')
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  await build({
    entryPoints: [join(root, 'test/register-writer.ts')],
    external: ['@photostructure/sqlite'],
    ...{outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error'},
  })
  return outfile
}

let writer: Promise<string> | null = null

/** A process that writes to a register as fast as it can. */
export interface Writer {
  child: ChildProcessByStdio<null, Readable, Readable>
  /** The lines that it printed so far: what was acknowledged. */
  acknowledged(): string[]
  /** When its first line was read, or it ended without one. */
  begun: Promise<unknown>
  said(): string
  /** Its exit code, once it is gone and all its lines are read. */
  ended: Promise<number | null>
}

export async function startWriter(path: string, name: string, times: number): Promise<Writer> {
  writer ??= bundled()
  const child = spawn(process.execPath, [await writer, path, name, String(times)], {stdio: ['ignore', 'pipe', 'pipe']})
  let [output, errors] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (data) => (output += data))
  child.stderr.setEncoding('utf8').on('data', (data) => (errors += data))
  const ended = once(child, 'close').then(([code]) => code)
  return {
    child,
    acknowledged: () => output.split('\n').slice(0, -1),
    begun: Promise.race([once(child.stdout, 'data'), ended]),
    said: () => errors,
    ended,
  }
}
