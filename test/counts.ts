import type {TestContext} from 'vitest'

/** What a test counted, which the run prints at its end. */
export type Counts = Record<string, number>

declare module 'vitest' {
  interface TaskMeta {
    counts?: Counts
  }
}

/** Adds to what the run prints at its end: inputs tried, kills survived, records lost. */
export function count({task}: Pick<TestContext, 'task'>, counts: Counts): void {
  task.meta.counts = {...task.meta.counts, ...counts}
}
