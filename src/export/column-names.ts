/** The sets of columns, with other names that mean the same. */
export const columnNames = {
  'co-ban': ['basic'],
  'so-theo-doi': ['register'],
  nd30: ['decree-30'],
} as const satisfies Record<string, readonly string[]>

export type ColumnSet = keyof typeof columnNames
