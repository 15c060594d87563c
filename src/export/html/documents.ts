import {type Word, word} from '../../messages/words.ts'
import {documentText} from '../columns.ts'
import type {Board} from './board.ts'
import {html, type Markup, nothing} from './markup.ts'
import {original} from './texts.ts'

/** The documents that give the tasks: what they are, what they are about, and the files that were read. */
export function documents(board: Board): Markup {
  const {language} = board
  if (board.documents.length === 0) return nothing
  const titles: Word[] = ['column-document', 'page-subject', 'page-file', 'export-tasks']
  const rows = board.documents.map(({document, counts}, index) => {
    const {type, issuer, subject, path} = document
    const by = issuer ? html`<p class="more"${original(language)}>${issuer}</p>` : nothing
    const kind = type ? `${type} ` : ''
    return html`<tr id="d${index}"><th scope="row"><span${original(language)}>${kind}${documentText({document}, language)}</span>${by}</th>
<td${original(language)}>${subject ?? ''}</td>
<td class="file">${path}</td>
<td class="n">${counts.total}</td></tr>`
  })
  return html`<section class="documents" aria-labelledby="documents"><h2 id="documents">${word('page-sources', language)}</h2>
<table><thead><tr>${titles.map((title) => html`<th scope="col"${title === 'export-tasks' ? html` class="n"` : nothing}>${word(title, language)}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></section>`
}
