/** Tells whether a text begins with one of some words in lower case, however it is typed: cheaper than a pattern. */
export function beginsWith(words: readonly string[]): (text: string) => boolean {
  const longest = Math.max(...words.map((word) => word.length))
  const letters = new Set(words.map((word) => word.charAt(0)))
  return (text) => {
    if (!letters.has(text.charAt(0).toLowerCase())) return false
    const opening = text.slice(0, longest).toLowerCase()
    return words.some((word) => opening.startsWith(word))
  }
}
