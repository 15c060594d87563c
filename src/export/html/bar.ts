import type {Columns} from '../../query/group.ts'
import {html, type Markup} from './markup.ts'

/** The order in which the parts of a bar stand. */
const parts = ['overdue', 'onTrack', 'undated', 'other', 'done'] as const satisfies readonly (keyof Columns)[]

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 10_000) / 100}%`

/** The states of tasks as parts of a line. It only repeats numbers that stand beside it. */
export function bar(columns: Columns): Markup {
  let before = 0
  const pieces = parts.flatMap((name) => {
    const x = before
    before += columns[name]
    return columns[name] === 0
      ? []
      : [
          html`<rect class="${name}" x="${percent(x, columns.total)}" width="${percent(columns[name], columns.total)}" height="8"/>`,
        ]
  })
  return html`<svg class="bar" width="100%" height="8" aria-hidden="true" focusable="false">${pieces}</svg>`
}
