import {arrayPart, ndjson} from './json.ts'
import type {Known, Own, Printer} from './printer.ts'

/** What of a task is to be printed, and how it is made. */
export interface Made<Name extends Own> {
  needs: readonly Name[]
  toValue(item: Known<Name>): object
}

/** Prints values as one array. */
export const arrayPrinter = <Name extends Own>({needs, toValue}: Made<Name>): Printer<Name> => ({
  needs,
  begin: () => '',
  page: (items, before) => arrayPart.before(before) + arrayPart.elements(items.map(toValue)),
  end: (_view, all) => arrayPart.after(all),
})

/** Prints values as lines. */
export const linesPrinter = <Name extends Own>({needs, toValue}: Made<Name>): Printer<Name> => ({
  needs,
  begin: () => '',
  page: (items) => items.map((item) => `${ndjson(toValue(item))}\n`).join(''),
  end: () => '',
})
