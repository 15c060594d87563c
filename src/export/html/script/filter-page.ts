import type {Page, Part} from './dom.ts'
import type {readTable} from './read-table.ts'
import type {showRows} from './show-rows.ts'

/** The functions that the script consists of. Each is taken over as its own source, so none knows another by name. */
export interface Tools {
  fold(text: string): string
  readTable: typeof readTable
  showRows: typeof showRows
}

/** Makes the filters of the page work: the words and lists above the table, the states, links to the table. */
export function filterPage(page: Page, {fold, readTable, showRows}: Tools): void {
  const find = (selector: string): Part[] => [...page.querySelectorAll(selector)]
  const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const groups = readTable(page, wordsOf)
  const buttons = find('[data-show]')
  const inputs = new Map(find('[data-filter]').map((input) => [input.dataset.filter ?? '', input]))
  const states = new Set<string>()
  const chosenIn = (name: string): string => inputs.get(name)?.value ?? ''

  /** What is filtered by, in the words of the page and of who typed them. */
  const description = (): string => {
    const lists = ['unit', 'document', 'within'].filter((name) => chosenIn(name) !== '')
    const pressed = buttons.filter(({dataset}) => states.has(dataset.show ?? ''))
    const words = chosenIn('words').trim()
    return [
      ...lists.map((name) => inputs.get(name)?.selectedOptions?.[0]?.textContent ?? ''),
      ...pressed.flatMap((button) => [...button.querySelectorAll('.name')].map(({textContent}) => textContent)),
      ...(words === '' ? [] : [`“${words}”`]),
    ].join(' · ')
  }

  const apply = (): void => {
    const [unit, document, within] = [chosenIn('unit'), chosenIn('document'), chosenIn('within')]
    const counts = showRows(groups, {unit, document, within, words: wordsOf(chosenIn('words')), states})
    const numbers: Record<string, number> = {...counts.states, shown: counts.shown, all: counts.all}
    for (const part of find('[data-count]')) part.textContent = String(numbers[part.dataset.count ?? ''] ?? 0)
    for (const button of buttons) {
      const state = button.dataset.show ?? ''
      button.setAttribute('aria-pressed', String(state === '' ? states.size === 0 : states.has(state)))
      button.classList.toggle('zero', state !== '' && !numbers[state])
    }
    const by = description()
    for (const part of find('[data-by]')) part.textContent = by
    for (const part of find('.by')) part.hidden = by === ''
    for (const part of find('.clear')) part.disabled = by === ''
    for (const part of find('#none')) part.hidden = counts.shown > 0
    page.body.classList.toggle('filtered', by !== '')
  }

  /** Starts again, from what a link names or from nothing. */
  const filterBy = ({state = '', unit = '', within = ''}: Record<string, string | undefined>): void => {
    for (const input of inputs.values()) input.value = ''
    for (const [name, value] of Object.entries({unit, within})) {
      const input = inputs.get(name)
      if (input) input.value = value
    }
    states.clear()
    if (state !== '') states.add(state)
    apply()
  }

  for (const input of inputs.values()) input.addEventListener('input', apply)
  for (const button of find('.clear')) button.addEventListener('click', () => filterBy({}))
  for (const link of find('a[href="#tasks"]')) link.addEventListener('click', () => filterBy(link.dataset))
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const state = button.dataset.show ?? ''
      if (state === '') states.clear()
      else if (!states.delete(state)) states.add(state)
      apply()
    })
  }

  /** A task that somebody goes to is shown, whatever the filters say. */
  page.defaultView.addEventListener('hashchange', () => {
    const target = page.getElementById(page.defaultView.location.hash.slice(1))
    if (!target?.hidden) return
    filterBy({})
    target.scrollIntoView()
  })

  const folding = find('.folding')
  for (const part of folding) part.hidden = true
  for (const button of find('.unfold')) {
    button.hidden = false
    button.addEventListener('click', () => {
      for (const part of folding) part.hidden = false
      button.hidden = true
    })
  }
  for (const form of find('.filters')) form.hidden = false
  apply()
}
