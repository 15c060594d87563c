import {type Word, word} from '../../messages/words.ts'
import {showDistance} from '../../output/day.ts'
import {count} from '../../query/count.ts'
import {pressing} from '../../query/state.ts'
import type {Board, Task} from './board.ts'
import {html, type Markup, nothing} from './markup.ts'
import {beginning, dueTime, original} from './texts.ts'

/** How far the second list looks ahead: a week from today. */
export const week = 7

const mostListed = 8
const mostLetters = 120

const days = ({item}: Task): number => item.days ?? 0

const isLate = ({item}: Task): boolean => item.state === 'overdue'
const isSoon = ({item: {state, days}}: Task): boolean =>
  pressing.has(state) && days !== null && days >= 0 && days <= week

function entry({item, id, leads}: Task, {language, today}: Board): Markup {
  const {due, state, code, ref, text} = item
  if (!due) return nothing
  return html`<li class="${state}"><span class="far">${showDistance(today, due.date, language)}</span>
<span class="what"><a href="#${id}"${original(language)}>${beginning(text, mostLetters)}</a>
<span class="who"><span${original(language)}>${leads.join('; ')}</span> · ${dueTime(due, language)} · ${code ?? ref}</span></span></li>`
}

interface List {
  title: string
  none: string
  /** The filter that shows the same tasks in the table. */
  filter: Markup
  tasks: readonly Task[]
}

function list({title, none, filter, tasks}: List, name: string, board: Board): Markup {
  const n = count(tasks.map(({item}) => item)).total
  const rest = n - mostListed
  const more = html`<p><a href="#tasks"${filter}>${word('page-more', board.language, {n: rest})}</a></p>`
  return html`<section class="${name}" aria-labelledby="${name}"><h2 id="${name}">${title} <b>${n}</b></h2>
${n === 0 ? html`<p class="none">${none}</p>` : html`<ol>${tasks.slice(0, mostListed).map((task) => entry(task, board))}</ol>`}
${rest > 0 ? more : nothing}</section>`
}

/** What has to be looked at first: what is late, the oldest first, and what is due within a week, day by day. */
export function digest(board: Board): Markup {
  const say = (name: Word): string => word(name, board.language, {n: week})
  const inOrder = (test: (task: Task) => boolean): Task[] =>
    board.tasks.filter(test).toSorted((a, b) => days(a) - days(b))
  const late = {title: say('page-late'), none: say('page-late-none'), filter: html` data-state="overdue"`}
  const soon = {title: say('page-soon'), none: say('page-soon-none'), filter: html` data-within="${week}"`}
  return html`<div class="digest">
${list({...late, tasks: inOrder(isLate)}, 'late', board)}
${list({...soon, tasks: inOrder(isSoon)}, 'soon', board)}
</div>`
}
