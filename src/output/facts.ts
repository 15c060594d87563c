import type {Language} from '../messages/index.ts'
import {word} from '../messages/words.ts'
import type {IsoDate} from '../model/date.ts'
import {documentName} from '../query/row.ts'
import type {Item} from '../query/select.ts'
import {dueText} from './cells.ts'
import {showDate} from './day.ts'
import {placeText} from './place.ts'
import {doneText, stateText} from './progress.ts'

function deadlineText(item: Item, language: Language): string {
  const {due, first, deadlines, extensions} = item
  const written = deadlines.filter(({text}) => text !== '').map(({text}) => `"${text}"`)
  const extension = extensions > 0 ? [word('extension', language, {n: extensions})] : []
  const original = first && due && first !== due.date ? [word('first-due', language, {day: showDate(first)})] : []
  const more = [...original, ...extension, ...written].join(', ')
  const day = dueText(item, language) || word('due-none', language)
  return more ? `${day} (${more})` : day
}

/** What is known of a task, each with its name; the text may hold what a terminal would obey. */
export function factsOf(item: Item, {language, today}: {language: Language; today: IsoDate}): [string, string][] {
  const {document, position, ref, lead, unit, coordinating} = item
  const subject = document.subject ? ` – ${document.subject}` : ''
  const all: [string, string][] = [
    [
      word('state', language),
      [stateText(item, today, language), doneText(item, language)].filter((part) => part).join(' · '),
    ],
    [word('deadline-is', language), deadlineText(item, language)],
    [word('lead-is', language), lead.join('; ') || unit],
    [word('coordinating-is', language), coordinating.join('; ')],
    [word('document-is', language), documentName(document) + subject],
    [word('place-is', language), `${placeText(document.path, position.start, language)} (${ref})`],
  ]
  return all.filter(([, text]) => text !== '')
}
