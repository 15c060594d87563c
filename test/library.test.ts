import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'
import {beforeAll, describe, expect, test} from 'vitest'
import {root, temporaryFolder} from './dieuhanh.ts'
import {pack, run} from './pack.ts'

/** A project that has the package, as npm unpacks it. */
const project = temporaryFolder()
const shipped = join(project, 'node_modules/dieuhanh')

const file = (name: string, lines: string): string => {
  writeFileSync(join(project, name), lines)
  return join(project, name)
}

beforeAll(() => {
  mkdirSync(shipped, {recursive: true})
  const {path} = pack(project)
  run('tar', ['--extract', '--file', path, '--strip-components', '1', '--directory', shipped], project)
}, 60_000)

describe('a script that has the package', () => {
  const answer = "parse('Giao Sở Y tế báo cáo trước ngày 15/5/2026.').then(({units}) => console.log(units[0].name))"

  test.each([
    ['imports', 'a.mjs', `import {parse} from 'dieuhanh'\n${answer}`],
    ['requires', 'a.cjs', `const {parse} = require('dieuhanh')\n${answer}`],
  ])('%s it', (_, name, lines) => {
    expect(run('node', [file(name, lines)], project)).toEqual({stdout: 'Sở Y tế\n', stderr: '', code: 0})
  })

  test('reads what the command reads', () => {
    const lines = `
      import {readFileSync} from 'node:fs'
      import {parse} from 'dieuhanh'
      const path = 'fixtures/thongbao.md'
      console.log(JSON.stringify(await parse(readFileSync(path), {path})))`
    const command = run('node', ['bin/dieuhanh.js', 'parse', 'fixtures/thongbao.md', '--no-save', '--lang', 'vi'], root)
    expect(JSON.parse(run('node', [file('b.mjs', lines)], root).stdout)).toEqual(JSON.parse(command.stdout))
  })

  test('is told in words and by a code what cannot be read', () => {
    const lines = `
      import {parse} from 'dieuhanh'
      for (const input of [' ', Buffer.from([0xc3, 0x28]), 'TUYỆT MẬT\\n\\nTHÔNG BÁO\\nKết luận\\n'])
        await parse(input, {path: 'a.txt', language: 'en'}).catch(({code, message}) => console.log(code, message))`
    expect(run('node', [file('c.mjs', lines)], project).stdout.split('\n')).toEqual([
      'input-empty "a.txt" holds no text. Check the file it was converted from.',
      'input-encoding "a.txt" is not UTF-8. Save it as UTF-8 and read it again.',
      expect.stringMatching(/^document-secret "a.txt" is marked TUYỆT MẬT/),
      '',
    ])
  })

  test('finds the JSON Schemas that the commands print', () => {
    for (const name of ['directive', 'task']) {
      const lines = `console.log(JSON.stringify(require('dieuhanh/${name}.schema.json')))`
      const printed = run('node', ['bin/dieuhanh.js', 'schema', '--of', name], root).stdout
      expect(JSON.parse(run('node', [file('d.cjs', lines)], project).stdout)).toEqual(JSON.parse(printed))
    }
  })
})

/** What the compiler has to say of these files. */
function complaints(files: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(files, options)
  return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

const ownOptions = ts.convertCompilerOptionsFromJson(
  JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).compilerOptions,
  root,
).options

describe('its types', () => {
  const use = `
    import {type Deadline, type Directive, parse} from 'dieuhanh'
    export const late = async (text: string): Promise<Deadline[]> => {
      const {units}: Directive = await parse(text, {number: '45', office: {bodies: ['Tổ 115']}})
      return units.flatMap(({tasks}) => tasks.flatMap(({deadlines}) => deadlines))
    }
    // @ts-expect-error there is no such option
    parse('', {numer: '45'})`
  const strict = {strict: true, noEmit: true, target: ts.ScriptTarget.ES2023, lib: ['lib.es2023.d.ts'], types: []}

  test.each([
    ['Node', ['use.mts', 'use.cts'], ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['bundlers', ['use.ts'], ts.ModuleKind.Preserve, ts.ModuleResolutionKind.Bundler],
  ])(
    'are found where %s looks, and ask for no other package',
    (_, names, module, moduleResolution) => {
      const files = names.map((name) => file(name, use))
      expect(complaints(files, {...strict, module, moduleResolution})).toEqual([])
      expect(readFileSync(join(shipped, 'dist/index.d.ts'), 'utf8')).not.toMatch(/\bimport\b/)
    },
    60_000,
  )

  test('are those of the sources', () => {
    const names = ['DayTable', 'Directive', 'InputOptions', 'Office', 'Source', 'Warning']
    const pairs = names.map(
      (name) => `
        export const a${name}: shipped.${name} = {} as own.${name}
        export const b${name}: own.${name} = {} as shipped.${name}`,
    )
    const lines = `
      import type * as shipped from ${JSON.stringify(join(shipped, 'dist/index.js'))}
      import type * as own from ${JSON.stringify(join(root, 'src/index.ts'))}
      export const parse: typeof own.parse = null as unknown as typeof shipped.parse
      ${pairs.join('')}`
    const typeRoots = [join(root, 'node_modules/@types')]
    expect(complaints([file('same.mts', lines)], {...ownOptions, typeRoots})).toEqual([])
  }, 120_000)
})
