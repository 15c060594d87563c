/** A text without the marks at its end. A loop, since `[.;]+$` would read a long run again from each of its marks. */
export function trimMarks(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** A name or an item of a list, without spaces around it and the marks that part it from the next one. */
export const tidy = (text: string): string => trimMarks(text.trim(), '.;,')

/** Initials that a converter left as a subscript ("CN~(Trung)~", "CN_((Trung))") as they are printed: "CN(Trung)". */
export const withoutSubscripts = (text: string): string =>
  text.replace(/~(\([^()~]{1,60}\))~/gu, '$1').replace(/_\((\([^()]{1,60}\))\)/gu, '$1')
