import {Command, CommanderError} from 'commander'
import {calledWord} from './called-word.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import {tieFields} from './fields-argument.ts'
import {helpOf} from './flags.ts'
import {helpConfiguration, helpTexts, leadWithExamples, programExamples} from './help.ts'
import {commandNamed, commands, type Entry} from './index.ts'
import {misuse, unknownCommand} from './misuse.ts'
import {commonFlags, type Subcommand} from './subcommand.ts'

/** What the program and, by inheritance, every command in it shares: languages, where output goes, no exit of its own. */
function prepare(command: Command, {language, columns, out}: Context): Command {
  return command
    .helpOption('-h, --help', helpTexts.help[language])
    .configureHelp(helpConfiguration(language))
    .configureOutput({
      writeOut: out,
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => columns ?? 80,
    })
    .showSuggestionAfterError(false)
    .exitOverride()
}

function addFlags(command: Command, flags: Subcommand['flags'], language: Context['language']): void {
  for (const flag of Object.values(flags)) command.option(flag.flags, helpOf(flag, language))
}

/** What the command works on: the first argument tells of all of them. */
function addOperands(command: Command, spec: string, help: string): void {
  for (const [index, argument] of spec.split(' ').entries()) command.argument(argument, index === 0 ? help : '')
}

/** Hangs a loaded command on its place: arguments, options, examples, and the call. */
function attach(command: Command, subcommand: Subcommand, context: Context, end: (exit: Exit) => void): void {
  const {operands, examples, flags} = subcommand
  if (operands) addOperands(command, operands.spec, operands.help[context.language])
  addFlags(command, flags, context.language)
  addFlags(command, commonFlags, context.language)
  leadWithExamples(command, examples, context.language)
  command.action(async (...given: unknown[]) => {
    const words = given
      .slice(0, command.registeredArguments.length)
      .flat()
      .filter((word) => word !== undefined)
    end(await subcommand.call(command, words.map(String), context))
  })
}

function addEntry(program: Command, name: string, {alias, summary}: Entry, {language}: Context): Command {
  return program.command(name).alias(alias).description(summary[language])
}

function createProgram(context: Context): Command {
  const program: Command = prepare(new Command('dieuhanh'), context)
    .description(helpTexts.program[context.language])
    .action(() => program.outputHelp())
    .helpCommand('help [command]', helpTexts.helpCommand[context.language])
    .version(context.version, '-V, --version', helpTexts.version[context.language])
  addFlags(program, commonFlags, context.language)
  leadWithExamples(program, programExamples, context.language)
  return program
}

/** Whether help is asked for before any command is named: then it is that of the program. */
const asksOfProgram = (args: readonly string[], word: string): boolean =>
  args.slice(0, args.indexOf(word)).some((arg) => arg === '-h' || arg === '--help')

/** A line that calls a command needs no other; only the help of the program names them all. */
function entriesFor(name: string | undefined): [string, Entry][] {
  const entry = name === undefined ? undefined : commands[name]
  return name !== undefined && entry ? [[name, entry]] : Object.entries(commands)
}

/** Runs a command line. */
export async function run(args: readonly string[], context: Context): Promise<Exit> {
  const word = calledWord(args)
  const known = commandNamed(word ?? '')
  if (word !== undefined && known === undefined) throw unknownCommand(word, context)
  const name = word !== undefined && asksOfProgram(args, word) ? undefined : known
  const subcommand = await (name === undefined ? undefined : commands[name]?.load())
  const program = createProgram(context)
  let called = program
  let exit: Exit = 'done'
  for (const [own, entry] of entriesFor(name)) {
    const command = addEntry(program, own, entry, context)
    if (!subcommand) continue
    called = command
    attach(command, subcommand, context, (ended) => {
      exit = ended
    })
  }
  try {
    await program.parseAsync(subcommand ? tieFields(args, subcommand) : args, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 'done'
    throw misuse(error, called, context)
  }
  return exit
}
