import type {Language} from '../messages/index.ts'
import {word} from '../messages/words.ts'
import {showDate} from './day.ts'

/** A deadline rule as far as it is shown: examples that it reads, and near misses that it leaves alone. */
export interface ShownRule {
  id: string
  summary: string
  examples: readonly {text: string; finds: readonly ShownFind[] | null}[]
}
interface ShownFind {
  date?: string | null
  rrule?: string | null
}

function finding(finds: readonly ShownFind[] | null, language: Language): string {
  if (!finds) return word('no-deadline', language)
  return finds.map(({date, rrule}) => (date ? showDate(date) : (rrule ?? word('day-unknown', language)))).join('; ')
}

/** The rules with their examples, for reading. */
export const renderRules = (rules: readonly ShownRule[], language: Language): string =>
  rules
    .map(({id, summary, examples}) => {
      const lines = examples.map(({text, finds}) => `  ${text} → ${finding(finds, language)}`)
      return [`${id}: ${summary}`, ...lines, ''].join('\n')
    })
    .join('\n')
