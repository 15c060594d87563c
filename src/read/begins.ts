/** Whether a text begins with one of some words in lower case, however it is typed: cheaper than a pattern to tell. */
export function beginsWith(text: string, words: readonly string[]): boolean {
  const longest = Math.max(...words.map((word) => word.length))
  const opening = text.slice(0, longest).toLowerCase()
  return words.some((word) => opening.startsWith(word))
}
