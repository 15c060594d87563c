import {type Word, word} from '../../messages/words.ts'
import type {Counts} from '../../query/count.ts'
import type {State} from '../../query/state.ts'
import {documentText} from '../columns.ts'
import type {Board} from './board.ts'
import {week} from './digest.ts'
import {statesOf} from './head.ts'
import {html, type Markup, nothing} from './markup.ts'
import {sign} from './signs.ts'
import {original} from './texts.ts'

const horizons = [week, 30] as const

/** The states to choose from, each with the number of tasks that the other filters let pass. */
function stateButtons(board: Board): Markup {
  const {counts, language} = board
  const button = (name: State | 'all', n: number, text: string): Markup =>
    html`<button type="button" class="${name}" aria-pressed="${name === 'all' ? 'true' : 'false'}" data-show="${name === 'all' ? '' : name}">${name === 'all' ? nothing : sign(name)}<span class="name">${text}</span> <b data-count="${name}">${n}</b></button>`
  return html`<div class="states" role="group" aria-label="${word('state', language)}">
${button('all', counts.total, word('page-state-any', language))}
${statesOf(board).map((state) => button(state, counts.states[state], word(state, language)))}
</div>`
}

/** What narrows the table down. Without the script there is nothing to press, so it stays hidden. */
export function filters(board: Board): Markup {
  const {language, counts} = board
  const say = (name: Word): string => word(name, language)
  const choice = (name: string, label: Word, any: Word, options: Markup[]): Markup =>
    html`<label><span>${say(label)}</span> <select data-filter="${name}" autocomplete="off"><option value="">${say(any)}</option>${options}</select></label>`
  const option = (name: string, {total}: Counts, index: number): Markup =>
    html`<option value="${index}"${original(language)}>${name} (${total})</option>`
  const units = board.units.map(({name, counts}, index) => option(name, counts, index))
  const documents = board.documents.map((each, index) => option(documentText(each, language), each.counts, index))
  return html`<div class="filters" role="search" hidden>
<label class="words"><span>${say('page-search')}</span> <input type="search" data-filter="words" placeholder="${say('page-search-hint')}" spellcheck="false" autocomplete="off"></label>
${choice('unit', 'column-unit', 'page-unit-any', units)}
${board.documents.length > 1 ? choice('document', 'column-document', 'page-document-any', documents) : nothing}
${choice(
  'within',
  'column-due',
  'page-due-any',
  horizons.map((n) => html`<option value="${n}">${word('page-due-within', language, {n})}</option>`),
)}
<button type="button" class="clear" disabled>${say('page-clear')}</button>
${stateButtons(board)}
</div>
<p class="shown" role="status"><span class="by" hidden>${say('page-filtered')}: <span data-by></span> · </span><b data-count="shown">${counts.total}</b>/${counts.total} ${say('page-shown')}</p>`
}
