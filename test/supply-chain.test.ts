import {spawnSync} from 'node:child_process'
import {cpSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import {root, temporaryFolder} from './dieuhanh.ts'

interface Locked {
  version?: string
  dev?: boolean
  optional?: boolean
  integrity?: string
  resolved?: string
  hasInstallScript?: boolean
}

const lock: {packages: Record<string, Locked>} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const section = /## Dependencies\n([\s\S]*?)(?=\n## |\nMIT)/.exec(readme)?.[1] ?? ''

/** The packages that the README gives a reason for: in its tables, and in the line of what developing takes. */
const named = new Set([...section.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name))
const isNamed = (name: string): boolean => named.has(name) || named.has(name.replace(/\/.*/, '/*'))

describe('the packages that it rests on', () => {
  const all = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]

  test('are each named in the README, with the reason', () => {
    expect(all.filter((name) => !isNamed(name))).toEqual([])
  })

  test('are all there is in the README', () => {
    const known = (name: string): boolean =>
      all.includes(name) || (name.endsWith('/*') && all.some((each) => each.startsWith(name.slice(0, -1))))
    const other = ['node:sqlite']
    expect([...named].filter((name) => /^[@a-z]/.test(name) && !known(name) && !other.includes(name))).toEqual([])
  })

  test('are pinned, and known by their contents', () => {
    const versions = Object.values({...manifest.dependencies, ...manifest.devDependencies})
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(locked.filter(([, {integrity}]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
    expect(locked.filter(([, {resolved}]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  })

  test('are few where it is installed', () => {
    const shipped = locked.filter(([, {dev}]) => !dev).map(([path]) => path.replace(/^.*node_modules\//, ''))
    expect(shipped.sort()).toEqual([
      ...['@photostructure/sqlite', 'node-addon-api', 'node-gyp-build'].filter((name) => shipped.includes(name)),
    ])
  })
})

test('no script has to run at installation', () => {
  const folder = temporaryFolder()
  for (const name of ['bin', 'dist', 'package.json']) cpSync(join(root, name), join(folder, name), {recursive: true})
  for (const [path, {dev}] of locked)
    if (!dev)
      cpSync(join(root, path), join(folder, path), {recursive: true, filter: (file) => !/\/build(?:\/|$)/.test(file)})
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(folder, 'bin/dieuhanh.js'), ...args, '--register', join(folder, 'r.db')], {
      encoding: 'utf8',
    })
  expect(run('parse', join(root, 'fixtures/thongbao.md')).status).toBe(0)
  expect(JSON.parse(run('list', '--json').stdout)).toHaveLength(33)
})

test('the top level holds what is named here, and nothing else', () => {
  const {stdout} = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  const tops = [
    ...new Set(
      stdout
        .split('\n')
        .filter((path) => path !== '')
        .map((path) => path.split('/')[0] ?? ''),
    ),
  ]
  const known = [
    ...['.ci', '.config', '.github', '.gitignore', '.npmrc', 'CHANGELOG.md', 'LICENSE', 'README.md', 'README.vi.md'],
    ...[
      'SECURITY.md',
      'bench',
      'bin',
      'docs',
      'fixtures',
      'package-lock.json',
      'package.json',
      'src',
      'test',
      'tsconfig.json',
    ],
  ]
  expect(tops.filter((name) => !known.includes(name))).toEqual([])
  expect(readdirSync(root)).toContain('SECURITY.md')
})
