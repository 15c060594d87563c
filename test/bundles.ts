import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {newRegister, root} from './dieuhanh.ts'

interface Output {
  inputs: Record<string, unknown>
  imports: {path: string; external?: boolean}[]
}

/** What the build says of the pieces of the program. */
export const outputs: Record<string, Output> = JSON.parse(readFileSync(join(root, 'dist/meta.json'), 'utf8')).outputs

const packageOf = (path: string): string | null => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? null

/** The packages that pieces of the program hold parts of. */
export function packagesIn(pieces: readonly string[]): string[] {
  const inputs = pieces.flatMap((piece) => Object.keys(outputs[`dist/${piece}`]?.inputs ?? {}))
  return [...new Set(inputs.map(packageOf))].filter((name) => name !== null).sort()
}

/** What a run of the built program loaded, and for each pack whether V8 refused what was compiled ahead, null for none. */
export interface Loaded {
  pieces: string[]
  refused: (boolean | null)[]
  /** The packages that are not in the bundle. */
  external: string[]
  /** The modules of Node. */
  modules: string[]
  stdout: string
}

/** Runs the program of a `dist` folder in a Node with these flags, and looks at what it loaded. */
export function loadedBy(args: readonly string[], flags: readonly string[] = [], dist = join(root, 'dist')): Loaded {
  const script = `
    const {main} = require(${JSON.stringify(join(dist, 'cli.js'))})
    const {loaded, packs} = require(${JSON.stringify(join(dist, 'load.js'))})
    process.on('exit', () => process.stderr.write('\\n' + JSON.stringify({
      pieces: [...loaded.keys()],
      refused: [...packs.values()].map(({script}) => script.cachedDataRejected ?? null),
      modules: process.moduleLoadList.map((name) => name.replace('NativeModule ', '')),
      external: Object.keys(require.cache).filter((file) => /node_modules/.test(file)),
    })))
    main(process)`
  const {stdout, stderr, status} = spawnSync(process.execPath, [...flags, '-e', script, 'dieuhanh', ...args], {
    encoding: 'utf8',
    env: {...process.env, NODE_OPTIONS: '', LANG: 'vi_VN.UTF-8', DIEUHANH_REGISTER: newRegister()},
  })
  if (status !== 0) throw new Error(stderr)
  const seen = JSON.parse(stderr.slice(stderr.lastIndexOf('\n')))
  return {...seen, stdout, external: [...new Set(seen.external.map(packageOf))].sort()}
}
