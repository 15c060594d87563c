import type {OutlineTask} from '../model/outline.ts'

/** Tasks given so far. Lists are joined, not copied: every task of a document comes to stand in a longer one. */
export type Given = {readonly task: OutlineTask} | {readonly before: Given; readonly after: Given} | null

export const joined = (before: Given, after: Given): Given => (before && after ? {before, after} : (before ?? after))

export const givenOf = (tasks: readonly OutlineTask[]): Given =>
  tasks.reduce<Given>((before, task) => joined(before, {task}), null)

/** The tasks of a list, in no certain order. */
export function tasksOf(given: Given): OutlineTask[] {
  const tasks: OutlineTask[] = []
  for (const open = [given]; open.length > 0; ) {
    const list = open.pop()
    if (!list) continue
    if ('task' in list) tasks.push(list.task)
    else open.push(list.before, list.after)
  }
  return tasks
}
