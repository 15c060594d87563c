import type {Language} from '../messages/index.ts'
import {type Bilingual, word} from '../messages/words.ts'
import type {IsoDate, PartialDate} from '../model/date.ts'
import {Failure} from '../model/failure.ts'
import {fold} from '../model/fold.ts'
import {nearest} from '../model/nearest.ts'

/** What a value may be read against. */
export interface Reader {
  language: Language
  today: IsoDate
}

/** Names that may be typed, each with others (without accents) that mean the same. */
export interface Names {
  names: Record<string, readonly string[]>
  /** Whether the first of the others is the Vietnamese one. */
  translated?: boolean
  /** Whether several may stand between commas. */
  several?: boolean
}

/** The names as they are shown: one for each meaning. */
export const shownNames = ({names, translated}: Names, language: Language): string[] =>
  Object.entries(names).map(([name, [other]]) => (translated && language === 'vi' && other) || name)

/** What a shell can offer for a value. */
export type Offer = 'day' | 'document' | 'file' | 'unit' | Names

/** An option: how it is written, what it is for, and how its value is read. */
export interface Flag<Value> {
  flags: string
  help: Bilingual
  offer?: Offer
  read(raw: string, reader: Reader): Value | Promise<Value>
}
export type Flags = Record<string, Flag<unknown>>

/** What an option is for, with the names that it takes. */
export const helpOf = ({help, offer}: Pick<Flag<unknown>, 'help' | 'offer'>, language: Language): string =>
  typeof offer === 'object' ? `${help[language]}: ${shownNames(offer, language).join(', ')}` : help[language]

/** The values of the options that were given. */
export type Values<F extends Flags> = {[Name in keyof F]?: F[Name] extends Flag<infer Value> ? Value : never}

export const text = (flags: string, help: Bilingual, offer?: Offer): Flag<string> => ({
  ...{flags, help, read: (raw) => raw},
  ...(offer && {offer}),
})

export const toggle = (flags: string, help: Bilingual): Flag<boolean> => ({flags, help, read: () => true})

/** Days are reckoned with by a library that most calls can do without. */
export const day = (flags: string, help: Bilingual): Flag<IsoDate> => ({
  flags,
  help,
  offer: 'day',
  read: async (raw, {today}) => (await import('./day.ts')).readDay(raw, today),
})

export const partialDate = (flags: string, help: Bilingual): Flag<PartialDate> => ({
  flags,
  help,
  read: async (raw, {today}) => (await import('./day.ts')).readPartialDate(raw, today),
})

export const count = (flags: string, help: Bilingual): Flag<number> => ({
  flags,
  help,
  read(raw) {
    if (!/^\d{1,5}$/.test(raw)) throw new Failure('count-unreadable', {value: raw}, 2)
    return Number(raw)
  },
})

/** Numbers of days between commas, such as `7d,3d,1d`. */
export const days = (flags: string, help: Bilingual): Flag<readonly number[]> => ({
  flags,
  help,
  read: (raw) =>
    raw.split(',').map((value) => {
      if (!/^\s*\d{1,3}d?\s*$/i.test(value)) throw new Failure('days-unreadable', {value}, 2)
      return Number.parseInt(value, 10)
    }),
})

/** A size of files, such as 50MB, in bytes. */
export const size = (flags: string, help: Bilingual): Flag<number> => ({
  flags,
  help,
  async read(raw) {
    const {limits, readSize, sizeText} = await import('../read/limits.ts')
    const bytes = readSize(raw)
    if (bytes === null) throw new Failure('size-unreadable', {value: raw, most: sizeText(limits.largestSize)}, 2)
    return bytes
  },
})

export const guess = (typed: string, names: Iterable<string>, language: Language): string => {
  const name = nearest(typed, names)
  return name === null ? '' : word('guess', language, {name})
}

type NamesOf<Name extends string> = Names & {names: Record<Name, readonly string[]>}

/** The choice whose name, or another name of it, was typed. */
function choose<Name extends string>(typed: string, known: NamesOf<Name>, flags: string, {language}: Reader): Name {
  const {names} = known
  const wanted = fold(typed).replace(/[\s_]+/g, '-')
  const allowed = Object.keys(names).filter((name): name is Name => Object.hasOwn(names, name))
  const found = allowed.find((name) => [name, ...names[name]].includes(wanted))
  if (found) return found
  const hint = guess(
    wanted,
    allowed.flatMap((name) => [name, ...names[name]]),
    language,
  )
  const [name = flags] = flags.split(' ')
  throw new Failure(
    'choice-unknown',
    {value: typed, name, guess: hint, allowed: shownNames(known, language).join(', ')},
    2,
  )
}

/** One of some names; each may have others (without accents) that mean the same. */
export const choice = <Name extends string>(
  flags: string,
  help: Bilingual,
  offer: NamesOf<Name>,
): Flag<Name> & {offer: Names} => ({
  ...{flags, help, offer},
  read: (raw, reader) => choose(raw, offer, flags, reader),
})

/** Some names between commas; the first other name of each is the Vietnamese one. */
export const choices = <Name extends string>(
  flags: string,
  help: Bilingual,
  names: Record<Name, readonly string[]>,
): Flag<ReadonlySet<Name>> => {
  const offer = {names, translated: true, several: true}
  return {
    ...{flags, help, offer},
    read: (raw, reader) => new Set(raw.split(',').map((typed) => choose(typed, offer, flags, reader))),
  }
}
