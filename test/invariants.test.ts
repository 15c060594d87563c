import {describe, expect, it} from 'vitest'
import {documents, facts, read} from './reading.ts'

const lines = (text: string): string[] => text.replace(/\r\n?/g, '\n').split('\n')
const isTabular = (line: string): boolean => /^\s*[|+]/.test(line) || /^\s*-{3,}[ -]*$/.test(line) || /^\s*</.test(line)

/** Changes of a file that change nothing in what it says. */
const changes: Record<string, (text: string) => string> = {
  'as plain text': (text) => text,
  'with CRLF': (text) => lines(text).join('\r\n'),
  'with a byte order mark': (text) => `\ufeff${text.replace(/^\ufeff/, '')}`,
  'decomposed (NFD)': (text) => text.normalize('NFD'),
  'with blanks at the ends of lines': (text) =>
    lines(text)
      .map((line) => `${line}  `)
      .join('\n'),
  'indented by four spaces': (text) =>
    lines(text)
      .map((line) => (line === '' ? line : `    ${line}`))
      .join('\n'),
  'with spaces that do not break': (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'),
  'without bold': (text) => text.replace(/\*\*|__(?=\S)/g, ''),
  'with the escapes of converters': (text) =>
    lines(text)
      .map((line) =>
        isTabular(line)
          ? line
          : line
              .replace(/^(\s*)-(?=\s)/, '$1\\-')
              .replace(/^(\s*\d+)\.(?=\s)/, '$1\\.')
              .replace(/(?<!\\)\((?=\p{L})/gu, '\\('),
      )
      .join('\n'),
}

const unwrapped = documents.filter(({text}) => lines(text).filter((line) => /^\s*\p{Ll}/u.test(line)).length < 3)

describe.each(Object.entries(changes))('a document %s is the same document', (_, change) => {
  it.each(documents)('$name', async ({text, path, wanted}) => {
    const changed = await read(
      change(text),
      path.replace(/\.\w+$/, change === changes['as plain text'] ? '.txt' : '.md'),
    )
    expect(facts(changed, wanted)).toEqual(facts(await read(text, path), wanted))
  })
})

describe('blank lines say nothing where each paragraph is one line', () => {
  it.each(unwrapped)('$name', async ({text, path, wanted}) => {
    const plain = facts(await read(text, path), wanted)
    const dense = lines(text)
      .filter((line) => line.trim() !== '')
      .join('\n')
    const airy = lines(text)
      .map((line) => (isTabular(line) ? line : `${line}\n`))
      .join('\n')
    expect(facts(await read(dense, path), wanted), 'without blank lines').toEqual(plain)
    expect(facts(await read(airy, path), wanted), 'with more blank lines').toEqual(plain)
  })
})
