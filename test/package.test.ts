import {chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {publint} from 'publint'
import {formatMessage} from 'publint/utils'
import {beforeAll, describe, expect, onTestFinished, type TestContext, test} from 'vitest'
import {newRegister, root, temporaryFolder} from './dieuhanh.ts'
import {installed, type Packed, pack, run} from './pack.ts'

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const text = (path: string): string => readFileSync(path, 'utf8')

/** Folders as people name them. */
const folder = join(temporaryFolder(), 'Phần mềm của phường')
let packed: Packed
let program: ReturnType<typeof installed>

beforeAll(() => {
  mkdirSync(folder)
  packed = pack(folder)
  program = installed(folder, join(folder, 'nơi cài đặt'))
}, 240_000)

/** What was installed; the test is skipped where npm can reach no package. */
function usable({skip}: TestContext): NonNullable<typeof program> {
  return program ?? skip('npm has the package of the database neither in its cache nor at hand: nothing is installed')
}

const filesBelow = (path: string): string[] =>
  readdirSync(path, {recursive: true, encoding: 'utf8'}).filter((name) => statSync(join(path, name)).isFile())

/** Sets what may be done with the files and folders of a folder. */
function allow(path: string, mode: number): void {
  const names = readdirSync(path, {recursive: true, encoding: 'utf8'}).map((name) => join(path, name))
  for (const name of [path, ...names]) chmodSync(name, mode)
}

describe('the tarball', () => {
  test('holds what runs, its types and what people read, and nothing else', () => {
    const paths = packed.files.map(({path}) => path)
    const other = paths.filter((path) => !path.startsWith('dist/')).sort()
    expect(other).toEqual([
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'README.vi.md'],
      ...['bin/dieuhanh.js', 'bin/package.json', 'package.json'],
    ])
    expect(paths.filter((path) => path.startsWith('dist/') && !/\.(?:js|json|d\.ts|txt)$/.test(path))).toEqual([])
    expect(paths).not.toContain('dist/meta.json')
  })

  test('is found sound by publint', async () => {
    const tarball = Uint8Array.from(readFileSync(packed.path)).buffer
    const {messages, pkg} = await publint({strict: true, pack: {tarball}})
    expect(messages.map((message) => formatMessage(message, pkg, {color: false}))).toEqual([])
  })

  test('names every package that it brings along, and its licence', () => {
    const licences = text(join(root, 'dist/third-party-licences.txt'))
    const {inputs} = JSON.parse(text(join(root, 'dist/meta.json')))
    const names = new Set(
      Object.keys(inputs).flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
    )
    expect(names.size).toBeGreaterThan(20)
    expect([...names].filter((name) => !licences.includes(`\n${name} `) && !licences.startsWith(`${name} `))).toEqual(
      [],
    )
    expect(licences).not.toContain('(undefined)')
  })

  test('is built before it is packed, and published by nobody by mistake', () => {
    expect(manifest).toMatchObject({private: true, scripts: {prepack: 'npm run build'}})
  })
})

/**
 * Most that people download and keep, in millions of bytes. A third of the tarball is the reader of PDF (pdfjs, 1.7 of
 * code); of what is installed, 29 are the database for every platform, which Node has by itself from 22.13 on.
 */
const budget = {tarball: 1.4, unpacked: 4.5, installed: 36}

test('the package stays within its size', () => {
  const unpacked = packed.files.reduce((sum, {size}) => sum + size, 0)
  expect(packed.size / 1e6).toBeLessThan(budget.tarball)
  expect(unpacked / 1e6).toBeLessThan(budget.unpacked)
})

describe('the installed program', () => {
  const place = join(folder, 'Văn bản đến, tháng 5')
  const file = join(place, 'thông báo số 45.md')
  const work = (args: readonly string[], register = newRegister()) => {
    const env = {...process.env, LANG: 'vi_VN.UTF-8', DIEUHANH_REGISTER: register}
    return run(program?.program ?? '', args, place, env)
  }
  beforeAll(() => {
    mkdirSync(place)
    cpSync(join(root, 'fixtures/thongbao.md'), file)
  })

  test('takes no more room than it may, with all that comes with it', (context) => {
    const {modules} = usable(context)
    const sizes = filesBelow(modules).map((name) => statSync(join(modules, name)).size)
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toBeLessThan(budget.installed)
  })

  test('tells its version', (context) => {
    usable(context)
    expect(work(['--version'])).toEqual({stdout: `${manifest.version}\n`, stderr: '', code: 0})
  })

  test('works in any folder, on any path, from a folder that nobody may write to', (context) => {
    const {modules} = usable(context)
    const before = filesBelow(modules).map((name) => [name, statSync(join(modules, name)).mtimeMs])
    allow(modules, 0o555)
    onTestFinished(() => allow(modules, 0o755))
    const register = join(place, 'sổ theo dõi.db')
    const parsed = work(['parse', 'thông báo số 45.md', '--number', '45'], register)
    expect(parsed).toMatchObject({code: 0, stderr: expect.stringContaining('Sổ: 33 mới')})
    expect(JSON.parse(parsed.stdout).units).toHaveLength(8)
    expect(work(['done', 'NV9'], register)).toMatchObject({code: 0})
    const many = work(['parse', '.', file, '--ndjson', '--jobs', '2', '--no-save'], register)
    expect(many.stdout.trim().split('\n')).toHaveLength(2)
    for (const ending of ['xlsx', 'docx', 'html', 'ics', 'csv'])
      expect(work(['export', '-o', `việc quá hạn.${ending}`], register)).toMatchObject({code: 0})
    expect(filesBelow(modules).map((name) => [name, statSync(join(modules, name)).mtimeMs])).toEqual(before)
  }, 60_000)

  test('is run by the shims that npm writes on Windows: its first line names Node alone', () => {
    expect(text(join(root, 'bin/dieuhanh.js')).split('\n')[0]).toBe('#!/usr/bin/env node')
  })
})
