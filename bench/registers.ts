import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {addDays, daysBetween, type IsoDate} from '../src/model/date.ts'
import type {Directive} from '../src/model/directive.ts'
import {parseDocument} from '../src/parse.ts'
import {occurrences} from '../src/query/occurrence.ts'
import {open} from '../src/read/open.ts'
import {act} from '../src/register/act.ts'
import {migrations} from '../src/register/migrations.ts'
import {withRegister} from '../src/register/open.ts'
import type {Head} from '../src/register/pen.ts'
import type {Port} from '../src/register/port.ts'
import {record} from '../src/register/record.ts'
import type {Action} from '../src/register/transitions.ts'
import {chance} from './chance.ts'
import {type Notice, notices, tasksEach} from './notices.ts'

/** The day on which the registers are asked. */
export const today = '2026-05-11'

const here = import.meta.dirname

const head = (command: string, day: IsoDate): Head => ({at: `${day}T01:00:00.000Z`, day, command})

const read = async ({path, text}: Notice): Promise<Directive> =>
  (await parseDocument(await open(Buffer.from(text), path))).directive

const done = (on: IsoDate, result: string | null): Action => ({kind: 'done', on, result, occurrence: null})

/** What somebody said of a task by now: nearly all that is old is closed, and little of what is new. */
function said(number: number, issuedOn: IsoDate): {action: Action; note: string | null; day: IsoDate} | null {
  const {within} = chance(number)
  const age = daysBetween(issuedOn, today)
  const day = addDays(issuedOn, Math.min(age, 3 + within(90)))
  const note = within(8) === 0 ? `Đã làm việc với tổ dân phố số ${1 + within(60)}` : null
  if (within(100) < (age > 120 ? 97 : age > 30 ? 50 : 5)) {
    const result = within(3) === 0 ? `${1 + within(900)}/BC-UBND` : null
    return {action: done(day, result), note, day}
  }
  if (within(4) === 0) return {action: {kind: 'start'}, note, day}
  return note === null ? null : {action: {kind: 'note'}, note, day}
}

function recordProgress(port: Port, documents: readonly Notice[]): void {
  const next = occurrences()
  for (const stored of port.all('SELECT id, document, deadlines FROM tasks ORDER BY id')) {
    const number = Number(stored.id)
    const issuedOn = documents[Number(stored.document) - 1]?.issuedOn ?? today
    const found = said(number, issuedOn)
    if (!found) continue
    const recurs = String(stored.deadlines).includes('"recurring"') && found.action.kind === 'done'
    const action: Action = recurs && issuedOn < addDays(today, -365) ? {kind: 'cancel'} : found.action
    const {note, day} = found
    act(port, [number], {action, note}, {head: head(action.kind, day), clock: {today: day, next}})
  }
}

/**
 * Makes a register as `parse`, `done`, `start`, `cancel` and `note` would have, day by day; but in one transaction, so
 * that nobody waits for the disk thousands of times.
 */
export async function makeRegister(path: string, documents: readonly Notice[]): Promise<void> {
  const directives = await Promise.all(documents.map(read))
  await withRegister(path, (port) => {
    port.transaction(() => {
      const within: Port = {...port, transaction: (step) => step()}
      for (const [n, directive] of directives.entries())
        record(within, directive, null, head('parse', documents[n]?.issuedOn ?? today))
      recordProgress(within, documents)
    })
    port.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  })
}

/** What a register depends on: another version of the program or of this makes another one. */
const version = (): string => {
  const hash = createHash('sha256')
  for (const name of ['chance', 'notices', 'registers', 'words']) hash.update(readFileSync(join(here, `${name}.ts`)))
  return hash.update(migrations.join()).digest('hex').slice(0, 12)
}

/** A register of so many tasks or a few more. It is made once and kept in the folder for temporary files. */
export async function registerOf(tasks: number): Promise<string> {
  const folder = join(tmpdir(), `dieuhanh-bench-${version()}`)
  const path = join(folder, `${tasks}.db`)
  if (existsSync(path)) return path
  mkdirSync(folder, {recursive: true})
  const draft = `${path}.draft`
  rmSync(draft, {force: true})
  await makeRegister(draft, notices(Math.ceil(tasks / tasksEach), today))
  renameSync(draft, path)
  return path
}
