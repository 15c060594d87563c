import type {Counts} from '../query/count.ts'
import {columnsOf} from '../query/group.ts'

/** What `--json` tells of tasks that are counted together. The states add up to `total`, and so do the sorts. */
export const countRecord = (counts: Counts): Record<string, unknown> => {
  const {dated, event, recurring, undated, states} = counts
  return {...columnsOf(counts), sorts: {dated, event, recurring, undated}, states}
}
