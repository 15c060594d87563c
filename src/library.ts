import {readTask} from './batch/read-task.ts'
import {say} from './messages/index.ts'
import type {Directive} from './model/directive.ts'
import type {ParseOptions} from './parse.ts'

/** How a script wants its document read. */
export interface InputOptions extends ParseOptions {
  /** The name of the file: it stands in the reading and in messages, and its ending may say how to read the bytes. */
  path?: string
}

/** What `parse` rejects with where there is nothing to read: its message says what is wrong and what to do. */
export interface ParseError extends Error {
  /** What is wrong, for programs: `input-binary`, `input-empty`, `input-encoding`, `document-secret` … */
  code: string
}

/** Reads a document, given as text or as the bytes of its file, as `dieuhanh parse` does. Records nothing. */
export async function parse(input: string | Uint8Array, options: InputOptions = {}): Promise<Directive> {
  const {path = '-', ...own} = options
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const outcome = await readTask({path, bytes, want: 'reading', options: own})
  if ('value' in outcome) return outcome.value.directive
  if ('fault' in outcome) throw new Error(outcome.fault)
  const {code, values} = outcome.failure
  throw Object.assign(new Error(say(code, values, own.language ?? 'vi')), {code}) satisfies ParseError
}
