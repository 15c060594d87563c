import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {expect} from 'vitest'
import {exitCodes} from '../../src/commands/exit-codes.ts'
import {acts, printed} from './checks.ts'
import {inFolder} from './folder.ts'
import {runLine} from './line.ts'
import {target} from './target.ts'

const notice = fileURLToPath(new URL('../../fixtures/thongbao.md', import.meta.url))

/** Names and values that rules of recurrences are made of (RFC 5545), and some that they are not. */
const part = fc.tuple(
  fc.constantFrom('FREQ', 'INTERVAL', 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'COUNT', 'UNTIL', 'X', ''),
  fc.oneof(
    fc.constantFrom('WEEKLY', 'MONTHLY', 'MO', '-1', '31', '0', '1,2', '20260230', 'MO,XX', ''),
    fc.integer().map(String),
  ),
)
const rule = fc.array(part, {maxLength: 5}).map((parts) => parts.map((each) => each.join('=')).join(';'))

const text = fc.oneof(
  rule,
  rule.map((each) => `RRULE:${each}`),
  fc.string({unit: 'binary', maxLength: 60}),
  fc.constantFrom(
    '',
    '\u001b[31m',
    '\u202e',
    '=1+1',
    '2026-02-30',
    '0000-01-01',
    '9999-12-31',
    '25:61',
    '__proto__',
    '-',
  ),
)
const value = fc.oneof(
  text,
  text,
  text,
  fc.constantFrom(null, 0, -1, 1e300, true, [], {}),
  fc.array(text, {maxLength: 3}),
)

/** The names of the fields that a value replaces: that of a recurrence more often than each of the others. */
const change = fc.record({
  field: fc.constantFrom(
    ...['rrule', 'rrule', 'rrule', 'date', 'time', 'bound', 'kind', 'from', 'duration', 'text', 'name', 'assignees'],
    ...[
      'lead',
      'ref',
      'id',
      'number',
      'symbol',
      'issuedOn',
      'subject',
      'path',
      'product',
      'offset',
      'deadlines',
      'units',
    ],
  ),
  /** Which of those that have the name. */
  at: fc.nat(40),
  value,
})
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

type Parent = Record<string, unknown>

/** Everything in a value that has a field of this name. */
function having(field: string, value: unknown, found: Parent[] = []): Parent[] {
  if (typeof value !== 'object' || value === null) return found
  const parent = value as Parent
  if (Object.hasOwn(parent, field)) found.push(parent)
  for (const each of Object.values(parent)) having(field, each, found)
  return found
}

function changed(reading: string, changes: readonly Change[]): string {
  const value: unknown = JSON.parse(reading)
  for (const {field, at, value: other} of changes) {
    const parents = having(field, value)
    const parent = parents[at % parents.length]
    if (parent) parent[field] = other
  }
  return JSON.stringify(value)
}

const asking = [
  ...['list', 'due', 'overdue', 'stats', 'units', 'docs', 'list --json', 'list --ndjson', 'due --within 40'],
  ...['csv', 'json', 'ndjson', 'ics', 'md', 'html'].map((format) => `export -o - --format ${format}`),
]

let known: Promise<string> | null = null

/**
 * The JSON of `parse` with fields that hold something else, as another program may have made it. It is refused in one
 * line, or listed and exported; nothing is taken for a fault of the program, and nothing that is printed acts.
 */
export const readings = target({
  inputs: fc.record({changes: fc.array(change, {minLength: 1, maxLength: 6}), asking: fc.constantFrom(...asking)}),
  runs: 300,
  check: ({changes, asking: ask}) =>
    inFolder(async (folder) => {
      const register = join(folder, 'register.db')
      known ??= runLine(['parse', notice, '--no-save'], {register}).then(({stdout}) => stdout)
      const stdin = changed(await known, changes)
      const [command = '', ...options] = ask.split(' ')
      const {code, stdout, stderr} = await runLine([command, '-', ...options], {register, stdin})
      expect([ask, code === exitCodes.fault.code ? stderr : '']).toEqual([ask, ''])
      expect([ask, acts.exec(printed(`${stdout}${stderr}`).replace(/^\ufeff|\r(?=\n)/g, ''))?.[0]]).toEqual([
        ask,
        undefined,
      ])
      if (code !== 0) expect([ask, stdout]).toEqual([ask, ''])
    }),
})
