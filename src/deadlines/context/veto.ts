import type {Anchor} from '../resolve/anchor.ts'
import type {Resolved} from '../resolve/found.ts'
import type {Mention} from '../said.ts'
import type {Setting} from '../setting.ts'
import type {Words} from '../words.ts'

/** A time that words of binding stand at, with what it would mean. */
export interface Candidate {
  words: Words
  mention: Mention
  /** Where the words of binding begin: of a list of days, those of the first. */
  start: number
  resolved: Resolved
  anchor: Anchor
  setting: Setting
}

/** One reason why such a time is no deadline. */
export interface Veto {
  id: string
  /** What it tells apart, in Vietnamese. */
  summary: string
  forbids: (candidate: Candidate) => boolean
  /** Sentences in which nothing is to be found, with the document's date 2026-05-07. */
  examples: readonly string[]
}
