import {describe, expect, test} from 'vitest'
import {writtenAs} from '../src/commands/complete/place.ts'
import type {Flag} from '../src/commands/flags.ts'
import {blankIn} from '../src/commands/help.ts'
import {commandNamed, commands} from '../src/commands/index.ts'
import {exitCodeOf} from '../src/commands/main.ts'
import {commonFlags} from '../src/commands/subcommand.ts'
import {quietContext} from './context.ts'

const languages = ['vi', 'en'] as const
const names = Object.keys(commands)

/** What a line prints on a terminal of 80 columns. */
async function said(args: readonly string[], language: 'vi' | 'en'): Promise<string> {
  let text = ''
  const add = (more: string): void => {
    text += more
  }
  await exitCodeOf(args, quietContext({language, out: add, err: add}))
  return text
}

async function flagsOf(name: string): Promise<Flag<unknown>[]> {
  const own = await commands[name]?.load()
  return Object.values({...own?.flags, ...commonFlags})
}

describe.each(languages)('help in the language %s', (language) => {
  test.each([[], ...names.map((name) => [name])])(
    'of "%s" leads with examples and fits 80 columns',
    async (...args) => {
      const lines = (await said([...args.filter((arg) => typeof arg === 'string'), '-h'], language)).split('\n')
      expect(lines[0]).toBe(language === 'vi' ? 'Ví dụ:' : 'Examples:')
      expect(lines[2]).toMatch(/^ {2}\$ .*dieuhanh/)
      expect(lines.filter((line) => [...line].length > 80)).toEqual([])
    },
  )
})

/** The calls of dieuhanh on a line: the words behind its name, without what stands between quotes. */
const callsOn = (line: string): string[][] =>
  line
    .replace(/"[^"]*"|[')(]/g, ' ')
    .split('|')
    .flatMap((part) => /\bdieuhanh (.*)/.exec(part)?.slice(1) ?? [])
    .map((call) => call.split(/\s+/))

test.each(names)('the examples of %s call commands and options that there are', async (name) => {
  const {examples = []} = (await commands[name]?.load()) ?? {}
  for (const [called = '', ...words] of examples.flatMap(({line}) => callsOn(line))) {
    const own = await flagsOf(commandNamed(called) ?? called)
    const known = own.flatMap((flag) => writtenAs(flag).names)
    expect(commandNamed(called)).toBeDefined()
    expect(words.filter((word) => word.startsWith('-') && word !== '-' && !known.includes(word))).toEqual([])
  }
  expect(examples.flatMap(({line}) => callsOn(line)).map(([called = '']) => commandNamed(called))).toContain(name)
})

test('every blank has a word in Vietnamese', async () => {
  const flags = (await Promise.all(names.map(flagsOf))).flat().map((flag) => flag.flags)
  const specs = (
    await Promise.all(names.map(async (name) => (await commands[name]?.load())?.operands?.spec ?? ''))
  ).flat()
  const blanks = [...flags, ...specs].flatMap((text) => text.match(/(?<=[<[])[a-z]+/g) ?? [])
  expect(new Set(blanks.filter((name) => name !== 'shell' && blankIn(name, 'vi') === name))).toEqual(new Set())
})

/** A word as it is typed in a hurry: two letters changed places. */
const mistyped = (word: string): string => word.replace(/^(..)(.)(.)/, '$1$3$2')

describe('a word mistyped', () => {
  const long = (words: readonly string[]): string[] =>
    words.filter((word) => word.length > 3 && mistyped(word) !== word)

  test.each(names)('is guessed where it should be %s', async (name) => {
    for (const word of long([name, commands[name]?.alias ?? '']))
      expect(await said([mistyped(word)], 'en')).toContain(`Did you mean "${word}"?`)
  })

  test.each(names)('is guessed where it should be an option of %s', async (name) => {
    const options = (await flagsOf(name)).map((flag) => writtenAs(flag).names.at(-1)?.slice(2) ?? '')
    for (const option of long(options))
      expect(await said([name, `--${mistyped(option)}`], 'en')).toContain(`Did you mean "--${option}"?`)
  })

  test.each(names)('is guessed where it should be a choice of %s', async (name) => {
    for (const flag of await flagsOf(name)) {
      if (typeof flag.offer !== 'object') continue
      for (const choice of long(Object.entries(flag.offer.names).flat(2))) {
        const guess = expect.objectContaining({guess: ` Did you mean "${choice}"?`})
        const read = async () => flag.read(mistyped(choice), {language: 'en', today: '2026-05-14'})
        await expect(read()).rejects.toMatchObject({values: guess, exit: 2})
      }
    }
  })
})
