import type {Language} from '../messages/index.ts'
import type {IsoDate} from '../model/date.ts'
import type {Note} from '../model/register.ts'
import type {Printer} from '../output/printer.ts'
import type {View} from '../query/select.ts'
import type {ColumnSet} from './column-names.ts'

/** What an export is made of besides the tasks. */
export interface Setting {
  today: IsoDate
  /** The lines that people wrote beside tasks, by code. */
  notes: ReadonlyMap<string, readonly Note[]>
  language: Language
  columns: ColumnSet
  /** When it is made (ISO 8601, UTC). */
  at: string
  /** Tells the tasks of one register from those of another; null for tasks of documents. */
  register: string | null
  /** Days before the deadline on which a calendar reminds. */
  alarms: readonly number[]
  /** Whether a calendar shows tasks instead of events. */
  todo: boolean
}

/** What an export is made of. */
export interface Export extends Setting {
  view: View
}

/** Makes the whole file of all tasks: a text, or the bytes of a format that is none. */
export type Write = (what: Export) => string | Uint8Array | Promise<string | Uint8Array>

/** A format as far as it is known before it is loaded. */
export interface Format {
  /** The endings of its files, without the dot; the first is the usual one. */
  extensions: readonly string[]
  /** Whether it is text, which can go to standard output. */
  text: boolean
  /** Of a format that is written as the tasks come. */
  print?(): Promise<(setting: Setting) => Printer>
  /** Of a format that is made of all tasks at once. */
  load?(): Promise<Write>
  /** How many of the tasks the format has no place for. */
  leftOut?(): Promise<(what: Export) => number>
}
