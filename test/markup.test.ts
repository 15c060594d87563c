import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Rich} from '../src/model/rich.ts'
import {readMarkup} from '../src/read/markup.ts'
import {readSimpleMarkup} from '../src/read/simple-markup.ts'

const richOf = (text: string): Rich => ({text, runs: text === '' ? [] : [{at: 0, offset: 7}], bold: []})

const simple = [
  'Hoàn thành trước **ngày 13/5/2026**.',
  '**TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG**',
  '**Số:** 45, *Nơi nhận*: ***mật***',
  '1\\. Phòng Kinh tế \\- Hạ tầng (\\*)',
  'a < 5 & b > 3 ~ 2',
]

describe('simple markup', () => {
  test.each(simple)('%j is read, and as by remark', (text) => {
    expect(readSimpleMarkup(richOf(text))).toEqual(readMarkup(richOf(text)))
  })

  test.each([
    '**a*',
    'a**b**c',
    '**a** b**',
    '&amp;',
    'a<br>b',
    '__a__',
    '** a **',
    '****',
    'a  \nb',
    '**(a)**b',
    'a\\',
  ])('%j is left to remark', (text) => {
    expect(readSimpleMarkup(richOf(text))).toBeNull()
  })

  test('whatever it reads, it reads as remark does', () => {
    const signs = [
      '*',
      '**',
      '***',
      '\\',
      '&',
      '&amp;',
      '<',
      '<b>',
      '_',
      '`',
      '[',
      '](',
      '!',
      '~',
      '#',
      '- ',
      '1. ',
      '> ',
      '|',
    ]
    const words = [
      'a',
      'ắ',
      'Đ',
      '5',
      ' ',
      ' ',
      ' ',
      '\n',
      '.',
      ',',
      ':',
      '(',
      ')',
      '/',
      '“',
      '”',
      '–',
      '…',
      '\u00a0',
      '́',
      '😀',
      '×',
      '٣',
      '«',
    ]
    const token = fc.oneof(
      {weight: 3, arbitrary: fc.constantFrom(...words)},
      {weight: 2, arbitrary: fc.constantFrom(...signs)},
      {weight: 2, arbitrary: fc.constantFrom('*', '**')},
    )
    let read = 0
    fc.assert(
      fc.property(fc.array(token, {maxLength: 14}), (tokens) => {
        const rich = richOf(tokens.join(''))
        const found = readSimpleMarkup(rich)
        if (!found) return
        read++
        expect(found).toEqual(readMarkup(rich))
      }),
      {numRuns: Number(process.env.RUNS ?? 4000)},
    )
    expect(read).toBeGreaterThan(100)
  })
})
