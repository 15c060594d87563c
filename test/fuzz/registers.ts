import {copyFileSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {expect} from 'vitest'
import {exitCodes} from '../../src/commands/exit-codes.ts'
import {acts, printed} from './checks.ts'
import {inFolder} from './folder.ts'
import {runLine} from './line.ts'
import {target} from './target.ts'

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url))

/** A register with something in every table. */
async function whole(): Promise<Buffer> {
  return inFolder(async (folder) => {
    const register = join(folder, 'register.db')
    const run = (...args: string[]) => runLine(args, {register})
    await run('parse', fixture('thongbao.md'), fixture('cli/input/short.md'))
    await run('note', 'NV1', 'Đã gọi')
    await run('done', 'NV9', '--on', '14/5/2026', '--product', '52/QĐ-UBND')
    await run('extend', 'NV11', '--to', '29/5/2026', '--reason', 'chờ hướng dẫn')
    await run('undo')
    return readFileSync(register)
  })
}

let known: Promise<Buffer> | null = null

/** Places that hold what is read: the marks at its head, the schema, the words of the tables. */
const damage = fc.record({
  kind: fc.constantFrom('byte', 'byte', 'head', 'schema', 'page', 'end'),
  at: fc.array(fc.integer({min: 0, max: 2 ** 30}), {minLength: 1, maxLength: 12}),
  to: fc.oneof(
    fc.integer({min: 0, max: 255}),
    fc.constantFrom(...['0', '"', '}', ',', '\u001b', 'a'].map((sign) => sign.charCodeAt(0))),
  ),
})
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never

const page = 4096

function damaged(sound: Buffer, {kind, at, to}: Damage): Buffer {
  const bytes = Buffer.from(sound)
  const within = {byte: bytes.length, head: 100, schema: 3 * page, page: bytes.length, end: bytes.length}[kind]
  if (kind === 'end') return bytes.subarray(0, (at[0] ?? 0) % within)
  for (const each of at) {
    if (kind !== 'page') bytes[each % within] = to
    else bytes.fill(to, Math.floor((each % within) / page) * page, Math.floor((each % within) / page + 1) * page)
  }
  return bytes
}

const asking = [
  'list',
  'due',
  'stats',
  'units',
  'docs',
  'log',
  'show NV1',
  'search phuong',
  'list --json',
  'log --json',
  'export -o - --format html',
]
const writing = ['note NV1 x', 'done NV12', 'undo', 'add Việc --unit x --source y', 'forget 45 --yes']

/**
 * Damaged registers. Reading says what is sound, or that the register is damaged, and leaves it as it is; so does
 * writing. Nothing is taken for a fault of the program, and nothing that is printed acts.
 */
export const registers = target({
  inputs: fc.record({damage, writing: fc.constantFrom(...writing), asking: fc.constantFrom(...asking)}),
  runs: 150,
  check: ({damage: how, asking: ask, writing: write}) =>
    inFolder(async (folder) => {
      known ??= whole()
      const [file, copy] = [join(folder, 'damaged.db'), join(folder, 'register.db')]
      const bytes = damaged(await known, how)
      writeFileSync(file, bytes)
      for (const line of [ask, write]) {
        copyFileSync(file, copy)
        const {code, stdout, stderr} = await runLine(line.split(' '), {register: copy})
        expect([line, code === exitCodes.fault.code ? stderr : '']).toEqual([line, ''])
        expect([line, acts.exec(printed(`${stdout}${stderr}`))?.[0]]).toEqual([line, undefined])
        if (line === ask || code !== 0) expect([line, readFileSync(copy).equals(bytes)]).toEqual([line, true])
      }
    }),
})
