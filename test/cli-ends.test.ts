import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {writeFileSync} from 'node:fs'
import {constants} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {notices} from '../bench/notices.ts'
import {exitCodes} from '../src/commands/exit-codes.ts'
import {newRegister, root, shell, temporaryFolder} from './dieuhanh.ts'

const notice = 'fixtures/thongbao.md'

describe('how the built program ends', () => {
  test('a fault of its own shows where it happened', () => {
    const {code, stdout, stderr} = shell('dieuhanh rules --json', {
      NODE_OPTIONS: '--require ./fixtures/cli/input/fault.cjs',
    })
    expect([code, stdout]).toEqual([exitCodes.fault.code, ''])
    expect(stderr).toMatch(/^dieuhanh: dieuhanh gặp lỗi .*\nTypeError: made to fail\n {4}at /)
  })

  test('a full disk is said, not thrown', () => {
    const {code, stderr} = shell(`dieuhanh list ${notice} > /dev/full`)
    expect([code, stderr]).toEqual([
      exitCodes.incomplete.code,
      'dieuhanh: Không ghi được kết quả (ENOSPC). Kiểm tra dung lượng đĩa và quyền ghi.\n',
    ])
  })

  test.each([
    `dieuhanh parse ${notice} 2>/dev/null | head -1`,
    `dieuhanh parse ${notice} ${notice} --ndjson 2>/dev/null | head -c 10`,
    `dieuhanh list ${notice} | head -1`,
    'dieuhanh --help | true',
  ])('a reader that leaves early is no fault: %s', (line) => {
    const {code, stderr} = shell(line)
    expect([code, stderr]).toEqual([0, ''])
  })

  // Shells turn a death by a signal into 128 and its number.
  test.each([
    ['Ctrl-C', 'SIGINT', exitCodes.interrupted.code],
    ['a request to end', 'SIGTERM', 128 + 15],
  ] as const)('%s ends it quietly, as shells expect', async (_what, asked, expected) => {
    const child = spawn(process.execPath, [`${root}bin/dieuhanh.js`, 'list', '-'], {stdio: ['pipe', 'pipe', 'pipe']})
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)))
    setTimeout(() => child.kill(asked), 500)
    const [code, signal] = await once(child, 'close')
    expect([code ?? 128 + constants.signals[asked], signal, said]).toEqual([expected, asked, ''])
  })

  test('a request to end stops a folder that is read at once; what was recorded stays, and is whole', async () => {
    const [folder, register] = [temporaryFolder(), newRegister()]
    for (const {path, text} of notices(60, '2026-05-11')) writeFileSync(join(folder, path), text)
    const env = {...process.env, DIEUHANH_REGISTER: register}
    const child = spawn(process.execPath, [`${root}bin/dieuhanh.js`, 'parse', folder, '--ndjson'], {env})
    let printed = ''
    child.stdout.on('data', (data) => (printed += String(data)))
    child.stderr.once('data', () => child.kill('SIGTERM'))
    const [, signal] = await once(child, 'close')
    const {code, stdout} = shell('dieuhanh docs --json', {DIEUHANH_REGISTER: register})
    expect([signal, code]).toEqual(['SIGTERM', 0])
    const documents = JSON.parse(stdout).length
    expect(documents).toBeLessThan(60)
    expect(printed.split('\n').length - 1).toBeGreaterThanOrEqual(documents)
  })
})

describe('the same answer everywhere', () => {
  const refs = (line: string, env: NodeJS.ProcessEnv = {}): string[] => {
    const {stdout} = shell(line, env)
    return stdout === ''
      ? []
      : stdout
          .trim()
          .split('\n')
          .map((record) => JSON.parse(record).ref)
  }
  const six = ['2.6-1', '2.6-2', '2.2-4', '2.2-6', '2.2-7', '2.6-6']

  test.each([
    ['--before 2026-05-15', six],
    ['--before 2026-05-14', ['2.6-1', '2.6-2']],
    ['--by 2026-05-13', ['2.6-1', '2.6-2']],
    ['--on 15/5/2026', ['2.2-4', '2.2-6', '2.2-7', '2.6-6']],
    ['--today 2026-05-14 --state overdue', ['2.6-1', '2.6-2']],
    ['--today 2026-05-16 --state qua-han', six],
    ['--today 11/5/2026 --within 7', six],
    ['--after 2026-05-15', []],
  ])(
    'due %s',
    (options, expected) => {
      for (const TZ of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'])
        expect(refs(`dieuhanh due ${notice} ${options} --ndjson`, {TZ})).toEqual(expected)
    },
    30_000,
  )

  test('from a file, from its JSON, its NDJSON, and its text on standard input', () => {
    const ask = 'dieuhanh due --before 2026-05-15 --ndjson -'
    expect(refs(`dieuhanh parse ${notice} --no-save 2>/dev/null | ${ask}`)).toEqual(six)
    expect(refs(`dieuhanh parse ${notice} --ndjson 2>/dev/null | ${ask}`)).toEqual(six)
    expect(refs(`dieuhanh parse ${notice} ${notice} 2>/dev/null | ${ask}`)).toHaveLength(12)
    expect(refs(`${ask} < ${notice}`)).toEqual(six)
  }, 30_000)
})
