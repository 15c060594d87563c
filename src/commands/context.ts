import type {Language} from '../messages/index.ts'
import type {IsoDate} from '../model/date.ts'

/** All that a command may know of the world around it. Tests pass their own. */
export interface Context {
  language: Language
  /** The version of the program. */
  version: string
  /** Việt Nam's day, unless another was given. */
  today: IsoDate
  color: boolean
  /** Columns of the terminal that output goes to; null when it goes elsewhere. */
  columns: number | null
  /** Columns of the terminal that stderr goes to while data goes elsewhere; null where progress need not be shown. */
  progressColumns(): number | null
  /** Data, to stdout. */
  out(text: string): void
  /** All else, to stderr. */
  err(text: string): void
  /** All of standard input; null where it has more than `most` bytes: then the rest is left where it is. */
  stdin(most: number): Promise<Uint8Array | null>
  /** The file of the register. */
  register: string
  /** This moment (ISO 8601, UTC), for the journal. */
  now(): string
  /** Milliseconds since some moment. */
  elapsed(): number
  /** How many threads the machine runs at once. */
  cores(): number
  /** From the first call on, Ctrl-C does not end the process but is told here; a second one ends it. */
  interruption(): AbortSignal
  /** The answer of the person at the terminal; null when nobody is there. */
  ask(question: string): Promise<string | null>
}
