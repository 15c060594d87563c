import {childAt, type Element} from '../xml.ts'

/** Where a paragraph stands, in twentieths of a point; null where nothing is said. */
export interface Indent {
  left: number | null
  /** Of the first line, beside `left`; negative for one that hangs out. */
  first: number | null
}

const twips = (value: string | undefined): number | null => (value && /^-?\d{1,6}$/.test(value) ? Number(value) : null)

/** The indent that properties of a paragraph give. */
export function indentIn(properties: Element | null): Indent {
  const {
    'w:left': left,
    'w:start': start,
    'w:firstLine': further,
    'w:hanging': hanging,
  } = childAt(properties, 'w:ind')?.attributes ?? {}
  const out = twips(hanging)
  return {left: twips(left) ?? twips(start), first: out === null ? twips(further) : -out}
}

/** What the first of several says, each where it says something. */
export const firstIndent = (indents: readonly Indent[]): Indent => ({
  left: indents.find((indent) => indent.left !== null)?.left ?? null,
  first: indents.find((indent) => indent.first !== null)?.first ?? null,
})

/** The width of a letter of usual size, in twentieths of a point. */
const letter = 120

/** How many letters of usual width a first line stands in. */
export const lettersOf = ({left, first}: Indent): number =>
  Math.max(0, Math.round(((left ?? 0) + (first ?? 0)) / letter))
