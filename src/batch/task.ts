import type {Directive} from '../model/directive.ts'
import type {Failed} from '../model/failure.ts'
import type {ParseOptions} from '../parse.ts'

/** What can be asked of a file: its reading, with a stage of it, or all that it holds, readings as JSON too. */
export interface Answers {
  reading: {directive: Directive; stage: unknown}
  directives: Directive[]
}

export type Want = keyof Answers

/** What a file is read for. Tasks and their outcomes cross from thread to thread: they hold nothing but data. */
export interface Task<W extends Want = Want> {
  path: string
  /** What the file holds, where it is none that can be opened. */
  bytes?: Uint8Array
  want: W
  /** The stage that is asked for beside the reading. */
  stage?: 'blocks' | 'outline'
  /** Nothing is read after it: see `tunedFor`. */
  last?: true
  options: ParseOptions
}

/** A fault is what the program did not foresee: where it happened, for its maintainers. */
export type Outcome<Answer> = {value: Answer} | {failure: Failed} | {fault: string}
