/** What `--json` can tell of tasks that are counted together. */
export const countFieldNames = ['total', 'done', 'overdue', 'onTrack', 'undated', 'other', 'sorts', 'states'] as const
export const unitFieldNames = ['unit', ...countFieldNames] as const
export const documentFieldNames = ['document', ...countFieldNames] as const
