import type {Language} from '../../../messages/index.ts'
import {daysBetween, type IsoDate} from '../../../model/date.ts'
import {dueText} from '../../../output/cells.ts'
import {stateText} from '../../../output/progress.ts'
import type {Due} from '../../../query/due.ts'
import {type State, stateOf, states} from '../../../query/state.ts'
import type {Task} from '../board.ts'

/** A deadline on the line. */
export interface Mark {
  task: Task
  due: Due
  state: State
}

/** The deadlines of a task, each judged as if it were the only one: what comes later is not late yet. */
const marksOf = (task: Task, today: IsoDate): Mark[] =>
  task.dues.map((due) => ({task, due, state: stateOf(task.item, {first: task.first, current: due}, today)}))

/** The deadlines of tasks: what presses most first, then by day. */
export const allMarks = (tasks: readonly Task[], today: IsoDate): Mark[] =>
  tasks
    .flatMap((task) => marksOf(task, today))
    .sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state) || (a.due.date < b.due.date ? -1 : 1))

/** What a mark stands for: "NV3 · trước 15/5/2026 · quá hạn, trễ 2 ngày". */
export function markText({task, due, state}: Mark, today: IsoDate, language: Language): string {
  const item = {...task.item, due, days: daysBetween(today, due.date), state}
  return [item.code ?? item.ref, dueText(item, language), stateText(item, today, language)].join(' · ')
}
