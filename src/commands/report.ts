import {say} from '../messages/index.ts'
import type {Failed, Place} from '../model/failure.ts'
import {safe} from '../output/safe.ts'
import type {Context} from './context.ts'

const where = ({path, line, column}: Place): string =>
  [path, line, column].filter((part) => part !== undefined).join(':')

/** Says on one line of stderr what failed, where, and what to do. */
export function report(failure: Omit<Failed, 'exit'>, {language, err}: Pick<Context, 'language' | 'err'>): void {
  const message = say(failure.code, failure.values, language)
  err(`${safe(failure.place ? `${where(failure.place)}: ${message}` : `dieuhanh: ${message}`)}\n`)
}
