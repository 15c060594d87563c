import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isInCapitals, isUpperCase} from '../src/model/capitals.ts'
import {join, offsetAt, type Rich, slice} from '../src/model/rich.ts'
import {typingFaults} from '../src/outline/typing.ts'
import {toLines} from '../src/read/lines.ts'
import {normalise, squeeze} from '../src/read/normalise.ts'
import {canonical} from '../src/units/canonical.ts'

/** Text of what the shortcuts look at: words with marks in both places, marks with and without spaces, odd characters. */
const text = fc
  .array(
    fc.constantFrom(
      ...['hoà', 'hòa', 'quý', 'uỷ', 'thuỷ', 'xoá', 'Hoạt', 'an ninh', 'trật tự', 'AN NINH', 'ỦY BAN', 'đ', 'A', '15'],
      ...[
        ' ',
        ' ',
        ' ',
        '  ',
        '   ',
        ' .',
        ' ,',
        ';',
        '–',
        '—',
        '“',
        '”',
        '(',
        ')',
        '\t',
        '\u00a0',
        'e\u0302\u0301',
        'İ',
      ],
    ),
    {maxLength: 24},
  )
  .map((parts) => parts.join(''))

const plain = (line: string): Rich => normalise(line, 7)
const offsets = (rich: Rich): number[] => Array.from(rich.text, (_, i) => offsetAt(rich, i))

describe('what is told by a shortcut is what the long way tells', () => {
  it('the one form of a text', () => {
    const places = 'oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy'.split(
      ' ',
    )
    const newer = new Map(places.flatMap((old, i) => (i % 2 === 0 ? [[old, places[i + 1] ?? '']] : [])))
    const movable = new RegExp(`(?<!q)(?:${[...newer.keys()].join('|')})(?!\\p{L})`, 'gu')
    fc.assert(
      fc.property(text, (given) => {
        const lower = Array.from(given, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
        const wanted = lower.replace(movable, (syllable) => newer.get(syllable) ?? '').replace(/[–—]/g, '-')
        expect(canonical(given)).toBe(wanted)
        expect(canonical(given), 'asked for again').toBe(wanted)
      }),
    )
  })

  it('faults of typing', () => {
    const doubled = /(?<![\p{L}\p{N}])(\p{L}{2,12} \p{L}{2,12}) \1(?![\p{L}\p{N}])/giu
    const spaced = /\p{L} ([.,;])(?=\s|$)/gu
    fc.assert(
      fc.property(text, (given) => {
        const words = [...given.matchAll(doubled)].map(({index, 0: {length}, 1: word}) => [word, index, index + length])
        const marks = [...given.matchAll(spaced)].map(({index, 0: {length}, 1: mark}) => [
          mark,
          index + 1,
          index + length,
        ])
        const rich: Rich = {text: given, runs: [{at: 0, offset: 0}], bold: []}
        const found = typingFaults(rich).map(({values, range}) => [Object.values(values)[0], range?.start, range?.end])
        expect(found).toEqual([...words, ...marks])
      }),
      {numRuns: 500},
    )
  })

  it('capitals', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(isUpperCase(given)).toBe(given === given.toUpperCase())
        expect(isInCapitals(given)).toBe(given === given.toUpperCase() && /\p{Lu}{2}/u.test(given))
      }),
    )
  })

  it('a stretch of a text, with its places and what is bold in it', () => {
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(30), (one, two, start, length) => {
        const bold = {...plain(two), bold: [{start: 0, end: plain(two).text.length}]}
        const whole = join([plain(one), bold, plain(one), bold])
        const end = Math.min(start + length, whole.text.length)
        const part = slice(whole, start, end)
        const isBold = (rich: Rich, i: number) => rich.bold.some((range) => range.start <= i && i < range.end)
        expect(part.text).toBe(whole.text.slice(start, end))
        for (let i = 0; i < part.text.length; i++) {
          expect(offsetAt(part, i)).toBe(offsetAt(whole, start + i))
          expect(isBold(part, i)).toBe(isBold(whole, start + i))
        }
      }),
    )
  })

  it('spaces made one', () => {
    fc.assert(
      fc.property(text, (given) => {
        const squeezed = squeeze(plain(given))
        expect(squeezed.text).toBe(plain(given).text.trim().replace(/ +/g, ' '))
        expect(offsets(squeezed)).toEqual(offsets(squeezed).toSorted((a, b) => a - b))
      }),
    )
  })

  it('where lines end', () => {
    const ending = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\r\n')
    fc.assert(
      fc.property(fc.array(fc.tuple(text, ending), {maxLength: 8}), (lines) => {
        // No line is a page number, which is dropped.
        const file = lines.map(([line, end]) => `chữ ${line}${end}`).join('')
        const wanted = file.split(/\r\n|\r|\n/).map((line) => plain(line).text.trim())
        expect(toLines(file).map(({rich}) => rich.text)).toEqual(wanted.filter((line) => line !== ''))
      }),
    )
  })
})
