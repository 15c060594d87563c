import {type Word, word} from '../../messages/words.ts'
import {tallyColumns, tallyNames} from '../../output/tally.ts'
import {columnsOf, type Group} from '../../query/group.ts'
import {bar} from './bar.ts'
import type {Board} from './board.ts'
import {html, type Markup, nothing} from './markup.ts'
import {original} from './texts.ts'

/** So many units are shown at once; the script folds the others. */
const mostShown = 15

const numbers = ({counts}: Pick<Group, 'counts'>): Markup[] => {
  const columns = columnsOf(counts)
  return tallyNames.map(
    (name) => html`<td class="n ${name}${columns[name] === 0 ? ' zero' : ''}">${columns[name]}</td>`,
  )
}

const row = (group: Group, index: number, {language}: Board): Markup =>
  html`<tr${index < mostShown ? nothing : html` class="folding"`}>
<th scope="row"><a href="#tasks" data-unit="${index}"${original(language)}>${group.name}</a></th>
${numbers(group)}
<td class="share">${bar(columnsOf(group.counts))}</td></tr>`

/** Who has how much to do, and who is late: the numbers that `dieuhanh units` shows. */
export function units(board: Board): Markup {
  const {language, counts} = board
  if (board.units.length === 0) return nothing
  const say = (name: Word): string => word(name, language)
  const unfold = html`<p><button type="button" class="unfold" hidden>${word('page-all-units', language, {n: board.units.length})}</button></p>`
  return html`<section class="units" aria-labelledby="units"><h2 id="units">${say('export-units')}</h2>
<table><thead><tr><th scope="col">${say('column-unit')}</th>
${tallyNames.map((name) => html`<th scope="col" class="n ${name}">${say(tallyColumns[name])}</th>`)}
<th scope="col" class="share">${say('page-state-share')}</th></tr></thead>
<tbody>${board.units.map((group, index) => row(group, index, board))}</tbody>
<tfoot><tr><th scope="row">${say('row-total')}</th>
${numbers({counts})}
<td class="share">${bar(columnsOf(counts))}</td></tr></tfoot></table>
${board.units.length > mostShown ? unfold : nothing}
<p class="foot">${say('units-foot')}</p></section>`
}
