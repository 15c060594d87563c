import {chunkStart, clauseEnd} from './context/chunk.ts'
import {deliver, done} from './lexicon.ts'
import {occurs} from './phrase.ts'
import {textAt, type Words} from './words.ts'

const behind = 8

/** Whether "hoàn thành", "xong" or "phải" stands beside a time: before it in its chunk, or soon after it. */
export function besideDone(words: Words, start: number, end: number): boolean {
  if (occurs(done, words, chunkStart(words, start), start)) return true
  const from = textAt(words, end) === ',' ? end + 1 : end
  return occurs(done, words, from, Math.min(clauseEnd(words, from), from + behind))
}

/** The same, or an act of handing over before it. */
export const besideAct = (words: Words, start: number, end: number): boolean =>
  occurs(deliver, words, chunkStart(words, start), start) || besideDone(words, start, end)
