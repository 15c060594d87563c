import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect} from 'vitest'
import {parseDocument} from '../../src/parse.ts'
import {open} from '../../src/read/open.ts'
import {checkReading} from './checks.ts'
import {target} from './target.ts'

/** What markup, layout, numbering and dates are made of, and what text should not hold. */
const shards = [
  ...[
    '# ',
    '> ',
    '- ',
    '* ',
    '+ ',
    '– ',
    '1. ',
    '1.1. ',
    'a) ',
    'I. ',
    'Điều 1. ',
    '(1) ',
    '\\- ',
    '1\\. ',
    '> - > 1. ',
  ],
  ...[
    '**',
    '__',
    '_',
    '*',
    '~~',
    '`',
    '```\n',
    '[',
    '](',
    ')',
    '![',
    '<',
    '>',
    '</',
    '&amp;',
    '&#0;',
    '&#x1F600;',
    '\\',
    '|',
    '| a | b |\n|---|---|\n',
  ],
  ...[
    '<table><tr><td>',
    '</td></tr></table>',
    '<br>',
    '<!--',
    '-->',
    '<script>',
    '+---+---+\n| a | b |\n+---+---+\n',
    '---\n',
    '===\n',
    '[^1]',
    '[^1]: ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\f',
    '\v',
    '\u0085',
    '\u2028',
    '\u2029',
    '\t',
    ' ',
    '    ',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\ufeff',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u009b',
    '\ud800',
    '\udc00',
    'e\u0302\u0301',
    '\u0301\u0301\u0301',
    '😀',
    'ﬁ',
  ],
  ...[
    'Số: 45/TB-UBND\n',
    'THÔNG BÁO\n',
    'Nơi nhận:\n',
    'Kính gửi:\n',
    'Căn cứ ',
    'PHỤ LỤC\n',
    'TT\tNội dung\tĐơn vị\tThời hạn\n',
    'MẬT\n',
    'KT. CHỦ TỊCH\n',
  ],
  ...[
    'Giao ',
    'Yêu cầu ',
    'Sở Y tế',
    'Công an phường',
    'UBND các xã, phường',
    ' chủ trì, phối hợp với ',
    ': ',
    '; ',
    '. ',
    './.',
    ', ',
    ' và ',
    'các ',
    'đồng chí ',
  ],
  ...[
    'trước ngày ',
    'chậm nhất ',
    'hằng tháng',
    'trong quý II',
    '15/5/2026',
    '31/6',
    '0/0/0',
    '99/99/9999',
    '17h00',
    'ngày 1, 2, 3',
    'từ ngày 1 đến ngày 99',
    'trong 999999999 ngày kể từ ngày 1/1/2026',
    'sau 30 ngày làm việc kể từ ',
  ],
]

const notice = readFileSync(new URL('../../fixtures/thongbao.md', import.meta.url), 'utf8')
const lines = notice.split(/(?<=\n)/)

const shard = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom(...shards)},
  {weight: 3, arbitrary: fc.constantFrom(...lines)},
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...shards), fc.integer({min: 2, max: 60})).map(([text, n]) => text.repeat(n)),
  },
)

const hostileText = fc.array(shard, {maxLength: 60}).map((parts) => parts.join(''))

/** Texts of anything. Reading one ends well: with a reading that holds, or with a failure that is said. */
export const texts = target({
  inputs: fc.record({text: hostileText, ending: fc.constantFrom('md', 'txt')}),
  runs: 800,
  async check({text, ending}) {
    if (text.replace(/[\s\ufeff]/g, '') === '') return
    const started = performance.now()
    const source = await open(new TextEncoder().encode(text), `vao.${ending}`).catch(() => null)
    if (!source) return
    const {directive} = await parseDocument(source, {allowSecret: true})
    checkReading(source, directive)
    expect(performance.now() - started).toBeLessThan(5_000)
  },
})
