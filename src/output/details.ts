import {word} from '../messages/words.ts'
import type {Note} from '../model/register.ts'
import type {Item} from '../query/select.ts'
import type {Entry} from '../register/journal.ts'
import {type Look, roomOf} from './cells.ts'
import {showDate} from './day.ts'
import {factsOf} from './facts.ts'
import {fieldNames, isField, toRecord} from './fields.ts'
import {entryRecord, journalLines} from './journal.ts'
import {safe} from './safe.ts'
import {measured} from './width.ts'
import {wrap} from './wrap.ts'

/** A task with all that is known of it. */
export interface Details {
  item: Item
  notes: Note[]
  journal: Entry[]
  /** The lines of its file; null when they cannot be shown any more. */
  source: {first: number; lines: string[]} | null
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`)

/** Tabs, and line and page breaks within a paragraph: on a terminal they are a space. */
const spacing = /[\t\f\u2028]/g

/** A task whole, for people. */
export async function detailLines(details: Details, look: Look): Promise<string> {
  const {item, notes, journal, source} = details
  const {language, paint} = look
  const head = (text: string): string => paint(text, 'head')
  const named = factsOf(item, look)
  const widest = Math.max(...named.map(([name]) => name.length))
  const text = await measured((width) => wrap(safe(item.text), roomOf(look), width))
  const lines = [
    `${head(safe(item.code ?? item.ref))}  ${safe(item.unit)}`,
    ...text,
    '',
    ...named.map(([name, text]) => `${name.padEnd(widest)}  ${safe(text)}`),
    ...(notes.length > 0 ? ['', head(word('notes-are', language))] : []),
    ...indented(notes.map(({day, text}) => `${showDate(day)}  ${safe(text)}`)),
    ...(source ? ['', head(word('source-lines', language))] : []),
    ...indented(
      (source?.lines ?? []).map(
        (line, index) => `${(source?.first ?? 1) + index}: ${safe(line.replace(spacing, ' '))}`,
      ),
    ),
    ...(journal.length > 0 ? ['', head(word('journal', language))] : []),
  ]
  const number = Number(item.code?.slice(2))
  const entries = journal.length > 0 ? journalLines(journal, [number], language).trimEnd().split('\n') : []
  return [...lines, ...indented(entries), ''].join('\n')
}

/** A task whole, as data. */
export const detailRecord = ({item, notes, journal, source}: Details): object => ({
  ...toRecord(item, fieldNames.filter(isField)),
  ...{notes, source, journal: journal.map(entryRecord)},
})
