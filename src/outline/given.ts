import type {OutlineTask} from '../model/outline.ts'

/** Tasks given so far. Lists are joined, not copied: every task of a document comes to stand in a longer one. */
export type Given = {readonly task: OutlineTask} | {readonly before: Given; readonly after: Given} | typeof full | null

/** Stands for tasks that take no more times set for all. */
export const full = 'full'

export const joined = (before: Given, after: Given): Given => (before && after ? {before, after} : (before ?? after))

export const givenOf = (tasks: readonly OutlineTask[]): Given =>
  tasks.reduce<Given>((before, task) => joined(before, {task}), null)

/** The tasks of a list, in no certain order, and whether there are some that take no more. */
export function tasksOf(given: Given): {tasks: OutlineTask[]; isFull: boolean} {
  const tasks: OutlineTask[] = []
  let isFull = false
  for (const open = [given]; open.length > 0; ) {
    const list = open.pop()
    if (!list) continue
    if (list === full) isFull = true
    else if ('task' in list) tasks.push(list.task)
    else open.push(list.before, list.after)
  }
  return {tasks, isFull}
}
