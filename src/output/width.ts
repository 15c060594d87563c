/** How many columns of the terminal a text takes. */
export type Width = (text: string) => number

/** Letters of Latin scripts in NFC and the usual signs: one column each. The soft hyphen takes none. */
const simple = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02af\u1e00-\u1eff\u2010-\u2027\u2030-\u203a]*$/

/**
 * Does what needs to know how wide texts are. Combining marks, wide letters and emoji need a table of Unicode, which is
 * loaded, and all done again, only when a text has some.
 */
export async function measured<Result>(act: (width: Width) => Result): Promise<Result> {
  let unusual = false
  const result = act((text) => {
    unusual ||= !simple.test(text)
    return text.length
  })
  if (!unusual) return result
  const {default: widthOf} = await import('string-width')
  return act((text) => (simple.test(text) ? text.length : widthOf(text)))
}
