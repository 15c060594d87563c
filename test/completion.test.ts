import {cpSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {beforeAll, describe, expect, test} from 'vitest'
import {completeLine} from '../src/commands/complete/line.ts'
import type {Flag} from '../src/commands/flags.ts'
import {commands} from '../src/commands/index.ts'
import {commonFlags} from '../src/commands/subcommand.ts'
import {newRegister, root, shell, temporaryFolder} from './dieuhanh.ts'

const register = newRegister()
const context = {language: 'vi', today: '2026-05-14', register} as const
const run = (line: string, path = register) => shell(line, {DIEUHANH_REGISTER: path})

beforeAll(() => {
  run('dieuhanh parse fixtures/thongbao.md --number 45; dieuhanh parse fixtures/documents/persons-with-offices.md')
  run('dieuhanh done NV1; dieuhanh cancel NV2; dieuhanh pause NV3')
}, 60_000)

/** What may stand at the end of a line of words. */
async function offered(words: readonly string[], path = register): Promise<string[]> {
  const answer = await completeLine(words, {...context, register: path})
  return answer.split('\n').flatMap((line) => (line.includes('\t') ? [line.slice(0, line.indexOf('\t'))] : []))
}

describe('a value that was offered', () => {
  test.each(['--unit', '--doc'])(
    'is taken by %s, and finds tasks',
    async (option) => {
      const values = await offered(['list', option, ''])
      expect(values.length).toBeGreaterThan(1)
      const lines = values.map((value) => `dieuhanh list ${option} ${value} --exit-code >/dev/null || echo ${value}`)
      expect(run(lines.join('\n'))).toMatchObject({stdout: '', stderr: ''})
    },
    60_000,
  )

  test.each(Object.keys(commands))('is taken by the options of %s', async (name) => {
    const own = await commands[name]?.load()
    for (const flag of Object.values<Flag<unknown>>({...own?.flags, ...commonFlags})) {
      if (typeof flag.offer !== 'object' && flag.offer !== 'day') continue
      const option = flag.flags.match(/--[a-z-]+/)?.[0] ?? ''
      const values = await Promise.all(['', 'd', 'h', '2'].map((typed) => offered([name, `${option}=${typed}`])))
      expect(values[0]).not.toEqual([])
      for (const value of values.flat()) await flag.read(value, context)
    }
  })

  test('is a code that the command can do something with', async () => {
    expect(await offered(['reopen', ''])).toEqual(['NV1', 'NV2', 'NV3'])
    expect(await offered(['start', 'nv'])).not.toContain('NV1')
    expect(await offered(['done', 'NV31', 'NV3'])).toEqual([
      'NV3',
      'NV30',
      'NV32',
      'NV33',
      'NV34',
      'NV35',
      'NV36',
      'NV37',
      'NV38',
      'NV39',
    ])
  })
})

test('many tasks are offered digit by digit, so that no code is cut off', async () => {
  const large = newRegister()
  const file = join(temporaryFolder(), 'nhiều việc.md')
  const orders = Array.from({length: 250}, (_, n) => `- Báo cáo kết quả công tác số ${n + 1}.`)
  writeFileSync(file, `THÔNG BÁO\nKết luận\n\n1. Sở Y tế\n${orders.join('\n')}\n`)
  run(`dieuhanh parse '${file}'`, large)
  expect(await offered(['show', 'NV'], large)).toEqual(
    ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((n) => `NV${n}`),
  )
  expect(await offered(['show', 'NV24'], large)).toEqual(['NV24', ...Array.from({length: 10}, (_, n) => `NV24${n}`)])
}, 60_000)

describe('asking what fits', () => {
  const stamps = (folder: string): unknown[] =>
    readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs, statSync(join(folder, name)).size])

  test('leaves the register as it is, and makes none', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'old.db'), gunzipSync(readFileSync(join(root, 'fixtures/registers/v1.db.gz'))))
    writeFileSync(join(folder, 'broken.db'), 'no register')
    cpSync(register, join(folder, 'new.db'))
    const before = stamps(folder)
    const answers = async (name: string): Promise<boolean> => {
      const asked = [
        ['list', '--unit', ''],
        ['list', '--doc', ''],
        ['done', ''],
      ]
      const values = await Promise.all(asked.map((words) => offered(words, join(folder, name))))
      return values.every(({length}) => length > 0)
    }
    expect([await answers('new.db'), await answers('broken.db'), await answers('none.db')]).toEqual([
      true,
      false,
      false,
    ])
    await answers('old.db')
    expect(stamps(folder)).toEqual(before)
  })

  test('is all that loads the library', () => {
    const {outputs} = JSON.parse(readFileSync(join(root, 'dist/meta.json'), 'utf8'))
    const pieces = Object.entries<{inputs: object}>(outputs)
    const found = pieces.filter(([, {inputs}]) => Object.keys(inputs).some((path) => path.includes('@bomb.sh/tab')))
    expect(found.map(([path]) => path.replace(/-\w+\.js$/, ''))).toEqual(['dist/script'])
  })
})
