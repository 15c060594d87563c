import type {Deadline} from '../model/deadline.ts'
import type {Phrase} from './phrase.ts'
import type {Mention} from './said.ts'
import type {Setting} from './setting.ts'
import type {Words} from './words.ts'

type Fields = Pick<Deadline, 'kind' | 'date' | 'time' | 'bound' | 'from' | 'rrule' | 'duration' | 'inferred' | 'text'>

/** A sentence with what is to be found in it; the tests and the documentation of a rule. */
export interface Example {
  text: string
  /** The document's date; 2026-05-07 where none is given. */
  issued?: string
  /** The text is a cell of a column whose title binds. */
  bound?: true
  finds: Partial<Fields>[] | null
}

/** One family of phrasings. */
export interface Rule {
  /** The name of its file. */
  id: string
  /** The phrasings, in Vietnamese, in one line. */
  summary: string
  /** The words that a find can begin with. */
  cue: Phrase
  /** What the words from the cue on say; several mentions when one cue binds several days. */
  read: (words: Words, at: number, setting: Setting) => Mention[] | null
  examples: readonly Example[]
}
