import {Failure, toFailed} from '../model/failure.ts'
import type {Reading} from '../parse.ts'
import {limits, tooLarge} from '../read/limits.ts'
import {open} from '../read/open.ts'
import type {Source} from '../read/source.ts'
import {readBytes} from './read-bytes.ts'
import type {Answers, Outcome, Task, Want} from './task.ts'
import {tunedFor} from './tuned.ts'

type Reader<W extends Want> = (source: Source, task: Task) => Promise<Answers[W]>

async function read(source: Source, {options, last}: Task): Promise<Reading> {
  const {parseDocument} = await import('../parse.ts')
  const parse = () => parseDocument(source, options)
  return last ? tunedFor(source.text.length, parse) : parse()
}

/** The table: one row per question. */
const readers: {[W in Want]: Reader<W>} = {
  async reading(source, task) {
    const {directive, stages} = await read(source, task)
    return {directive, stage: task.stage ? stages[task.stage] : null}
  },
  async directives(source, task) {
    const {toDirectives} = await import('./to-directives.ts')
    return toDirectives(source, async () => (await read(source, task)).directive)
  },
}

/** What the system says of a file that it does not give. */
export function unreadable(file: string, error: unknown): Failure | null {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return null
  const reason = String(error.code)
  return ['ENOENT', 'ENOTDIR'].includes(reason)
    ? new Failure('input-missing', {file}, 1)
    : new Failure('input-unreadable', {file, reason}, 1)
}

/** Reads a file for what a task wants of it. Never fails: what went wrong is told, so that the other files are read. */
export async function readTask<W extends Want>(task: Task<W>): Promise<Outcome<Answers[W]>> {
  const {path, bytes, want, options} = task
  try {
    const most = options.maxSize ?? limits.size
    if (bytes && bytes.length > most) throw tooLarge(path, most)
    const source = await open(bytes ?? readBytes(path, most), path)
    return {value: await readers[want](source, task)}
  } catch (error) {
    const failure = error instanceof Failure ? error : unreadable(path, error)
    return failure ? {failure: toFailed(failure)} : {fault: stackOf(error)}
  }
}

export const stackOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error)
