/**
 * Every sentence that the program says to a person, in both languages. A message says in one sentence what is wrong
 * and in another what to do; `{name}` is a blank. The blanks of `vi` are the blanks of the message: a test compares `en`.
 */
export const catalogue = {
  'number-missing': {
    severity: 'warning',
    vi: 'Văn bản chưa có số. Điền bằng --number khi văn bản được ban hành.',
    en: 'The document has no number. Give it with --number once it is issued.',
  },
} as const satisfies Record<string, {severity: 'error' | 'warning' | 'info'; vi: string; en: string}>
