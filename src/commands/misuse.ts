import type {Command, CommanderError} from 'commander'
import {Failure} from '../model/failure.ts'
import type {Context} from './context.ts'
import {guess} from './flags.ts'
import {blankIn} from './help.ts'
import {commands} from './index.ts'

/** The long names: a single letter is like every other. */
const optionNames = (command: Command): string[] =>
  [command, command.parent]
    .flatMap((place) => place?.options.map(({long}) => long) ?? [])
    .filter((name) => typeof name === 'string')

export function unknownCommand(name: string, {language}: Pick<Context, 'language'>): Failure {
  const names = Object.entries(commands).flatMap(([own, {alias}]) => [own, alias])
  return new Failure('usage-command', {name, guess: guess(name, names, language)}, 2)
}

/** What commander found wrong with the line, as one of our own messages. It quotes the culprit in its own. */
export function misuse(
  {code, message}: CommanderError,
  command: Command,
  {language}: Pick<Context, 'language'>,
): Failure {
  const name = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownOption':
      return new Failure('usage-option', {name, guess: guess(name, optionNames(command), language)}, 2)
    case 'commander.missingArgument':
      return new Failure('usage-argument', {name: blankIn(name, language)}, 2)
    case 'commander.optionMissingArgument':
      return new Failure('usage-value', {name: name.split(' ')[0] ?? name}, 2)
    case 'commander.conflictingOption':
      return new Failure('usage-conflict', {first: name, second: /with option '([^']*)'/.exec(message)?.[1] ?? ''}, 2)
    default:
      return new Failure('usage-excess', {}, 2)
  }
}
