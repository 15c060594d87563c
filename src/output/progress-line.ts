import type {Language} from '../messages/index.ts'
import {word} from '../messages/words.ts'

/** How far a long piece of work has come. */
export interface Advance {
  done: number
  all: number
  /** Since it began. */
  seconds: number
}

const cells = 24

/** What is left at the pace so far: "45 giây", "3 phút 20 giây". */
function timeLeft({done, all, seconds}: Advance, language: Language): string {
  const left = Math.ceil(((all - done) * seconds) / Math.max(1, done))
  const minutes = Math.floor(left / 60)
  return minutes > 0
    ? word('minutes-left', language, {m: minutes, s: left % 60})
    : word('seconds-left', language, {s: left})
}

/** One line: a bar, the count, the pace, the time left; no longer than the terminal is wide. */
export function progressLine(advance: Advance, columns: number, language: Language): string {
  const {done, all, seconds} = advance
  const filled = Math.floor((cells * done) / Math.max(1, all))
  const bar = '█'.repeat(filled) + '░'.repeat(cells - filled)
  const rate = Math.round(done / seconds)
  const text = word('progress', language, {done, all, rate, left: timeLeft(advance, language)})
  const line = text.length + cells + 2 < columns ? `${bar} ${text}` : text
  return line.slice(0, Math.max(0, columns - 1))
}
