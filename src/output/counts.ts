import type {Language} from '../messages/index.ts'
import {type Word, word} from '../messages/words.ts'
import type {Counts} from '../query/count.ts'

const say = (name: Word, n: number, language: Language): string[] => (n > 0 ? [word(name, language, {n})] : [])

function parts(counts: Counts, language: Language, pressing: string): string[] {
  const {states} = counts
  const dated = say('dated', counts.dated, language).map((text) => (pressing ? `${text} (${pressing})` : text))
  return [
    counts.total === 1 ? word('tasks-one', language) : word('tasks', language, {n: counts.total}),
    ...dated,
    ...say('count-event', counts.event, language),
    ...say('count-undated', counts.undated, language),
    ...say('count-recurring', counts.recurring, language),
    ...say('count-done', states.done + states['done-on-time'] + states['done-late'], language),
    ...say('count-paused', states.paused, language),
    ...say('count-cancelled', states.cancelled, language),
  ]
}

/** "33 nhiệm vụ · 6 có thời hạn (2 quá hạn) · 26 không thời hạn · 1 định kỳ": the foot of every list. */
export function countsLine(counts: Counts, language: Language): string {
  const pressing = [
    ...say('count-overdue', counts.overdue, language),
    ...say('count-due-soon', counts.dueSoon, language),
  ]
  return parts(counts, language, pressing.join(', ')).join(' · ')
}

/** The same of a document, whatever the day: "33 nhiệm vụ · 6 có thời hạn · … · 8 đơn vị". */
export const documentCountsLine = (counts: Counts, language: Language): string =>
  [...parts(counts, language, ''), ...say('count-units', counts.units, language)].join(' · ')
