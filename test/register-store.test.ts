import {chmodSync, readdirSync, readFileSync, renameSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Failure} from '../src/model/failure.ts'
import {tasksOf} from '../src/register/ask.ts'
import {journalOf, undo} from '../src/register/journal.ts'
import {migrations} from '../src/register/migrations.ts'
import {openRegister, readRegister, withRegister} from '../src/register/open.ts'
import {openPort} from '../src/register/port.ts'
import {planRecording, record} from '../src/register/record.ts'
import {addSpoken} from '../src/register/spoken.ts'
import {newRegister, shell, temporaryFolder} from './dieuhanh.ts'
import {before, directive, task, unit} from './directive.ts'

const head = {at: '2026-05-11T01:00:00.000Z', day: '2026-05-11', command: 'parse'}
const reading = directive([unit('Công an phường', [task('1-1', [before('2026-05-15')]), task('1-2')])])
const keep = (path: string, read = reading) => withRegister(path, (port) => record(port, read, null, head))
const texts = (path: string) =>
  readRegister(path, (port) => tasksOf(port, {}).map(({number, text}) => `${number} ${text}`))
const spoken = (text: string) => ({
  text,
  unit: 'Công an phường',
  due: null,
  source: 'Zalo',
  giver: null,
  given: head.day,
})

describe('the file of the register', () => {
  test('is made in its folder, for its owner alone', async () => {
    const path = join(temporaryFolder(), 'a/b/register.db')
    await keep(path)
    expect([statSync(path).mode & 0o777, statSync(dirname(path)).mode & 0o777]).toEqual([0o600, 0o700])
  })

  test('is not made, and nothing is written, by those who only read', async () => {
    const path = newRegister()
    expect(await texts(path)).toBeNull()
    expect(readdirSync(dirname(path))).toEqual([])
    expect(shell(`node -e 0 && dieuhanh parse fixtures/thongbao.md`, {DIEUHANH_REGISTER: path}).code).toBe(0)
    const {mtimeNs} = statSync(path, {bigint: true})
    for (const line of ['list', 'due', 'overdue', 'search thu', 'show NV1', 'units', 'docs', 'stats', 'log'])
      expect(shell(`dieuhanh ${line}`, {DIEUHANH_REGISTER: path}).code).toBe(0)
    expect(readdirSync(dirname(path))).toEqual(['register.db'])
    expect(statSync(path, {bigint: true}).mtimeNs).toBe(mtimeNs)
  })

  test('can be read where nothing may be written', async () => {
    const path = newRegister()
    shell('dieuhanh parse fixtures/cli/input/short.md', {DIEUHANH_REGISTER: path})
    chmodSync(path, 0o400)
    chmodSync(dirname(path), 0o500)
    expect((await texts(path))?.length).toBe(4)
    chmodSync(dirname(path), 0o700)
  })

  const refusals: [string, string, (path: string) => void][] = [
    ['a text', 'register-foreign', (path) => writeFileSync(path, 'Thông báo kết luận của Chủ tịch UBND phường.')],
    ['some bytes', 'register-foreign', (path) => writeFileSync(path, Buffer.alloc(8192, 7))],
    ['a file cut short', 'register-damaged', (path) => truncateSync(path, statSync(path).size - 4096)],
    ['a file cut within its header', 'register-damaged', (path) => truncateSync(path, 50)],
  ]
  test.each(refusals)('%s is refused and left as it is', async (_what, code, spoil) => {
    const path = newRegister()
    shell('dieuhanh parse fixtures/cli/input/short.md', {DIEUHANH_REGISTER: path})
    spoil(path)
    const bytes = readFileSync(path)
    const refused = expect.objectContaining({code, exit: 1}) satisfies Failure
    await expect(texts(path)).rejects.toEqual(refused)
    await expect(keep(path)).rejects.toEqual(refused)
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(readdirSync(dirname(path))).toEqual(['register.db'])
  })

  test.each([
    ['of another program', 'register-foreign', 'PRAGMA application_id = 7; CREATE TABLE a (b)'],
    ['of a later version', 'register-newer', `PRAGMA user_version = ${migrations.length + 1}`],
  ])('a database %s is refused and left as it is', async (_what, code, sql) => {
    const path = newRegister()
    if (code === 'register-newer') await keep(path)
    const port = await openPort(path, {readOnly: false})
    port.exec(sql)
    port.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    port.close()
    const bytes = readFileSync(path)
    const refused = expect.objectContaining({code, exit: 1}) satisfies Failure
    await expect(texts(path)).rejects.toEqual(refused)
    await expect(keep(path)).rejects.toEqual(refused)
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })
})

describe('a register that stays open', () => {
  test('has each act for good before the next, for all to see', async () => {
    const path = newRegister()
    const register = await openRegister(path)
    const seen: unknown[] = []
    for (const text of ['Gọi điện', 'Gửi thư']) {
      await register.act((port) => addSpoken(port, spoken(text), head))
      seen.push(await texts(path))
    }
    await expect(register.act((port) => addSpoken(port, spoken('GỌI điện'), head))).rejects.toMatchObject({
      code: 'order-known',
    })
    register.close()
    expect(seen).toEqual([['1 Gọi điện'], ['1 Gọi điện', '2 Gửi thư']])
  })

  test('knows when another file lies in its place', async () => {
    const path = newRegister()
    const register = await openRegister(path)
    expect(register.isReplaced()).toBe(false)
    renameSync(path, `${path}.old`)
    expect(register.isReplaced()).toBe(true)
    await keep(path)
    expect(register.isReplaced()).toBe(true)
    register.close()
  })
})

describe('what is recorded', () => {
  test('keeps its codes for life', async () => {
    const path = newRegister()
    await keep(path)
    await withRegister(path, (port) => undo(port, head))
    await keep(path)
    expect(await texts(path)).toEqual(['3 Việc 1-1.', '4 Việc 1-2.'])
  })

  test('the same reading leaves no trace', async () => {
    const path = newRegister()
    await keep(path)
    const {plan} = await keep(path)
    expect([plan.document, await readRegister(path, (port) => journalOf(port, {limit: 9}).length)]).toEqual(['kept', 1])
  })

  test('number 45 of 2025 and of 2026 are two documents', async () => {
    const path = newRegister()
    const other = directive(reading.units, {id: 'document-2', header: {...reading.header, issuedOn: '2025-05-08'}})
    await keep(path)
    expect(await readRegister(path, (port) => planRecording(port, other).plan.document)).toBe('new')
  })

  test('everything can be taken back, one by one, to the empty register', async () => {
    const path = newRegister()
    const state = (port: Parameters<typeof tasksOf>[0]) =>
      JSON.stringify([tasksOf(port, {}), port.all('SELECT * FROM notes')])
    const steps = [
      reading,
      directive([unit('Công an phường', [task('1-2')])]),
      directive([unit('Ban CHQS', [task('1-1')])]),
    ]
    const states = await withRegister(path, (port) =>
      steps.map((read) => {
        const was = state(port)
        record(port, read, null, head)
        return was
      }),
    )
    const back = await withRegister(path, (port) =>
      steps.map(() => {
        undo(port, head)
        return state(port)
      }),
    )
    expect(back).toEqual(states.toReversed())
    await expect(withRegister(path, (port) => undo(port, head))).rejects.toMatchObject({code: 'nothing-to-undo'})
  })

  test('the journal is only added to', async () => {
    const path = newRegister()
    await keep(path)
    await expect(withRegister(path, (port) => port.exec('DELETE FROM entries'))).rejects.toThrow('append only')
  })

  test('what fails half-way leaves nothing', async () => {
    const path = newRegister()
    const twice = (): Promise<unknown> =>
      withRegister(path, (port) => {
        addSpoken(port, spoken('Gọi điện'), head)
        addSpoken(port, spoken('GỌI  điện'), head)
      })
    await expect(twice()).rejects.toMatchObject({code: 'order-known', values: {code: 'NV1'}})
    expect(await texts(path)).toEqual(['1 Gọi điện'])
  })
})
