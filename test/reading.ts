import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Directive} from '../src/model/directive.ts'
import {parseDocument} from '../src/parse.ts'
import {open} from '../src/read/open.ts'

export const fixtures = new URL('../fixtures/', import.meta.url).pathname

/** A document of the project with the reading that a person wrote for it. */
export interface Fixture {
  name: string
  path: string
  text: string
  wanted: Wanted
}

interface Wanted {
  header: Record<string, unknown>
  meeting?: Directive['meeting']
  recipients?: string[]
  signature?: Directive['signature']
  units: {number: string | null; name: string; assignees: string[]; tasks: WantedTask[]}[]
}

interface WantedTask {
  ref: string
  text: string
  origin: string
  lead?: string[]
  coordinating?: string[]
  deadlines: Record<string, unknown>[]
}

function inFolder(folder: string): Fixture[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .map((file) => {
      const path = join(folder, file)
      const wanted: Wanted = JSON.parse(readFileSync(path.replace(/\.\w+$/, '.json'), 'utf8'))
      return {name: file.replace(/\.\w+$/, '').replaceAll('-', ' '), path, text: readFileSync(path, 'utf8'), wanted}
    })
}

export const documents: Fixture[] = [...inFolder(fixtures), ...inFolder(join(fixtures, 'documents'))]

export const read = async (text: string, path = 'thu.md'): Promise<Directive> =>
  (await parseDocument(await open(new TextEncoder().encode(text), path))).directive

/** Letters and digits alone: spacing, marks and dashes are not what a reading is judged by. */
const letters = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The facts of a reading in the shape in which fixtures write them down. */
export function facts(directive: Directive | Wanted, like: Wanted) {
  const header = Object.fromEntries(
    Object.keys(like.header).map((key) => [
      key,
      Object.entries(directive.header).find(([name]) => name === key)?.[1] ?? null,
    ]),
  )
  return {
    header: {...header, subject: letters(header['subject']), place: letters(header['place'])},
    meeting: like.meeting && directive.meeting,
    recipients: like.recipients && directive.recipients?.map(letters),
    signature: like.signature && directive.signature,
    units: directive.units.map((unit) => ({
      number: unit.number,
      name: letters(unit.name),
      assignees: unit.assignees.map(letters),
      tasks: unit.tasks.map((task) => ({
        ref: task.ref,
        text: letters(task.text),
        origin: task.origin,
        ...(hasRoles(like) && {lead: task.lead?.map(letters), coordinating: task.coordinating?.map(letters)}),
        deadlines: task.deadlines.map(({kind, date, bound, time, rrule}) => ({
          kind,
          date,
          bound: kind === 'recurring' || kind === 'event' ? null : bound,
          time,
          rrule,
        })),
      })),
    })),
  }
}

const hasRoles = (like: Wanted): boolean => like.units.some((unit) => unit.tasks.some((task) => task.lead))
