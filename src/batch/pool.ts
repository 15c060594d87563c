import {fileURLToPath} from 'node:url'
import {Tinypool} from 'tinypool'
import {stackOf} from './read-task.ts'
import type {Answers, Outcome, Task, Want} from './task.ts'

/** Threads that read files. */
export interface Pool {
  run<W extends Want>(task: Task<W>): Promise<Outcome<Answers[W]>>
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>
}

/** Starts the threads. One that dies takes only the file with it that it was reading: another comes in its place. */
export function openPool(threads: number): Pool {
  const filename = fileURLToPath(new URL('./worker.js', import.meta.url))
  const pool = new Tinypool({filename, name: 'readTask', minThreads: threads, maxThreads: threads})
  pool.on('error', () => pool.cancelPendingTasks())
  return {
    run: (task) => pool.run(task).catch((error: unknown) => ({fault: stackOf(error)})),
    close: () => pool.destroy(),
  }
}
