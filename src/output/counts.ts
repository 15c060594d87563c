import type {Language} from '../messages/index.ts'
import {type Word, word} from '../messages/words.ts'
import type {Counts} from '../query/count.ts'

/** "33 nhiệm vụ · 6 có thời hạn (2 quá hạn) · 26 không thời hạn · 1 định kỳ": the foot of every list. */
export function countsLine(counts: Counts, language: Language): string {
  const say = (name: Word, n: number): string[] => (n > 0 ? [word(name, language, {n})] : [])
  const pressing = [...say('count-overdue', counts.overdue), ...say('count-due-soon', counts.dueSoon)].join(', ')
  const dated = word('dated', language, {n: counts.dated}) + (pressing && ` (${pressing})`)
  return [
    counts.total === 1 ? word('tasks-one', language) : word('tasks', language, {n: counts.total}),
    dated,
    ...say('count-event', counts.event),
    word('count-undated', language, {n: counts.undated}),
    ...say('count-recurring', counts.recurring),
  ].join(' · ')
}
