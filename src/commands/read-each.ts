import {inOrder} from '../batch/in-order.ts'
import {readTask} from '../batch/read-task.ts'
import type {Answers, Outcome, Task, Want} from '../batch/task.ts'
import {threadsFor} from '../batch/threads.ts'
import {Failure, toFailed} from '../model/failure.ts'
import {safeLines} from '../output/safe.ts'
import {limits, tooLarge} from '../read/limits.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import {amountOf, type Item, itemsOf, stdin} from './input.ts'
import {report} from './report.ts'

/** How the files that operands name are read. */
export interface Way<W extends Want> extends Pick<Task<W>, 'want' | 'stage' | 'options'> {
  /** Also those in the folders of a folder. */
  recursive?: boolean
  /** How many threads read; as many as are worth it, where nothing is said. */
  jobs?: number
  /** When the person wants no more of it. */
  stop?: AbortSignal
  /** Is told how many files there are, before the first is read. */
  begin?(files: number): void
}

/** What became of a file. */
export type Read<Answer> = {value: Answer} | {exit: Exit}

/** How many files are read ahead of the one that is printed, for each thread. */
const ahead = 4

/** Lets what has happened in the meantime be heard: Ctrl-C. */
const otherEvents = (): Promise<void> => new Promise((resume) => setImmediate(resume))

/** Reads files in the order of the items, in this thread or, where there is enough to read, in others. */
async function* outcomesOf<W extends Want>(
  items: readonly Item[],
  {want, stage, options, jobs, stop}: Way<W>,
  context: Context,
): AsyncGenerator<Outcome<Answers[W]>> {
  const threads = threadsFor(amountOf(items), {jobs, cores: context.cores()})
  const pool = threads > 1 ? (await import('../batch/pool.ts')).openPool(threads) : null
  stop?.addEventListener('abort', () => pool?.close())
  const start = async (item: Item): Promise<Outcome<Answers[W]>> => {
    if ('failure' in item) return item
    const task: Task<W> = {
      path: item.path,
      want,
      options,
      ...(stage && {stage}),
      ...(items.length === 1 && {last: true}),
    }
    if (item.path === stdin) return fromStdin(task, context)
    if (pool) return pool.run(task)
    if (items.length > 1) await otherEvents()
    return readTask(task)
  }
  try {
    yield* inOrder(items, threads > 1 ? threads * ahead : 1, start)
  } finally {
    await pool?.close()
  }
}

async function fromStdin<W extends Want>(task: Task<W>, context: Context): Promise<Outcome<Answers[W]>> {
  const most = task.options.maxSize ?? limits.size
  const bytes = await context.stdin(most)
  return bytes ? readTask({...task, bytes}) : {failure: toFailed(tooLarge(stdin, most))}
}

function tell<Answer>(outcome: Outcome<Answer>, path: string, context: Context): Read<Answer> {
  if ('value' in outcome) return outcome
  if ('failure' in outcome) {
    report(outcome.failure, context)
    return {exit: 'incomplete'}
  }
  report(new Failure('fault-in-document', {file: path}, 1), context)
  context.err(`${safeLines(outcome.fault)}\n`)
  return {exit: 'fault'}
}

/**
 * Reads each document that the operands name (files, folders, `-`) and gives what became of it, in order. One that
 * cannot be read is reported; the others are still read.
 */
export async function* readEach<W extends Want>(
  operands: readonly string[],
  way: Way<W>,
  context: Context,
): AsyncGenerator<Read<Answers[W]>> {
  const items = operands.flatMap((operand) => itemsOf(operand, way.recursive))
  way.begin?.(items.length)
  let index = 0
  for await (const outcome of outcomesOf(items, way, context)) {
    if (way.stop?.aborted) {
      report(new Failure('stopped', {done: index, all: items.length}, 1), context)
      yield {exit: 'interrupted'}
      return
    }
    const item = items[index++]
    yield tell(outcome, item && 'path' in item ? item.path : '', context)
  }
}
