import {word} from '../../messages/words.ts'
import {addDays} from '../../model/date.ts'
import {fold} from '../../model/fold.ts'
import {type Names, type Offer, shownNames} from '../flags.ts'
import {type Answer, type Asking, beginningWith, type Candidate, nothing} from './answer.ts'

/** Names that begin with what was typed; where nothing was, one for each meaning. */
export function namesLike(typed: string, offer: Names, {language}: Pick<Asking, 'language'>): Candidate[] {
  const shown = shownNames(offer, language)
  return Object.entries(offer.names).flatMap(([name, others], index) => {
    const fitting = typed === '' ? [shown[index] ?? name] : beginningWith(typed, [name, ...others])
    return fitting.map((value) => ({value, help: value === name ? (others[0] ?? '') : name}))
  })
}

/** The last of several names between commas, without those that are there under any name. */
function lastOf(typed: string, offer: Names, context: Pick<Asking, 'language'>): Candidate[] {
  const head = typed.slice(0, typed.lastIndexOf(',') + 1)
  const there = head.split(',').map(fold)
  const left = Object.entries(offer.names).filter(
    ([name, others]) => ![name, ...others].some((each) => there.includes(each)),
  )
  return namesLike(typed.slice(head.length), {...offer, names: Object.fromEntries(left)}, context).map(
    ({value, help}) => ({value: head + value, help}),
  )
}

function daysLike(typed: string, {today, language}: Pick<Asking, 'today' | 'language'>): Candidate[] {
  const days = [
    {value: today, help: word('today', language)},
    {value: addDays(today, 1), help: word('left-one', language)},
    ...[7, 14, 30].map((n) => ({value: addDays(today, n), help: word('left', language, {n})})),
  ]
  return days.filter(({value}) => value.startsWith(typed))
}

/** What an option may be given. */
export async function valuesLike(typed: string, offer: Offer | undefined, context: Asking): Promise<Answer> {
  if (typeof offer === 'object') {
    return {candidates: (offer.several ? lastOf : namesLike)(typed, offer, context)}
  }
  switch (offer) {
    case 'day':
      return {candidates: daysLike(typed, context)}
    case 'file':
      return {candidates: [], files: true}
    case 'unit':
      return (await import('./register.ts')).unitsLike(typed, context)
    case 'document':
      return (await import('./register.ts')).documentsLike(typed, context)
    default:
      return nothing
  }
}
