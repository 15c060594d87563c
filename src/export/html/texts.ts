import type {Language} from '../../messages/index.ts'
import {word} from '../../messages/words.ts'
import type {PartialDate} from '../../model/date.ts'
import {dueText} from '../../output/cells.ts'
import {showDate} from '../../output/day.ts'
import type {Due} from '../../query/due.ts'
import {html, type Markup, nothing} from './markup.ts'

/** The words of documents are Vietnamese, whatever the language of the page. */
export const original = (language: Language): Markup => (language === 'vi' ? nothing : html` lang="vi"`)

/** A day by which something is due, as the document means it: "trước 15/5/2026". */
export const dueTime = (due: Due, language: Language): Markup =>
  html`<time datetime="${due.date}">${dueText({due}, language)}</time>`

export const dayTime = (day: PartialDate): Markup => html`<time datetime="${day}">${showDate(day)}</time>`

export const tasksText = (n: number, language: Language): string =>
  n === 1 ? word('tasks-one', language) : word('tasks', language, {n})

/** As much of a text as fits, cut between two words. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text
  const space = text.lastIndexOf(' ', most)
  return `${space > most / 2 ? text.slice(0, space) : Array.from(text).slice(0, most).join('')} …`
}
