import {describe, expect, it} from 'vitest'

const {writeOut}: {writeOut: (source: string) => string} = await import(
  new URL('../.config/letters.mjs', import.meta.url).href
)

const properties = ['L', 'M', 'N', 'Nd']
const characters = (first: number, last: number): string[] =>
  Array.from({length: last - first + 1}, (_, index) => String.fromCharCode(first + index))

describe('properties written out in the bundle', () => {
  it.each(properties)('\\p{%s} is the same for Latin letters, marks, digits, punctuation and symbols', (name) => {
    const [plain, written] = [new RegExp(`\\p{${name}}`, 'u'), new RegExp(writeOut(`\\p{${name}}`), 'u')]
    const texts = [...characters(0, 0x36f), ...characters(0x1e00, 0x1eff), ...characters(0x2000, 0x2bff)]
    expect(texts.filter((text) => plain.test(text) !== written.test(text))).toEqual([])
  })

  it.each(['Lu', 'Ll'])('\\p{%s} is the same for the letters of Vietnamese and of Europe', (name) => {
    const [plain, written] = [new RegExp(`\\p{${name}}`, 'u'), new RegExp(writeOut(`\\p{${name}}`), 'u')]
    const texts = [...characters(0, 0x17f), ...'ƠơƯư', ...characters(0x1ea0, 0x1eff), ...characters(0x2000, 0x20ff)]
    expect(texts.filter((text) => plain.test(text) !== written.test(text))).toEqual([])
  })

  it('takes foreign letters as letters, emoji as none', () => {
    expect('Привет, ελληνικά, 北京, ภาษา, العربية'.match(new RegExp(writeOut('\\p{L}+'), 'gu'))).toHaveLength(5)
    expect(new RegExp(writeOut('\\p{L}'), 'u').test('😀')).toBe(false)
  })

  it('knows where a class begins and what is escaped', () => {
    const one = writeOut('[\\p{Nd}]')
    expect(writeOut('\\p{Nd}')).toBe(one)
    expect(writeOut('\\[\\p{Nd}[^\\]\\p{Nd}]')).toBe(`\\[${one}[^\\]${one.slice(1)}`)
    expect(writeOut('\\\\p{2}')).toBe('\\\\p{2}')
  })
})
