/** How many columns of the terminal a text takes. */
export type Width = (text: string) => number

/** Letters of Latin scripts in NFC and the usual signs: one column each. */
const simple = /^[\x20-\x7e\u00a0-\u02af\u1e00-\u1eff\u2010-\u2027\u2030-\u203a]*$/

/** Combining marks, wide letters and emoji need a table of Unicode, which is loaded only when a text has some. */
export async function widthOf(texts: Iterable<string>): Promise<Width> {
  for (const text of texts) if (!simple.test(text)) return (await import('string-width')).default
  return (text) => text.length
}
