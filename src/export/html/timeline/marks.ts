import type {Language} from '../../../messages/index.ts'
import {daysBetween, type IsoDate} from '../../../model/date.ts'
import {dueText} from '../../../output/cells.ts'
import {stateText} from '../../../output/progress.ts'
import {compareDue} from '../../../query/due.ts'
import {states} from '../../../query/state.ts'
import type {Task, Term} from '../board.ts'

/** A deadline on the line. */
export interface Mark extends Term {
  task: Task
}

/** The deadlines of tasks: what presses most first, then by day. */
export const allMarks = (tasks: readonly Task[]): Mark[] =>
  tasks
    .flatMap((task) => task.terms.map((term) => ({task, ...term})))
    .sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || compareDue(a.due, b.due))

/** What a mark stands for: "NV3 · trước 15/5/2026 · quá hạn, trễ 2 ngày". */
export function markText({task, due, state}: Mark, today: IsoDate, language: Language): string {
  const item = {...task.item, due, days: daysBetween(today, due.date), state}
  return [item.code ?? item.ref, dueText(item, language), stateText(item, today, language)].join(' · ')
}
