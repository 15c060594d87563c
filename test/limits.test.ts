import {spawnSync} from 'node:child_process'
import {truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {Failure} from '../src/model/failure.ts'
import {parseDocument} from '../src/parse.ts'
import {limits, readSize, sizeText} from '../src/read/limits.ts'
import {open} from '../src/read/open.ts'
import {root, shell, temporaryFolder} from './dieuhanh.ts'

const read = async (text: string) => parseDocument(await open(new TextEncoder().encode(text), 'vao.txt'), {})
const notice = 'fixtures/thongbao.md'
const head = 'Số: 45/TB-UBND\nTHÔNG BÁO\nChủ tịch kết luận như sau:\n'

describe('the size of a file', () => {
  const large = (bytes: number): string => {
    const file = join(temporaryFolder(), 'lon.txt')
    writeFileSync(file, '')
    truncateSync(file, bytes)
    return file
  }

  test('has a limit, which is told before anything is read', () => {
    const {code, stdout, stderr} = shell(`dieuhanh parse '${large(60_000_000)}' ${notice} --ndjson`)
    expect([code, stdout.split('\n').length]).toEqual([1, 2])
    expect(stderr).toMatch(/^dieuhanh: ".*lon\.txt" lớn hơn 50MB nên không được đọc\. Chia nhỏ tệp, hoặc /)
  })

  test.each(['parse', 'list', 'due', 'units', 'stats', 'show 2.2-4', 'export -o - --format md'])(
    'can be set: %s',
    (command) => {
      const {code, stderr} = shell(`dieuhanh ${command} ${notice} --max-size 2KB`)
      expect([code, stderr]).toEqual([1, expect.stringContaining(`"${notice}" lớn hơn 2KB`)])
    },
  )

  test('can be raised', () => {
    expect(shell(`dieuhanh parse '${large(60_000_000)}' --max-size 61MB --no-save`).stderr).toContain(
      'không thuộc định dạng nào',
    )
  }, 60_000)

  test.each(['0', '-1', '1e3', '2GB', '600MB', 'abc', ''])('is not %j', (size) => {
    const {code, stderr} = shell(`dieuhanh parse ${notice} --max-size '${size}'`)
    expect([code, stderr]).toEqual([2, expect.stringContaining('nhiều nhất 500MB')])
  })

  test('is written as people write it', () => {
    expect(['1', '10b', '800KB', '50 mb', '5M'].map(readSize)).toEqual([1, 10, 800_000, 50_000_000, 5_000_000])
    expect([1, 10, 800_000, 50_000_000].map(sizeText)).toEqual(['1B', '10B', '800KB', '50MB'])
  })
})

describe('what never ends', () => {
  /** Runs a line, and tells the most memory that the program had, in MB. */
  function measured(line: string): {code: number | null; said: string; memory: number} {
    const preload = join(temporaryFolder(), 'memory.cjs')
    writeFileSync(
      preload,
      `process.on('exit', () => require('fs').writeSync(2, 'RSS ' + process.resourceUsage().maxRSS))`,
    )
    const {code, stderr} = shell(line, {NODE_OPTIONS: `--require ${preload}`})
    const [said = '', memory = ''] = stderr.split('RSS ')
    return {code, said, memory: Number(memory) / 1000}
  }

  test.each([
    ['standard input', 'yes "Rà soát" | dieuhanh parse -', '-'],
    ['a list', 'yes "Rà soát" | dieuhanh list -', '-'],
    ['a device', 'dieuhanh parse /dev/zero', '/dev/zero'],
    ['a pipe with a name', 'mkfifo ong; yes > ong 2>/dev/null & dieuhanh parse ong', 'ong'],
  ])('%s is read up to the limit', (_what, line, name) => {
    const {code, said, memory} = measured(`cd '${temporaryFolder()}'; ${line} --max-size 20MB`)
    // With `pipefail`, what ends first tells: `yes` by the closed pipe (141), or the program.
    expect([1, 141]).toContain(code)
    expect(said).toBe(
      `dieuhanh: "${name}" lớn hơn 20MB nên không được đọc. Chia nhỏ tệp, hoặc nâng giới hạn bằng --max-size.\n`,
    )
    expect(memory).toBeLessThan(250)
  })
})

describe('what no document has', () => {
  const failure = (code: string, more: object = {}): unknown => expect.objectContaining({code, exit: 1, ...more})

  test('is a line of a million letters', async () => {
    const line = 'a'.repeat(limits.line)
    await expect(read(`${head}${line}\n`)).resolves.toBeDefined()
    const place = {path: 'vao.txt', line: 4, column: limits.line + 1}
    for (const end of ['\n', '\r\n', '\r'])
      await expect(read(`${head.replaceAll('\n', end)}${line}a${end}b`)).rejects.toEqual(
        failure('line-too-long', {place}),
      )
  }, 60_000)

  test('is more tasks than the most', async () => {
    const text = `${head}1. Công an phường\n${'- Rà soát.\n'.repeat(limits.tasks + 1)}`
    await expect(read(text)).rejects.toEqual(
      failure('reading-too-large', {values: {file: 'vao.txt', most: limits.tasks}}),
    )
  }, 120_000)

  test('is a heading that is said again with thousands of tasks', async () => {
    const dates = Array.from({length: 2000}, (_, n) => `trước ngày ${(n % 28) + 1}/${(n % 12) + 1}/2027`).join(', ')
    const text = `${head}1. Công an phường (hoàn thành ${dates}):\n${'- Rà soát.\n'.repeat(2000)}`
    const found = await read(text).catch((error: unknown) => error)
    if (found instanceof Failure) expect(found.code).toBe('reading-too-large')
    else expect(JSON.stringify(found).length).toBeLessThan(limits.reading)
  }, 60_000)
})

test('the built program says where the line is', () => {
  const file = join(temporaryFolder(), 'dong.txt')
  writeFileSync(file, `${head}${'a'.repeat(1_000_001)}`)
  const {status, stderr} = spawnSync(
    process.execPath,
    [`${root}bin/dieuhanh.js`, 'parse', file, '--no-save', '--lang', 'en'],
    {
      encoding: 'utf8',
    },
  )
  expect([status, stderr]).toEqual([1, expect.stringContaining('dong.txt:4:1000001: This line is longer than 1000000')])
})
