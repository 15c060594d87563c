import {type Word, word} from '../../messages/words.ts'
import type {Board, Group} from './board.ts'
import {html, type Markup, nothing} from './markup.ts'
import {type Places, row} from './row.ts'
import {original, tasksText} from './texts.ts'

const columns = {
  code: 'column-register-code',
  what: 'column-task',
  due: 'column-due',
  'state-of': 'state',
  from: 'column-document',
} as const satisfies Record<string, Word>

/** How many tasks a heading stands for, and what of them presses. */
function numbers({counts}: Group, {language}: Board): Markup {
  const late =
    counts.overdue > 0 ? [html` · <b class="overdue">${word('count-overdue', language, {n: counts.overdue})}</b>`] : []
  const soon =
    counts.dueSoon > 0
      ? [html` · <b class="due-soon">${word('count-due-soon', language, {n: counts.dueSoon})}</b>`]
      : []
  return html`<span class="numbers"><span class="all">${tasksText(counts.total, language)}${[...late, ...soon]}</span><span class="some" hidden></span></span>`
}

const body = (group: Group, places: Places, board: Board): Markup => html`<tbody>
<tr class="unit"><th scope="rowgroup" colspan="${Object.keys(columns).length}"><span${original(board.language)}>${group.leads.join('; ')}</span> ${numbers(group, board)}</th></tr>
${group.tasks.map((task) => row(task, places, board))}
</tbody>`

/** Every task, under the bodies that lead it. */
export function tasks(board: Board): Markup {
  const places: Places = {
    units: new Map(board.units.map(({name}, index) => [name, index])),
    documents: new Map(board.documents.map(({document}, index) => [document.id, index])),
  }
  return html`<table class="tasks"><colgroup>${Object.keys(columns).map((name) => html`<col class="${name}">`)}</colgroup>
<thead><tr>${Object.entries(columns).map(([name, title]) => html`<th scope="col" class="${name}">${word(title, board.language)}</th>`)}</tr></thead>
${board.groups.map((group) => body(group, places, board))}
</table>
<p class="none" id="none"${board.tasks.length > 0 ? html` hidden` : nothing}>${word('nothing', board.language)}</p>`
}
