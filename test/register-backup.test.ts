import {existsSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tasksOf} from '../src/register/ask.ts'
import {backUp} from '../src/register/backup.ts'
import {readRegister} from '../src/register/open.ts'
import {count} from './counts.ts'
import {newRegister, shell, temporaryFolder} from './dieuhanh.ts'
import {startWriter} from './register-child.ts'

const texts = (path: string) =>
  readRegister(path, (port) => tasksOf(port, {}).map(({number, text}) => `${number} ${text}`))

function register(): string {
  const path = newRegister()
  shell('dieuhanh parse fixtures/cli/input/short.md', {DIEUHANH_REGISTER: path})
  return path
}

describe('a copy of the register', () => {
  test('made while others write is one moment of it, with all that was acknowledged before', async (context) => {
    const path = newRegister()
    const writers = await Promise.all(['a', 'b'].map((name) => startWriter(path, name, 60)))
    const all = Promise.all(writers.map(({ended}) => ended))
    let copies = 0
    while ((await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 30))])) === undefined) {
      const before = writers.flatMap(({acknowledged}) => acknowledged()).filter((line) => !line.includes(' note '))
      const copy = join(temporaryFolder(), 'copy.db')
      if ((await backUp(path, copy, false)) === null) continue
      copies++
      const held = (await texts(copy)) ?? []
      expect(held.map((line) => Number.parseInt(line, 10)).sort((a, b) => a - b)).toEqual(held.map((_, n) => n + 1))
      expect(before.filter((line) => !held.includes(line))).toEqual([])
      expect([readdirSync(dirname(copy)), statSync(copy).mode & 0o777]).toEqual([['copy.db'], 0o600])
    }
    expect(copies).toBeGreaterThan(3)
    expect(writers.map((writer) => writer.said())).toEqual(['', ''])
    expect(await texts(path)).toHaveLength(120)
    count(context, {'copies made among writers': copies})
  }, 60_000)

  test('is a register, which goes on from where it was', () => {
    const path = register()
    const copy = join(temporaryFolder(), 'copy.db')
    const ask = (file: string, line: string) => shell(`dieuhanh ${line}`, {DIEUHANH_REGISTER: file}).stdout
    expect(shell(`dieuhanh backup '${copy}'`, {DIEUHANH_REGISTER: path}).code).toBe(0)
    for (const line of ['list --json', 'log --json', 'search "ho ngheo"']) expect(ask(copy, line)).toBe(ask(path, line))
    ask(path, 'forget 46/TB-UBND --yes')
    expect(ask(copy, 'add "Việc" --unit "Công an phường" --source Zalo')).toContain('NV5')
  })

  test('replaces a file only by force, and only by a whole copy', () => {
    const path = register()
    const copy = join(temporaryFolder(), 'copy.db')
    writeFileSync(copy, 'cũ')
    const run = (line: string) => shell(`dieuhanh backup '${copy}' ${line}`, {DIEUHANH_REGISTER: path}).code
    expect([run(''), readFileSync(copy, 'utf8')]).toEqual([2, 'cũ'])
    const sound = readFileSync(path)
    writeFileSync(path, Buffer.concat([sound.subarray(0, 8192), Buffer.alloc(sound.length - 8192, 7)]))
    expect([run('--force'), readFileSync(copy, 'utf8')]).toEqual([1, 'cũ'])
    writeFileSync(path, sound)
    expect([run('--force'), readdirSync(dirname(copy))]).toEqual([0, ['copy.db']])
    expect(statSync(copy).size).toBeGreaterThan(4096)
  })

  test('never takes the place of the register, by whatever name', () => {
    const path = register()
    const folder = dirname(path)
    symlinkSync('register.db', join(folder, 'symbolic.db'))
    linkSync(path, join(folder, 'hard.db'))
    const bytes = readFileSync(path)
    for (const name of ['register.db', './register.db', 'symbolic.db', 'hard.db', 'register.db-wal', 'register.db-shm'])
      for (const line of ['backup --force', 'export --force --format csv -o']) {
        const {code, stderr} = shell(`cd '${folder}' && dieuhanh ${line} ${name}`, {DIEUHANH_REGISTER: path})
        expect([line, name, code, stderr]).toEqual([line, name, 2, expect.stringContaining('là tệp của chính sổ')])
      }
    expect([readFileSync(path).equals(bytes), existsSync(`${path}-wal`)]).toEqual([true, false])
  }, 60_000)
})
