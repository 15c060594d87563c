/**
 * What could move the cursor, recolour the screen, turn the reading direction or hide what is written: C0, DEL, C1, marks
 * of direction, line separators, other marks of format, tags.
 */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g
const unsafeButBreaks =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g

/** The character, both halves of it, as JSON writes it. */
const escaped = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('')

/** One line of somebody else's text, for a terminal: what a terminal would obey becomes visible instead. */
export const safe = (text: string): string => text.replace(unsafe, escaped)

/** Lines of Latin scripts with the usual signs: a long text is found to be so in half the time. */
const plainLines = /^[\n\x20-\x7e\u00a0-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a]*$/

/** The same of several lines: their breaks stay. */
export const safeLines = (text: string): string =>
  plainLines.test(text) ? text : text.replace(unsafeButBreaks, escaped)
