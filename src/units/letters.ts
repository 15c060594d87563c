/** What a UTF-16 unit is, remembered for each: names are read letter by letter, and an expression a letter is slow. */
function remembered(pattern: RegExp): (text: string, index: number) => boolean {
  const [unknown, no, yes] = [0, 1, 2] as const
  const kinds = new Uint8Array(0x10000)
  return (text, index) => {
    if (index >= text.length) return false
    const code = text.charCodeAt(index)
    if (kinds[code] === unknown) kinds[code] = pattern.test(String.fromCharCode(code)) ? yes : no
    return kinds[code] === yes
  }
}

/** Whether a letter or a digit stands at an index. */
export const isWordAt = remembered(/[\p{L}\p{N}]/u)

/** Whether a capital stands at an index. */
export const isUpperAt = remembered(/\p{Lu}/u)

/** Whether what may stand in a word or in a symbol ("QĐ-UBND", "Q.1", "A&B") stands at an index. */
export const isSymbolAt = remembered(/[\p{L}\p{N}&.-]/u)
