import {chmodSync, chownSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {describe, expect, test, vi} from 'vitest'
import type {Failure} from '../src/model/failure.ts'
import {tasksOf} from '../src/register/ask.ts'
import {migrations} from '../src/register/migrations.ts'
import {readRegister, withRegister} from '../src/register/open.ts'
import type {Port} from '../src/register/port.ts'
import {newRegister, root, shell} from './dieuhanh.ts'

/** One register of each version, as that version of the program wrote it, with what it answered. */
const versions = migrations.map((_, index) => index + 1)
const fixture = (version: number, ending: string): string => join(root, `fixtures/registers/v${version}.${ending}`)

const today = '--today 2026-05-14'
const history = [
  'parse - < fixtures/cli/input/short.md',
  'done NV2 --on 12/5/2026 --product 52/QĐ-UBND',
  'done NV1 --on 12/5/2026',
  'extend NV2 --to 29/5/2026 --reason "chờ hướng dẫn" || dieuhanh reopen NV2',
  'extend NV2 --to 29/5/2026 --reason "chờ hướng dẫn"',
  'due-set NV4 --to 30/6/2026',
  'pause NV3 --note "chờ kinh phí"',
  'add "Báo cáo nhanh thiệt hại do mưa đá" --unit "Công an phường" --due 20/5 --source Zalo',
  'add "Gọi nhầm" --unit "Công an phường" --source Zalo',
  'undo',
  'note NV5 "Đã gọi hai lần"',
]
const questions = ['list --json', 'log --json', 'show NV1-NV5 --json', 'docs --json', 'search "mua da" --json']

const answers = (register: string): unknown[] =>
  questions.map((question) => {
    const {stdout, stderr, code} = shell(`dieuhanh ${question} ${today}`, {DIEUHANH_REGISTER: register})
    expect([question, code, stderr]).toEqual([question, 0, ''])
    return JSON.parse(stdout)
  })

/** Writes the fixture of the version of today, where there is none yet. */
function make(version: number): void {
  const register = newRegister()
  for (const line of history) shell(`dieuhanh ${line} ${today}`, {DIEUHANH_REGISTER: register})
  writeFileSync(fixture(version, 'db.gz'), gzipSync(readFileSync(register), {level: 9}))
  writeFileSync(
    fixture(version, 'json'),
    `[${answers(register)
      .map((answer) => JSON.stringify(answer))
      .join(',\n')}]\n`,
  )
}

function kept(version: number): string {
  const register = newRegister()
  writeFileSync(register, gunzipSync(readFileSync(fixture(version, 'db.gz'))))
  return register
}

const versionOf = (port: Port): unknown => port.get('PRAGMA user_version')?.user_version

describe.each(versions)('a register of version %i', (version) => {
  if (process.env.UPDATE && version === migrations.length && !existsSync(fixture(version, 'db.gz'))) make(version)

  test('answers as it did, fields that came since aside, and is brought up to date by that', async () => {
    const register = kept(version)
    expect(answers(register)).toMatchObject(JSON.parse(readFileSync(fixture(version, 'json'), 'utf8')))
    expect(await readRegister(register, versionOf)).toBe(migrations.length)
    expect(await withRegister(register, (port) => port.all('PRAGMA integrity_check'))).toEqual([
      {integrity_check: 'ok'},
    ])
  }, 30_000)

  test('is written, and taken back to its beginning', () => {
    const register = kept(version)
    const run = (line: string) => shell(`dieuhanh ${line} ${today}`, {DIEUHANH_REGISTER: register})
    expect(run('note NV2 "Đã xong một nửa"').code).toBe(0)
    expect(run('parse fixtures/cli/input/short.md').stderr).toContain('Sổ: 0 mới, 0 thay đổi, 4 giữ nguyên')
    let undone = 0
    while (run('undo').code === 0) undone++
    expect(undone).toBeGreaterThan(8)
    expect(run('list --json --ndjson').stdout).toBe('')
  }, 60_000)
})

describe('a step that comes later', () => {
  const last = Math.max(...versions)
  const later = async (sql: string) => {
    vi.resetModules()
    vi.doMock('../src/register/migrations.ts', () => ({migrations: [...migrations, sql]}))
    return import('../src/register/open.ts')
  }
  const numbers = (port: Port): number[] => tasksOf(port, {}).map(({number}) => number)
  const five = [1, 2, 3, 4, 5]

  test('is taken by those who write and by those who only read', async () => {
    const {readRegister: read, withRegister: open} = await later('ALTER TABLE tasks ADD COLUMN later TEXT')
    for (const act of [read, open]) {
      const register = kept(last)
      expect((await act(register, numbers))?.toSorted()).toEqual(five)
      expect(await read(register, versionOf)).toBe(last + 1)
    }
  })

  test('that fails leaves the register as it was', async () => {
    const {withRegister: open} = await later(
      'ALTER TABLE tasks ADD COLUMN later TEXT; DROP TABLE notes; SELECT nothing',
    )
    const register = kept(last)
    await expect(open(register, numbers)).rejects.toThrow('nothing')
    expect(await readRegister(register, versionOf)).toBe(last)
    expect((await readRegister(register, numbers))?.toSorted()).toEqual(five)
    expect(await readRegister(register, (port) => port.all('SELECT id FROM notes').length)).toBeGreaterThan(0)
  })

  test('that cannot be taken for want of permission is said, and the file left alone', async () => {
    const {readRegister: read} = await later('ALTER TABLE tasks ADD COLUMN later TEXT')
    const register = kept(last)
    const bytes = readFileSync(register)
    const [asRoot, nobody] = [process.getuid?.() === 0, 65534]
    for (const each of [register, dirname(register)]) if (asRoot) chownSync(each, nobody, nobody)
    chmodSync(register, 0o400)
    chmodSync(dirname(register), 0o500)
    if (asRoot) process.seteuid?.(nobody)
    const ended = await read(register, numbers).catch((error: unknown) => error)
    if (asRoot) process.seteuid?.(0)
    chmodSync(dirname(register), 0o700)
    expect(ended).toEqual(expect.objectContaining({code: 'register-older', exit: 1}) satisfies Failure)
    expect(readFileSync(register).equals(bytes)).toBe(true)
  })
})
