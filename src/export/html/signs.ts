import type {Language} from '../../messages/index.ts'
import {word} from '../../messages/words.ts'
import {type State, states} from '../../query/state.ts'
import {html, type Markup} from './markup.ts'

const tick = 'M1.2 6.4 4.6 9.8 10.8 2.6'

/** A sign of its own for each state, so that none is told by colour alone, in a box of 12 by 12. */
const signs: Record<State, Markup> = {
  overdue: html`<path d="M6 .6 11.7 11H.3z" fill="currentColor"/>`,
  'due-soon': html`<path d="M6 .3 11.7 6 6 11.7.3 6z" fill="currentColor"/>`,
  'on-track': html`<circle cx="6" cy="6" r="4.8" fill="currentColor"/>`,
  recurring: html`<path d="M10.3 6A4.3 4.3 0 1 1 8.6 2.6" class="drawn"/><path d="M6.9.2 11 1.4 8 4.6z" fill="currentColor"/>`,
  undated: html`<circle cx="6" cy="6" r="4.3" class="drawn"/>`,
  paused: html`<path d="M3.7 1.5v9M8.3 1.5v9" class="drawn"/>`,
  'done-on-time': html`<path d="${tick}" class="drawn"/>`,
  'done-late': html`<path d="${tick}M1.5 11.4h9" class="drawn"/>`,
  done: html`<path d="${tick}" class="drawn"/>`,
  cancelled: html`<path d="m2 2 8 8M10 2l-8 8" class="drawn"/>`,
}

/** What the page draws its signs from. */
export const symbols: Markup = html`<svg class="symbols" width="0" height="0" aria-hidden="true" focusable="false">
${states.map((state) => html`<symbol id="s-${state}" viewBox="0 0 12 12">${signs[state]}</symbol>`)}
<symbol id="s-before" viewBox="0 0 6 12"><path d="M5 2.5 1.5 6 5 9.5" class="drawn"/></symbol>
</svg>`

export const sign = (state: State): Markup =>
  html`<svg class="sign" width="12" height="12" aria-hidden="true" focusable="false"><use href="#s-${state}"/></svg>`

/** The state in words, with its sign and its colour. */
export const badge = (state: State, language: Language): Markup =>
  html`<span class="state ${state}">${sign(state)}<span class="name">${word(state, language)}</span></span>`
