import {existsSync} from 'node:fs'
import type {Subcommand} from './subcommand.ts'

/** Names between commas, as `--json` takes them; a path has a dot or a slash, or is there. */
const looksLikeFields = (word: string): boolean =>
  /^[a-z]+(?:,[a-z]*)*$/i.test(word) && (word.includes(',') || !existsSync(word))

/**
 * `--json` may be followed by field names, but also by a file (`list --json thong-bao.md`). Ties the names to the
 * option, and nothing to it where a file or another option follows.
 */
export function tieFields(args: readonly string[], {flags}: Subcommand): string[] {
  if (!flags.json?.flags.includes('[')) return [...args]
  const tied: string[] = []
  for (const [index, arg] of args.entries()) {
    if (args[index - 1] === '--json' && tied.at(-1) === `--json=${arg}`) continue
    const next = args[index + 1]
    if (arg !== '--json') tied.push(arg)
    else tied.push(next !== undefined && looksLikeFields(next) ? `--json=${next}` : '--json=')
  }
  return tied
}
