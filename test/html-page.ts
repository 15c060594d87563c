import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {Directive} from '../src/model/directive.ts'
import {newRegister, root, shell, temporaryFolder} from './dieuhanh.ts'

export const today = '2026-05-14'
export const notice = 'fixtures/thongbao.md'

/** A page that the built program wrote, of what the line names. */
export function exported(line: string, register = newRegister()): string {
  const file = join(temporaryFolder(), 'viec.html')
  const {code, stderr} = shell(`dieuhanh export ${line} -o '${file}' --today ${today}`, {DIEUHANH_REGISTER: register})
  expect([code, stderr]).toEqual([0, expect.stringContaining('viec.html')])
  return file
}

export const directive = (): Directive =>
  Directive.parse(JSON.parse(shell(`dieuhanh parse ${notice} --no-save`).stdout))

/** A register in which things have happened. */
export function used(): string {
  const register = newRegister()
  const lines = [
    `dieuhanh parse ${notice}`,
    `dieuhanh done NV9 --on 13/5/2026 --product "52/QĐ-UBND" --today ${today}`,
    `dieuhanh extend NV11 --to 29/5/2026 --reason "chờ hướng dẫn" --today ${today}`,
    `dieuhanh note NV23 "đã gọi điện" --today ${today}`,
  ]
  for (const line of lines) expect(shell(line, {DIEUHANH_REGISTER: register}).code).toBe(0)
  return register
}

/** The page of a reading in whose every place, and in its file's name, stand these words. */
export function pageWith(words: string): string {
  const read = directive()
  const units = read.units.map((unit) => ({
    ...{...unit, name: words, assignees: [words]},
    tasks: unit.tasks.map((task) => ({
      ...{...task, text: words, lead: [words], coordinating: [words], product: words},
      deadlines: task.deadlines.map((deadline) => ({...deadline, text: words})),
    })),
  }))
  const header = {...read.header, subject: words, symbol: words, type: words, issuer: words}
  const file = join(temporaryFolder(), 'la.json')
  writeFileSync(file, JSON.stringify({...read, units, header, source: {...read.source, path: words}}))
  return exported(`'${file}'`)
}

/** The page of a register to whose tasks somebody wrote these words, of a file that is called so. */
export function pageOfNotes(words: string, name: string): string {
  const register = newRegister()
  const folder = temporaryFolder()
  mkdirSync(folder, {recursive: true})
  const env = {DIEUHANH_REGISTER: register, WORDS: words, FILE: join(folder, name)}
  const lines = [
    `cp '${join(root, notice)}' "$FILE" && dieuhanh parse "$FILE"`,
    `dieuhanh note NV1 "$WORDS" --today ${today}`,
    `dieuhanh done NV2 --on 13/5/2026 --product "$WORDS" --today ${today}`,
    `dieuhanh add "$WORDS" --unit vhxh --due 20/5 --source "$WORDS" --from "$WORDS" --today ${today}`,
  ]
  for (const line of lines) expect([line, shell(line, env).code]).toEqual([line, 0])
  return exported('', register)
}
