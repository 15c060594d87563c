import {word} from '../messages/words.ts'
import {Failure} from '../model/failure.ts'
import {fold} from '../model/fold.ts'
import {documentName, type Row, type RowDocument} from '../query/row.ts'
import type {Filters} from '../query/select.ts'
import {matchUnit, unitMeant} from '../query/units.ts'
import type {Context} from './context.ts'
import {guess, type Values} from './flags.ts'
import type {filterFlags} from './task-flags.ts'

type Options = Values<typeof filterFlags>

/** The names that a filter may be typed for, wherever the tasks come from. */
export interface Names {
  /** Bodies one by one, and headings that may name several of them. */
  units(): {bodies: readonly string[]; headings: readonly string[]}
  documents(): readonly RowDocument[]
}

const unique = (names: readonly string[]): string[] => [...new Set(names)]

/** The names in these tasks. */
export const namesIn = (rows: readonly Row[]): Names => ({
  units: () => ({
    bodies: unique(rows.flatMap(({assignees, lead}) => [...assignees, ...lead])),
    headings: unique(rows.map(({unit}) => unit)),
  }),
  documents: () => [...new Map(rows.map(({document}) => [document.id, document])).values()],
})

const several = (names: Iterable<string>): string => [...names].map((name) => `"${name}"`).join(', ')

/** The names of the unit that somebody means; none where there is no unit at all. */
export function unitNamed(typed: string, names: Names, {language}: Pick<Context, 'language'>): ReadonlySet<string> {
  const {bodies, headings} = names.units()
  const whole = headings.filter((unit) => fold(unit) === fold(typed))
  if (whole.length > 0 || bodies.length === 0) return new Set(whole)
  const match = matchUnit(typed, bodies)
  if ('names' in match) return new Set(match.names)
  if ('ambiguous' in match)
    throw new Failure('several-such-units', {value: typed, allowed: several(match.ambiguous)}, 2)
  const meant = unitMeant(typed, bodies)
  const hint = meant === null ? '' : word('guess', language, {name: meant})
  throw new Failure('no-such-unit', {value: typed, guess: hint, allowed: several(bodies)}, 2)
}

/** The documents that somebody means: by identity, number or name, else by a part of its name or file. */
export function documentsNamed(typed: string, names: Names, {language}: Pick<Context, 'language'>): RowDocument[] {
  const wanted = fold(typed)
  const all = names.documents()
  const exact = all.filter((document) => [document.id, document.number, fold(documentName(document))].includes(wanted))
  const part = all.filter((document) => fold(`${documentName(document)} ${document.path}`).includes(wanted))
  const found = exact.length > 0 ? exact : part
  if (found.length > 0 || all.length === 0) return found
  const known = all.map(documentName)
  throw new Failure(
    'no-such-document',
    {value: typed, guess: guess(typed, known, language), allowed: several(known)},
    2,
  )
}

/** The only document that somebody means. */
export function documentNamed(typed: string, names: Names, context: Pick<Context, 'language'>): RowDocument {
  const found = documentsNamed(typed, names, context)
  const [document] = found
  if (!document) throw new Failure('register-empty', {}, 2)
  if (found.length === 1) return document
  throw new Failure('several-such-documents', {value: typed, allowed: several(found.map(documentName))}, 2)
}

/** The filters as the query understands them: names typed by hand become the names that the documents use. */
export function toFilters({unit, doc, ...rest}: Options, names: Names, context: Context): Filters {
  return {
    ...rest,
    ...(unit !== undefined && {unit: unitNamed(unit, names, context)}),
    ...(doc !== undefined && {doc: new Set(documentsNamed(doc, names, context).map(({id}) => id))}),
  }
}
