import {calledWord} from '../called-word.ts'
import {type Flag, helpOf} from '../flags.ts'
import {helpTexts} from '../help.ts'
import {commandNamed, commands} from '../index.ts'
import {commonFlags} from '../subcommand.ts'
import {type Asking, answerText, type Candidate} from './answer.ts'
import {operandsLike} from './operands.ts'
import {placeIn, unquoted, writtenAs} from './place.ts'
import {namesLike, valuesLike} from './values.ts'

const helpFlag: Flag<unknown> = {flags: '-h, --help', help: helpTexts.help, read: () => true}
const versionFlag: Flag<unknown> = {flags: '-V, --version', help: helpTexts.version, read: () => true}

function commandsLike(typed: string, context: Asking): Candidate[] {
  const names = Object.fromEntries(Object.entries(commands).map(([name, {alias}]) => [name, [alias]]))
  return namesLike(typed, {names, translated: true}, context).map(({value}) => ({
    value,
    help: commands[commandNamed(value) ?? '']?.summary[context.language] ?? '',
  }))
}

/** The names of options that are not on the line yet. */
function optionsLike(
  typed: string,
  flags: readonly Flag<unknown>[],
  line: readonly string[],
  {language}: Asking,
): Candidate[] {
  return flags
    .filter((flag) => !writtenAs(flag).names.some((name) => line.includes(name)))
    .map((flag) => ({value: writtenAs(flag).names.at(-1) ?? '', help: helpOf(flag, language)}))
    .filter(({value}) => value.startsWith(typed))
}

/** The world as the line itself has it, as far as that can be read. */
async function contextOf(words: readonly string[], context: Asking): Promise<Asking> {
  const given = (name: string): string | undefined => words.findLast((_, index) => words[index - 1] === name)
  const [register = context.register, day] = [given('--register'), given('--today')]
  try {
    const today = day === undefined ? context.today : await commonFlags.today.read(day, context)
    return {...context, register, today}
  } catch {
    return {...context, register}
  }
}

/** What may follow on a line, of which the last word is being typed: for the scripts of shells. */
export async function completeLine(given: readonly string[], outer: Asking): Promise<string> {
  const words = given.length === 0 ? [''] : given.map(unquoted)
  const line = words.slice(0, -1)
  const context = await contextOf(line, outer)
  const called = calledWord(line)
  const name = commandNamed(called ?? '')
  const own = name === undefined ? undefined : await commands[name]?.load()
  const flags = [
    ...Object.values({...own?.flags, ...commonFlags}),
    helpFlag,
    ...(called === undefined ? [versionFlag] : []),
  ]
  const place = placeIn(words, flags)
  if (place.at === 'option') return answerText({candidates: optionsLike(place.typed, flags, line, context)})
  if (place.at === 'value') return answerText(await valuesLike(place.typed, place.flag.offer, context))
  if (called === undefined) return answerText({candidates: commandsLike(place.typed, context)})
  if (name === undefined || !own) return answerText({candidates: []})
  return answerText(
    await operandsLike(place.typed, {name, spec: own.operands?.spec ?? ''}, place.before.slice(1), context),
  )
}
