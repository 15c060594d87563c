import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {exitCodes} from '../src/commands/exit-codes.ts'
import {commands} from '../src/commands/index.ts'
import {newRegister, root, shell} from './dieuhanh.ts'

const folder = join(root, 'fixtures/cli')
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const linesOf = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('$ '))

/**
 * What a person sees: the line, what it prints, what it says on stderr (marked with !), and how it ends. All lines of a
 * transcript share one register, which its output calls so.db.
 */
function transcript(line: string, register: string): string {
  const {stdout, stderr, code} = shell(line.slice(2), {DIEUHANH_REGISTER: register})
  const said = stderr
    .split('\n')
    .slice(0, -1)
    .map((text) => `! ${text}\n`)
    .join('')
  return `${line}\n${stdout}${said}= ${code}\n`.replaceAll(register, 'so.db')
}

describe('the built program', () => {
  test.each(files)(
    '%s',
    (file) => {
      const register = newRegister()
      const played = linesOf(file)
        .map((line) => transcript(line, register))
        .join('\n')
      if (process.env.UPDATE) writeFileSync(join(folder, file), played)
      expect(played).toBe(readFileSync(join(folder, file), 'utf8'))
    },
    60_000,
  )
})

describe('the transcripts', () => {
  const all = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')

  test.each(Object.keys(commands))('show the command %s', (name) => {
    expect(files.some((file) => file.startsWith(`${name}-`) || file === `${name}.txt`)).toBe(true)
  })

  /** A fault and an interruption cannot be asked for by a line; cli-ends.test.ts has them. */
  test.each(
    Object.values(exitCodes)
      .map(({code}) => code)
      .filter((code) => code !== 3 && code !== 130),
  )('show exit code %i', (code) => {
    expect(all).toContain(`\n= ${code}\n`)
  })
})
