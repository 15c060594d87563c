import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse as parseCsv} from 'csv-parse/sync'
import fc from 'fast-check'
import {expect} from 'vitest'
import {exitCodes} from '../../src/commands/exit-codes.ts'
import type {Ended} from '../dieuhanh.ts'
import {acts, printed} from './checks.ts'
import {inFolder} from './folder.ts'
import {runLine} from './line.ts'
import {target} from './target.ts'

/** What makes a terminal, a spreadsheet, a browser or a calendar do something. */
const acting = [
  ...[
    '\u001b[2J',
    '\u001b]0;a\u0007',
    '\u001b]8;;http://x.invalid\u001b\\',
    '\u009b31m',
    '\r',
    '\b\b',
    '\u007f',
    '\u0085',
    '\u2028',
  ],
  ...['\u202e', '\u2066', '\u2069', '\u061c', '\ufeff', '\u206a', '\ufff9', '\u{e0041}', '\u200f'],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ';=cmd|"/C calc"!A0',
    '\t=1',
    '=HYPERLINK("http://x.invalid")',
    '"',
    "'",
    ',',
    ';',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</style>',
    '&lt;b&gt;',
    '<!--',
    ']]>',
    'javascript:alert(1)',
  ],
  ...['[a](b)', '![a](b)', '`a`', '**', '# ', '|', '<http://x.invalid>', '\\', '_x000D_'],
  ...['\nEND:VCALENDAR', 'BEGIN:VALARM', '\\n', '$(id)', '`id`', '%s', '{file}', '$&', '../..', '~', '*', '?'],
]

const word = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...acting)},
      {weight: 2, arbitrary: fc.constantFrom('Sở Y tế', 'rà soát', 'trước ngày 15/5/2026', 'NV1', 'báo cáo')},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})},
    ),
    {minLength: 1, maxLength: 5},
  )
  .map((parts) => parts.join(' '))

/** What can be the name of a file, and does not look like an option. */
const asName = (text: string): string => `a${text.replace(/[/\0]|[\ud800-\udfff]/g, '').slice(0, 60)}`

/** What a program is called with: no system hands over a NUL in it. */
const asArgument = (text: string): string => text.replaceAll('\0', '')

const plain = ({stdout, stderr}: Ended): string =>
  printed(`${stdout}\n${stderr}`)
    .replaceAll('\r\n', '\n')
    .replace(/^\ufeff/, '')

/** The colours that the program sets itself. */
const colours = /\u001b\[\d{1,2}m/g

const textFormats = ['csv', 'ics', 'md', 'html', 'json', 'ndjson']
const startsFormula = /^[=+\-@\t\r]/

function checkExport(format: string, {stdout}: Ended): void {
  if (format === 'csv') {
    const cells: string[] = parseCsv(stdout, {bom: true, record_delimiter: '\r\n'}).flat()
    expect(cells.filter((cell) => startsFormula.test(cell) || /;[=+\-@]/.test(cell))).toEqual([])
  }
  if (format === 'html') {
    expect(stdout.match(/<script/g)).toHaveLength(1)
    expect(stdout.match(/<[^>]*\son\w+=|<img|<iframe|javascript:alert\(1\)"/gi)).toBeNull()
  }
  if (format === 'ics') expect(stdout.match(/^END:VCALENDAR/gm)).toHaveLength(1)
}

/** Hostile words in a document, its name and the line: nothing that is printed acts, and nothing is a fault. */
export const words = target({
  inputs: fc.record({text: word, unit: word, name: word, said: word, color: fc.boolean()}),
  runs: 40,
  check: ({text, unit, name, said, color}) =>
    inFolder(async (folder) => {
      const file = join(folder, `${asName(name)}.md`)
      const world = {register: join(folder, `${asName(said)}.db`), color}
      const run = async (...typed: string[]): Promise<Ended> => {
        const args = typed.map(asArgument)
        const ended = await runLine(args, world)
        expect([args, ended.code === exitCodes.fault.code ? ended.stderr : '']).toEqual([args, ''])
        const shown = color ? plain(ended).replace(colours, '') : plain(ended)
        expect([args, acts.exec(shown)?.[0]]).toEqual([args, undefined])
        return ended
      }
      const line = text.replace(/[\r\n]/g, ' ')
      writeFileSync(
        file,
        `Số: 45/TB-UBND\nTHÔNG BÁO\nVề việc ${line}\nChủ tịch kết luận như sau:\n1. Công an phường\n- Rà soát ${line} trước ngày 15/5/2026;\n- ${line}.\n2. Sở Y tế ${unit.replace(/[\r\n]/g, ' ')}:\n- Báo cáo trước ngày 20/5/2026.\nNơi nhận:\n- ${line}.\nKT. CHỦ TỊCH\n${line}`,
      )
      await run('list')
      await run('parse', file)
      await run('parse', file, '--dry-run')
      await run('note', 'NV1', '--', said)
      await run('pause', 'NV1', '--reason', `a${said}`)
      await run('done', 'NV2', '--product', `a${said}`, '--note', `a${text}`)
      await run('add', `a${text}`, '--unit', `a${unit}`, '--source', `a${said}`, '--from', `a${unit}`, '--due', '20/5')
      for (const command of ['list', 'due', 'overdue', 'units', 'docs', 'stats', 'log']) await run(command)
      for (const flag of [
        '--unit',
        '--doc',
        '--state',
        '--today',
        '--lang',
        '--sort',
        '--max-size',
        '--json',
        '--register',
      ])
        await run('list', flag, `a${said}`)
      await run('search', `a${text}`)
      await run('show', 'NV1', 'NV2')
      await run('show', '1-1', file)
      await run(`a${text}`)
      await run('list', `--a${text}`)
      await run('list', join(folder, asName(text)))
      await run('forget', `a${said}`)
      await run('backup', join(folder, asName(unit)))
      for (const format of textFormats) checkExport(format, await run('export', '-o', '-', '--format', format))
      await run('export', '-o', join(folder, `${asName(text)}.docx`))
      await run('export', '-o', join(folder, `${asName(text)}.xlsx`))
      await run('undo')
      await run('forget', '45', '--yes')
    }),
})
