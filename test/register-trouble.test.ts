import {spawnSync} from 'node:child_process'
import {chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import fc from 'fast-check'
import {beforeAll, describe, expect, test} from 'vitest'
import {Failure} from '../src/model/failure.ts'
import {allNotes, documentsOf, tasksOf} from '../src/register/ask.ts'
import {journalOf} from '../src/register/journal.ts'
import {readRegister, registerExists, withRegister} from '../src/register/open.ts'
import {openPort} from '../src/register/port.ts'
import {addSpoken} from '../src/register/spoken.ts'
import {count} from './counts.ts'
import {newRegister, root, shell, temporaryFolder} from './dieuhanh.ts'

const head = {at: '2026-05-11T01:00:00.000Z', day: '2026-05-11', command: 'add'}
const spoken = (text: string) => ({
  ...{text, unit: 'Công an phường', due: null, source: 'Zalo', giver: null, given: head.day},
})
const add = (path: string, text: string) => withRegister(path, (port) => addSpoken(port, spoken(text), head))
const texts = (path: string) => readRegister(path, (port) => tasksOf(port, {}).map(({text}) => text))
const refused = (code: string): unknown => expect.objectContaining({code, exit: 1})

describe('a path', () => {
  test.each([':memory:', 'file:so.db?mode=memory', 'file:so.db', 'a?b#c%41 é.db', "o'so.db", ' so.db'])(
    '%j is the name of a file, however a database may read it',
    (name) => {
      const folder = temporaryFolder()
      const line = (command: string) => shell(`cd '${folder}' && ${command}`, {DIEUHANH_REGISTER: name})
      expect(line('dieuhanh add "Việc" --unit "Công an phường" --source Zalo').code).toBe(0)
      expect(readdirSync(folder)).toEqual([name])
      expect(line('dieuhanh list --json text --ndjson').stdout).toBe('{"text":"Việc"}\n')
    },
  )

  test.each([
    ['a folder', 'register-foreign', (path: string) => mkdirSync(path)],
    ['a pipe', 'register-foreign', (path: string) => spawnSync('mkfifo', [path])],
  ])('of %s is refused', async (_what, code, make) => {
    const path = newRegister()
    make(path)
    await expect(texts(path)).rejects.toEqual(refused(code))
    await expect(add(path, 'Việc')).rejects.toEqual(refused(code))
    expect(() => registerExists(path)).toThrow(Failure)
  })

  test('below a file has no register, and none can be made there', async () => {
    const path = join(root, 'package.json', 'register.db')
    expect(await texts(path)).toBeNull()
    expect(registerExists(path)).toBe(false)
    await expect(add(path, 'Việc')).rejects.toEqual(refused('register-unwritable'))
  })
})

/** The state of all files of a register. */
const filesOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dirname(path)).map((name) => [name, readFileSync(join(dirname(path), name)).toString('base64')]),
  )

describe('what is not ours', () => {
  test('is not even tidied up: a database of another program with its log', async () => {
    const path = newRegister()
    const other = await openPort(path, {readOnly: false})
    other.exec('PRAGMA journal_mode = WAL; CREATE TABLE a (b); INSERT INTO a VALUES (1)')
    const before = filesOf(path)
    // As its program left it when it was killed: nobody may find it other than that.
    const copy = newRegister()
    for (const [name, bytes] of Object.entries(before))
      writeFileSync(join(dirname(copy), name), Buffer.from(bytes, 'base64'))
    other.close()
    await expect(add(copy, 'Việc')).rejects.toEqual(refused('register-foreign'))
    await expect(texts(copy)).rejects.toEqual(refused('register-foreign'))
    const {'register.db': file, 'register.db-wal': log} = filesOf(copy)
    expect({file, log}).toEqual({file: before['register.db'], log: before['register.db-wal']})
  })
})

describe('a full disk', () => {
  test('keeps what is there, and says so', async () => {
    const path = newRegister()
    await add(path, 'Việc đầu')
    const fill = withRegister(path, (port) => {
      port.exec(`PRAGMA max_page_count = ${Number(port.get('PRAGMA page_count')?.page_count) + 4}`)
      for (let n = 0; ; n++) addSpoken(port, spoken(`Việc ${n} ${'dài '.repeat(200)}`), head)
    })
    await expect(fill).rejects.toEqual(refused('register-unwritable'))
    const kept = (await texts(path)) ?? []
    expect(kept[0]).toBe('Việc đầu')
    await add(path, 'Việc cuối')
    expect(await texts(path)).toEqual([...kept, 'Việc cuối'])
  })

  const mount = 'mount -t tmpfs -o size=600k tmpfs "$1" 2>/dev/null'
  const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', mount, 'sh', temporaryFolder()]).status === 0

  test.skipIf(!canMount)(
    'of its own loses nothing that was acknowledged',
    () => {
      const folder = temporaryFolder()
      const script = `
      ${mount}; export DIEUHANH_REGISTER=$1/register.db; n=0
      until "$2" "$3" add "Việc $n $4" --unit "Công an phường" --source Zalo --lang vi >/dev/null 2>$1/../said
        code=$?; [ $code != 0 ]; do n=$((n+1)); done
      echo "$code $n $(cat $1/../said)"
      "$2" "$3" list --json code --ndjson | wc -l
      "$2" "$3" undo >/dev/null 2>&1; "$2" "$3" list --json code --ndjson | wc -l`
      const long = 'rà soát, lập danh sách '.repeat(1500)
      const given = ['sh', join(folder, 'disk'), process.execPath, join(root, 'bin/dieuhanh.js'), long]
      mkdirSync(join(folder, 'disk'))
      const {stdout} = spawnSync('unshare', ['-rm', 'bash', '-c', script, ...given], {encoding: 'utf8'})
      const [said = '', listed] = stdout.split('\n')
      const [code, acknowledged] = said.split(' ')
      expect(code).toBe('1')
      expect(said).toMatch(/Không ghi được sổ "[^"]*" \(.*full\)\. Kiểm tra dung lượng đĩa và quyền ghi\.$/)
      expect(Number(acknowledged)).toBeGreaterThan(0)
      expect(listed).toBe(acknowledged)
    },
    60_000,
  )
})

/** Somebody whom the modes of files bind: nobody, where the tests run as root. */
const asRoot = process.getuid?.() === 0
const nobody = 65534
function asNobody(line: string): {code: number | null; stderr: string; stdout: string} {
  const script = `dieuhanh() { '${process.execPath}' '${root}bin/dieuhanh.js' "$@"; }\n${line}`
  const {status, stderr, stdout} = spawnSync('bash', ['-c', script], {
    ...(asRoot && {uid: nobody, gid: nobody}),
    encoding: 'utf8',
    env: {PATH: process.env.PATH, LANG: 'vi_VN.UTF-8'},
  })
  return {code: status, stderr, stdout}
}
const canBeNobody = asNobody('dieuhanh --version').code === 0

describe.skipIf(!canBeNobody)('where nothing may be written', () => {
  const locked = (modes: {file: number; folder: number}): string => {
    const path = newRegister()
    shell('dieuhanh add "Việc" --unit "Công an phường" --source Zalo', {DIEUHANH_REGISTER: path})
    for (const each of [path, dirname(path)]) if (asRoot) chownSync(each, nobody, nobody)
    chmodSync(path, modes.file)
    chmodSync(dirname(path), modes.folder)
    return path
  }

  test.each([
    ['a file', {file: 0o400, folder: 0o700}],
    ['a folder', {file: 0o600, folder: 0o500}],
    ['both', {file: 0o400, folder: 0o500}],
  ])('%s: reading goes on, writing is refused', (_what, modes) => {
    const path = locked(modes)
    const before = filesOf(path)
    expect(asNobody(`dieuhanh list --register '${path}' --json text --ndjson`)).toMatchObject({
      ...{code: 0, stdout: '{"text":"Việc"}\n', stderr: ''},
    })
    const {code, stderr} = asNobody(`dieuhanh note NV1 "Đã gọi" --register '${path}'`)
    expect([code, stderr]).toEqual([1, expect.stringContaining(`Không ghi được sổ "${path}"`)])
    chmodSync(dirname(path), 0o700)
    expect(filesOf(path)).toEqual(before)
  })

  test('what may not be read is said', () => {
    for (const modes of [
      {file: 0, folder: 0o700},
      {file: 0o600, folder: 0},
    ]) {
      const path = locked(modes)
      for (const line of ['list', 'note NV1 x', 'backup /dev/null/x']) {
        const {code, stderr} = asNobody(`dieuhanh ${line} --register '${path}'`)
        expect([line, code, stderr]).toEqual([line, 1, expect.stringMatching(/^dieuhanh: Không (?:đọc|ghi) được /)])
      }
      chmodSync(dirname(path), 0o700)
    }
  })
})

describe('permissions', () => {
  test('the file and all beside it are for their owner alone, whatever the umask', async () => {
    const path = join(temporaryFolder(), 'so', 'register.db')
    const mask = process.umask(0)
    try {
      const modes = await withRegister(path, (port) => {
        addSpoken(port, spoken('Việc'), head)
        return readdirSync(dirname(path)).map((name) => [name, statSync(join(dirname(path), name)).mode & 0o777])
      })
      const beside = [path, `${path}-shm`, `${path}-wal`].map((file) => [basename(file), 0o600])
      expect([statSync(dirname(path)).mode & 0o777, modes]).toEqual([0o700, beside])
    } finally {
      process.umask(mask)
    }
  })
})

describe('a damaged file', () => {
  let sound: Buffer
  beforeAll(async () => {
    const path = newRegister()
    shell(`dieuhanh parse fixtures/thongbao.md fixtures/cli/input/short.md && dieuhanh note NV1 "Đã gọi"`, {
      DIEUHANH_REGISTER: path,
    })
    sound = readFileSync(path)
  })

  const page = 4096
  const place = (end: number) => fc.integer({min: 0, max: end - 1})
  const damages = fc.oneof(
    fc.record({
      kind: fc.constant('bytes'),
      at: fc.array(place(2 ** 30), {minLength: 1, maxLength: 20}),
      to: place(256),
    }),
    fc.record({kind: fc.constant('header'), at: fc.array(place(100), {minLength: 1, maxLength: 3}), to: place(256)}),
    fc.record({kind: fc.constant('page'), at: fc.array(place(2 ** 30), {minLength: 1, maxLength: 3}), to: place(256)}),
    fc.record({kind: fc.constant('end'), at: fc.array(place(2 ** 30), {minLength: 1, maxLength: 1}), to: place(256)}),
  )
  type Damage = typeof damages extends fc.Arbitrary<infer Value> ? Value : never

  function damaged({kind, at, to}: Damage): Buffer {
    if (kind === 'end') return sound.subarray(0, (at[0] ?? 0) % sound.length)
    const bytes = Buffer.from(sound)
    for (const each of at) {
      if (kind === 'page')
        bytes.fill(to, (each % (sound.length / page)) * page, ((each % (sound.length / page)) + 1) * page)
      else bytes[kind === 'header' ? each : each % sound.length] = to
    }
    return bytes
  }

  const ask = (path: string) =>
    readRegister(path, (port) => [tasksOf(port, {}), documentsOf(port), allNotes(port), journalOf(port, {limit: 99})])

  test('is read as far as it is sound, or refused and left as it is', async (context) => {
    let inputs = 0
    await fc.assert(
      fc.asyncProperty(damages, async (damage) => {
        inputs++
        const [path, bytes] = [newRegister(), damaged(damage)]
        writeFileSync(path, bytes)
        for (const act of [ask, (file: string) => add(file, 'Việc')]) {
          const ended = await act(path).catch((error: unknown) => error)
          if (ended instanceof Failure) expect([ended.exit, readFileSync(path).equals(bytes)]).toEqual([1, true])
          else expect(ended).not.toBeInstanceOf(Error)
        }
      }),
      {numRuns: 150},
    )
    count(context, {'inputs tried': inputs})
  }, 60_000)

  function everywhere(bytes: Buffer, from: string, to: string): void {
    for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at)
  }

  test.each([
    ['a letter in the text of its schema', (bytes: Buffer) => everywhere(bytes, 'command TEXT', 'cxmmand TEXT')],
    ['a version below zero', (bytes: Buffer) => bytes.writeInt32BE(-772800511, 60)],
    ['no version', (bytes: Buffer) => bytes.writeInt32BE(0, 60)],
  ])('is known by %s', async (_what, damage) => {
    const [path, bytes] = [newRegister(), Buffer.from(sound)]
    damage(bytes)
    writeFileSync(path, bytes)
    await expect(add(path, 'Việc')).rejects.toEqual(refused('register-damaged'))
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })
})

test('a register that was taken away is made again, even where its log was left', async () => {
  const path = newRegister()
  await add(path, 'Việc cũ')
  rmSync(path)
  writeFileSync(`${path}-wal`, 'x'.repeat(9000))
  expect(await texts(path)).toBeNull()
  await add(path, 'Việc')
  expect(await texts(path)).toEqual(['Việc'])
})
