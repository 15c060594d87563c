import {cpSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadedBy, outputs, packagesIn} from './bundles.ts'
import {root, temporaryFolder} from './dieuhanh.ts'

const notice = join(root, 'fixtures/thongbao.md')
const plain = join(root, 'fixtures/documents/cong-dien-cac-bo-liet-ke-dai.txt')
const day = ['--today', '2026-05-11']
const parse = ['parse', notice, '--no-save', ...day]

describe('what a command loads of the packages in the bundle', () => {
  test.each([
    [['--version'], []],
    [['--help'], ['commander']],
    [['list', '-h'], ['commander']],
    [
      ['due', ...day],
      ['commander', 'date-fns'],
    ],
    [
      ['parse', plain, '--no-save', ...day],
      ['commander', 'date-fns'],
    ],
    [parse, ['commander', 'date-fns']],
  ])('%j', (args, packages) => {
    const {pieces, external} = loadedBy(args)
    expect({packages: packagesIn(pieces), external}).toEqual({packages, external: []})
  })

  test('the reader of all Markdown only for what is more than stars and escapes', () => {
    const file = join(temporaryFolder(), 'a.md')
    writeFileSync(file, 'Sở Y tế &amp; Sở Tài chính báo cáo trước __ngày 15/5/2026__.')
    expect(packagesIn(loadedBy(['parse', file, '--no-save', ...day]).pieces)).toContain('remark-parse')
  })

  test('the database only where there is a register', () => {
    expect(packagesIn(loadedBy(parse).pieces)).not.toContain('@photostructure/sqlite')
    const recording = loadedBy(['parse', notice, ...day])
    expect(packagesIn(recording.pieces)).toContain('@photostructure/sqlite')
    expect(recording.external).toEqual([])
  })

  test('nothing is loaded to tell the version', () => {
    expect(loadedBy(['--version']).pieces).toEqual([])
  })

  test('a list of the register neither reads documents nor computes digests', () => {
    const {pieces, modules} = loadedBy(['due', ...day])
    const sources = pieces.flatMap((piece) => Object.keys(outputs[`dist/${piece}`]?.inputs ?? {}))
    expect(sources).toContain('src/register/ask.ts')
    expect(sources.filter((path) => /^src\/(?:parse|batch|read|outline|units|deadlines)/.test(path))).toEqual([])
    expect(modules).not.toContain('crypto')
  })

  test.each(['zod', 'date-fns'])('%s without its languages', (name) => {
    const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs))
    const files = inputs.filter((path) => path.includes(`node_modules/${name}/`))
    expect(files.length).toBeGreaterThan(1)
    expect(files.filter((path) => /\/locales?\//.test(path))).toEqual([])
  })
})

describe('what was compiled ahead', () => {
  test('is taken by the V8 that made it', () => {
    const {refused} = loadedBy(parse)
    expect(refused.filter((each) => each === false).length).toBeGreaterThan(1)
    expect(refused).not.toContain(true)
  })

  test('is refused by another, and needed by none', () => {
    const {stdout} = loadedBy(parse)
    const other = loadedBy(parse, ['--stack-size=900'])
    expect(other.refused).toContain(true)
    expect(other.stdout).toBe(stdout)
    const dist = join(temporaryFolder(), 'dist')
    cpSync(join(root, 'dist'), dist, {recursive: true})
    for (const name of readdirSync(dist)) if (name.endsWith('.cache')) rmSync(join(dist, name))
    const without = loadedBy(parse, [], dist)
    expect(without.refused.filter((each) => each !== null)).toEqual([])
    expect(without.stdout).toBe(stdout)
  })
})
