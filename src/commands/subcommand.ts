import type {Command} from 'commander'
import type {Bilingual} from '../messages/words.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import {choice, day, type Flag, type Flags, text, toggle, type Values} from './flags.ts'

/** What every command takes, before or after its name. */
export const commonFlags = {
  today: day('--today <day>', {vi: 'coi ngày này là hôm nay', en: 'take this day for today'}),
  lang: choice(
    '--lang <language>',
    {vi: 'tiếng Việt hay tiếng Anh', en: 'Vietnamese or English'},
    {names: {vi: [], en: []}},
  ),
  register: text('--register <file>', {vi: 'dùng sổ ở tệp này', en: 'use the register in this file'}, 'file'),
  color: toggle('--no-color', {vi: 'không dùng màu', en: 'no colours'}),
}

export interface Example {
  line: string
  help: Bilingual
}

/** A subcommand: what it takes, what it shows in its help, and what it does. */
export interface Definition<F extends Flags> {
  operands?: {spec: string; help: Bilingual}
  examples: readonly Example[]
  flags: F
  run(operands: string[], options: Values<F>, context: Context): Promise<Exit>
}

/** A subcommand ready to be hung on the program; the kinds of its options are forgotten. */
export interface Subcommand extends Pick<Definition<Flags>, 'operands' | 'examples' | 'flags'> {
  call(command: Command, operands: string[], context: Context): Promise<Exit>
}

/** The words that were typed for an option, after the command's name or before it. */
function typed(command: Command, {flags}: Flag<unknown>): string | undefined {
  const option = command.createOption(flags)
  for (const place of [command, command.parent]) {
    const name = option.attributeName()
    if (place?.getOptionValueSource(name) === 'cli') return String(place.getOptionValue(name))
  }
  return undefined
}

/** The values of the options that were given, each read in its own way. */
async function valuesOf<F extends Flags>(command: Command, flags: F, context: Context): Promise<Values<F>> {
  const values: Values<F> = {}
  for (const name in flags) {
    const flag: Flag<unknown> | undefined = flags[name]
    const raw = flag && typed(command, flag)
    if (flag && raw !== undefined) Object.assign(values, {[name]: await flag.read(raw, context)})
  }
  return values
}

export function subcommand<F extends Flags>(definition: Definition<F>): Subcommand {
  return {
    ...definition,
    async call(command, operands, context) {
      const {
        today = context.today,
        lang: language = context.language,
        register = context.register,
        color,
      } = await valuesOf(command, commonFlags, context)
      const own = {...context, today, language, register, color: context.color && color === undefined}
      return definition.run(operands, await valuesOf(command, definition.flags, own), own)
    },
  }
}
