import {Failure} from '../model/failure.ts'
import {fold} from '../model/fold.ts'
import {documentName, type Row} from '../query/row.ts'
import type {Filters} from '../query/select.ts'
import {matchUnit} from '../query/units.ts'
import type {Context} from './context.ts'
import {guess, type Values} from './flags.ts'
import type {filterFlags} from './task-flags.ts'

type Options = Values<typeof filterFlags>

const several = (names: Iterable<string>): string => [...names].map((name) => `"${name}"`).join(', ')

function unitNames(typed: string, rows: readonly Row[], {language}: Context): ReadonlySet<string> {
  const single = [...new Set(rows.flatMap(({assignees, lead}) => [...assignees, ...lead]))]
  const whole = new Set(rows.map(({unit}) => unit).filter((unit) => fold(unit) === fold(typed)))
  if (whole.size > 0) return whole
  const match = matchUnit(typed, single)
  if ('names' in match) return new Set(match.names)
  if ('ambiguous' in match)
    throw new Failure('several-such-units', {value: typed, allowed: several(match.ambiguous)}, 2)
  throw new Failure('no-such-unit', {value: typed, guess: guess(typed, single, language), allowed: several(single)}, 2)
}

function documentIds(typed: string, rows: readonly Row[], {language}: Context): ReadonlySet<string> {
  const wanted = fold(typed)
  const documents = new Map(rows.map(({document}) => [document.id, document]))
  const exact = [...documents.values()].filter(({id, number, ...rest}) =>
    [id, number, fold(documentName({id, number, ...rest}))].includes(wanted),
  )
  const part = [...documents.values()].filter((document) =>
    fold(`${documentName(document)} ${document.path}`).includes(wanted),
  )
  const found = exact.length > 0 ? exact : part
  if (found.length > 0) return new Set(found.map(({id}) => id))
  const names = [...documents.values()].map(documentName)
  throw new Failure(
    'no-such-document',
    {value: typed, guess: guess(typed, names, language), allowed: several(names)},
    2,
  )
}

/** The filters as the query understands them: names typed by hand become the names that the documents use. */
export function toFilters({unit, doc, ...rest}: Options, rows: readonly Row[], context: Context): Filters {
  if (rows.length === 0) return rest
  return {
    ...rest,
    ...(unit !== undefined && {unit: unitNames(unit, rows, context)}),
    ...(doc !== undefined && {doc: documentIds(doc, rows, context)}),
  }
}
