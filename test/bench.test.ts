import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {notices, tasksEach} from '../bench/notices.ts'
import {makeRegister, today} from '../bench/registers.ts'
import {readRegister} from '../src/register/open.ts'
import {newRegister, shell, temporaryFolder} from './dieuhanh.ts'

const made = notices(3, today)

/** Everything in a register but when it was recorded and where the files lay. */
const contentOf = (path: string) =>
  readRegister(path, (port) => {
    const rows = (table: string, columns: string) => port.all(`SELECT ${columns} FROM ${table} ORDER BY 1, 2`)
    return {
      documents: rows('documents', 'id, kind, identity, draft, number, header, meeting_on, path, sha256'),
      tasks: rows('tasks', '*'),
      notes: rows('notes', '*'),
      deadlines: rows('deadlines', '*'),
      units: rows('units', '*'),
      entries: rows('entries', 'id, day, command, subject, reason, undoes'),
      changes: rows('changes', '*'),
    }
  })

test('a register that is made for measuring is the one that the commands make', async () => {
  const [path, wanted] = [newRegister(), newRegister()]
  await makeRegister(path, made)
  const folder = temporaryFolder()
  mkdirSync(folder, {recursive: true})
  const run = (line: string) =>
    expect(shell(`cd ${folder} && dieuhanh ${line}`, {DIEUHANH_REGISTER: wanted})).toMatchObject({code: 0})
  for (const {path: name, text, issuedOn} of made) {
    writeFileSync(join(folder, name), text)
    run(`parse ${name} --today ${issuedOn}`)
  }
  const recorded = await readRegister(path, (port) =>
    port.all(`SELECT command, day, (SELECT task FROM changes WHERE entry = entries.id ORDER BY id LIMIT 1) AS task,
      (SELECT text FROM notes WHERE notes.task = (SELECT task FROM changes WHERE entry = entries.id LIMIT 1)) AS note,
      (SELECT after ->> 'result' FROM changes WHERE entry = entries.id AND "table" = 'tasks' LIMIT 1) AS result
      FROM entries WHERE command <> 'parse' ORDER BY id`),
  )
  expect(recorded?.length).toBeGreaterThan(tasksEach / 2)
  for (const {command, day, task, note, result} of recorded ?? []) {
    const said = command === 'note' ? `"${note}"` : note === null ? '' : `--note "${note}"`
    run(`${command} NV${task} ${said} ${result === null ? '' : `--product ${result}`} --today ${day}`)
  }
  expect(await contentOf(path)).toEqual(await contentOf(wanted))
}, 120_000)
