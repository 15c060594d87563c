import {type Word, word} from '../../messages/words.ts'
import type {Deadline} from '../../model/deadline.ts'
import {showDate, showDistance} from '../../output/day.ts'
import {pressing} from '../../query/state.ts'
import {documentText} from '../columns.ts'
import type {Board, Task} from './board.ts'
import {html, type Markup, nothing} from './markup.ts'
import {badge} from './signs.ts'
import {dayTime, dueTime, original} from './texts.ts'

/** Where the filters look up what belongs to a task. */
export interface Places {
  units: ReadonlyMap<string, number>
  documents: ReadonlyMap<string, number>
}

/** A line of something else that is known of the task, where there is such a thing. */
function more(title: Word, text: string, {language}: Board, kind = ''): Markup {
  if (text === '') return nothing
  return html`<p class="more${kind}"><b>${word(title, language)}:</b> <span${original(language)}>${text}</span></p>`
}

function whatCell({item, leads, notes}: Task, board: Board): Markup {
  return html`<td class="what"><p${original(board.language)}>${item.text}</p>
${more('lead-is', leads.join('; '), board, ' lead')}
${more('coordinating-is', item.coordinating.join('; '), board)}
${more('export-product', item.product ?? '', board)}
${more('page-result', item.result ?? '', board)}
${notes.map(({day, text}) => more('notes-are', `${showDate(day)}: ${text}`, board))}</td>`
}

/** A deadline in the words of the document and, where it can be told, as a day. */
function deadlineLines(deadline: Deadline, {terms}: Task, {language}: Board): Markup {
  const term = terms.find(({due}) => due.deadline === deadline)
  const next = html`<span class="next">${word('page-next', language)}</span> `
  const day = term
    ? html`<p class="day ${term.state}">${term.due.kind === 'recurring' ? next : nothing}${dueTime(term.due, language)}</p>`
    : nothing
  const said = deadline.text === '' ? nothing : html`<p class="said"${original(language)}>“${deadline.text}”</p>`
  return html`${day}${said}`
}

function dueCell(task: Task, board: Board): Markup {
  const {first, extensions, deadlines} = task.item
  const {language} = board
  const extended =
    extensions > 0 && first
      ? html`<p class="more">${word('page-first', language, {day: showDate(first), n: extensions})}</p>`
      : nothing
  return html`<td class="due">${deadlines.map((deadline) => deadlineLines(deadline, task, board))}${extended}</td>`
}

/** The state, how far the day is away, and what people recorded. */
function stateCell({item}: Task, {language, today}: Board): Markup {
  const {state, due, status, doneOn, dropped, deadlines} = item
  const far = due && pressing.has(state) ? [showDistance(today, due.date, language)] : []
  const unknown = state === 'undated' && deadlines.length > 0 ? [word('day-unknown', language)] : []
  const lines = [...far, ...unknown, ...(status === 'started' ? [word('started', language)] : [])]
  return html`<td class="state-of">${badge(state, language)}
${lines.map((line) => html`<p class="far">${line}</p>`)}
${doneOn ? html`<p class="far">${dayTime(doneOn)}</p>` : nothing}
${dropped ? html`<p class="more">${word('dropped', language)}</p>` : nothing}</td>`
}

function documentCell({item}: Task, place: number, {language}: Board): Markup {
  const ref = item.code ? html`<p class="more">${word('export-ref', language, {ref: item.ref})}</p>` : nothing
  return html`<td class="from"><a href="#d${place}"${original(language)}>${documentText(item, language)}</a>${ref}</td>`
}

/** A task of the table. What the filters need to know stands in its attributes, as numbers and names of ours. */
export function row(task: Task, places: Places, board: Board): Markup {
  const {item, id, leads} = task
  const document = places.documents.get(item.document.id) ?? 0
  const numbers = leads.map((name) => places.units.get(name) ?? 0).join(' ')
  const days = pressing.has(item.state) && item.days !== null ? html` data-days="${item.days}"` : nothing
  return html`<tr id="${id}" class="${item.state}" data-state="${item.state}" data-unit="${numbers}" data-document="${document}"${days}>
<th scope="row" class="code">${item.code ?? item.ref}</th>
${whatCell(task, board)}
${dueCell(task, board)}
${stateCell(task, board)}
${documentCell(task, document, board)}</tr>`
}
