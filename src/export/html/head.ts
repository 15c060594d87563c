import {word} from '../../messages/words.ts'
import {showWeekday} from '../../output/day.ts'
import {columnsOf} from '../../query/group.ts'
import {documentName} from '../../query/row.ts'
import {type State, states} from '../../query/state.ts'
import {bar} from './bar.ts'
import type {Board} from './board.ts'
import {html, type Markup, nothing} from './markup.ts'
import {sign} from './signs.ts'
import {original} from './texts.ts'

/** Where the tasks come from: the one document by its name, or how many there are. */
function sources({documents, language}: Board): Markup {
  const [only] = documents
  if (documents.length === 0 || !only) return nothing
  if (documents.length > 1)
    return html`<a href="#documents">${word('page-documents', language, {n: documents.length})}</a>`
  const {type, subject} = only.document
  const name = [type, documentName(only.document)].filter((part) => part).join(' ')
  return html`<span${original(language)}>${subject ? `${name} – ${subject}` : name}</span>`
}

/** What is late and what soon will be is said even where it is nothing. */
const always = new Set(['overdue', 'due-soon'])

/** The states that tasks of the page are in. */
export const statesOf = ({counts}: Board): State[] =>
  states.filter((state) => counts.states[state] > 0 || always.has(state))

/** The numbers by state, each a way to these tasks. */
function figures(board: Board): Markup {
  const {counts, language} = board
  const figure = (name: State | 'all', n: number, text: string): Markup =>
    html`<li><a href="#tasks" class="${name}${n === 0 ? ' zero' : ''}"${name === 'all' ? nothing : html` data-state="${name}"`}><span class="n">${name === 'all' ? nothing : sign(name)}<b>${n}</b></span> <span class="name">${text}</span></a></li>`
  return html`<ul class="figures" aria-label="${word('page-figures', language)}">
${figure('all', counts.total, word('row-total', language))}
${statesOf(board).map((state) => figure(state, counts.states[state], word(state, language)))}
</ul>`
}

/** What the page is, of which day, and its numbers at a glance. */
export const head = (board: Board): Markup => html`<header class="head">
<p class="of">${sources(board)}</p>
<h1>${word('page-title', board.language)}</h1>
<p class="as-of">${word('page-as-of', board.language, {day: showWeekday(board.today, board.language)})}</p>
${figures(board)}
${bar(columnsOf(board.counts))}
</header>`
