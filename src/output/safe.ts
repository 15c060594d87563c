/** What could move the cursor, recolour the screen or turn the reading direction: C0, DEL, C1, bidi, line separators. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g
const unsafeButBreaks = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** One line of somebody else's text, for a terminal: what a terminal would obey becomes visible instead. */
export const safe = (text: string): string => text.replace(unsafe, escaped)

/** The same of several lines: their breaks stay. */
export const safeLines = (text: string): string => text.replace(unsafeButBreaks, escaped)
