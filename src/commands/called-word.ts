/** The options that take a word, which is then not the name of a command. */
const takesWord = new Set(['--lang', '--today', '--register'])

/** The word that should be the name of a command: the one that the line calls, or asks help for. */
export function calledWord(args: readonly string[]): string | undefined {
  const words = args.filter((arg, index) => !arg.startsWith('-') && !takesWord.has(args[index - 1] ?? ''))
  return words[0] === 'help' ? words[1] : words[0]
}
