import {progressLine} from '../output/progress-line.ts'
import type {Context} from './context.ts'

/** Progress on a terminal, in one line below all else that is said. */
export interface Progress {
  begin(all: number): void
  /** One more file is done. */
  step(): void
  /** Says something above the line. */
  err(text: string): void
  end(): void
}

/** Work that takes no longer than this shows none, and it is not drawn more often than that; in milliseconds. */
const patience = 1000
const pause = 100

const clear = '\r\u001b[K'

/** Null where nobody looks on. */
export function progressOn({progressColumns, elapsed, err, language}: Context): Progress | null {
  const columns = progressColumns()
  if (columns === null) return null
  const started = elapsed()
  let [all, done, drawnAt, shown] = [0, 0, 0, '']
  const say = (text: string): void => {
    err((shown === '' ? '' : clear) + text + shown)
  }
  return {
    begin: (files) => {
      all = files
    },
    step: () => {
      done++
      const now = elapsed()
      if (now - started < patience || now - drawnAt < pause) return
      drawnAt = now
      shown = progressLine({done, all, seconds: (now - started) / 1000}, columns, language)
      err(clear + shown)
    },
    err: say,
    end: () => {
      if (shown !== '') err(clear)
      shown = ''
    },
  }
}
