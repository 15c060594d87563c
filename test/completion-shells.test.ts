import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, type TestContext, test} from 'vitest'
import {newRegister, root, temporaryFolder} from './dieuhanh.ts'

/** A folder in which `dieuhanh` is a program, with a document in a folder that has a space in its name. */
const folder = temporaryFolder()
const env = {
  ...process.env,
  ...{LANG: 'C.UTF-8', DIEUHANH_LANG: 'vi', DIEUHANH_REGISTER: newRegister(), HISTFILE: '/dev/null', TERM: 'dumb'},
  PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
}
const run = (program: string, args: readonly string[], input = ''): string =>
  spawnSync(program, args, {cwd: folder, env, input, encoding: 'utf8', timeout: 80_000}).stdout

beforeAll(() => {
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/dieuhanh'), `#!/bin/sh\nexec node '${root}bin/dieuhanh.js' "$@"\n`, {mode: 0o755})
  mkdirSync(join(folder, 'văn bản'))
  cpSync(join(root, 'fixtures/thongbao.md'), join(folder, 'văn bản/thông báo.md'))
  writeFileSync(join(folder, 'kept.txt'), 'kept')
  run('sh', ['-c', 'dieuhanh parse văn*/*; dieuhanh done NV9 --on 14/5/2026'])
}, 60_000)

function needs({skip}: TestContext, ...programs: readonly string[]): void {
  const missing = programs.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0)
  if (missing.length > 0) skip(`${missing.join(' and ')} is not installed: completion there is not tried`)
}

/** What a shell at a terminal prints while these keys are pressed. */
const typed = (program: string, keys: readonly string[]): string =>
  run('script', ['-qec', program, '/dev/null'], `${['stty cols 200', ...keys, 'exit'].join('\n')}\n`)

/** Lines that work only when they are completed. */
const lines = [
  'dieuhanh sea\tkhuyen hoc --json code,state --ndjson',
  'dieuhanh list --unit phong-v\t--state=hoan-thanh-d\t--json unit,state --ndjson',
  'dieuhanh parse v\t\t--no-save --ndjson | grep -c 2.2-4',
]
function checkPrinted(screen: string): void {
  expect(screen).toContain('{"code":"NV9","state":"done-on-time"}')
  expect(screen).toContain('{"unit":"Phòng Văn hóa - Xã hội phường","state":"done-on-time"}')
  expect(screen).toMatch(/\n1\r/)
}

describe('completion', () => {
  test('in bash; nothing of what is typed is run', (context) => {
    needs(context, 'script')
    const careless = ['dieuhanh done $(touch ran) \t\u0001#', 'dieuhanh list > kept.txt --st\t\u0001#']
    checkPrinted(typed('bash --norc -i', ['source <(dieuhanh completion bash)', ...lines, ...careless]))
    expect(readdirSync(folder).sort()).toEqual(['bin', 'kept.txt', 'văn bản'])
    expect(readFileSync(join(folder, 'kept.txt'), 'utf8')).toBe('kept')
  }, 90_000)

  test('in zsh', (context) => {
    needs(context, 'script', 'zsh')
    const begin = ['autoload -U compinit; compinit -u -D', 'source <(dieuhanh completion zsh)']
    checkPrinted(typed('zsh -f -i', [...begin, ...lines]))
  }, 90_000)

  test('in fish', (context) => {
    needs(context, 'fish')
    const answers = (line: string): string[] =>
      run('fish', ['-c', `dieuhanh completion fish | source; complete -C "${line}"`]).split('\n')
    expect(answers('dieuhanh sea')).toContainEqual(expect.stringMatching(/^search\t/))
    expect(answers('dieuhanh list --state=hoan-thanh-d')).toContain('--state=hoan-thanh-dung-han\tdone-on-time')
    expect(answers('dieuhanh list --unit phong-v')).toContain(
      'phong-van-hoa-xa-hoi-phuong\tPhòng Văn hóa - Xã hội phường',
    )
  }, 90_000)
})
