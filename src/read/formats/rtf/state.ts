/** What holds in a group of the file; a group within it begins with the same. */
export interface State {
  bold: boolean
  hidden: boolean
  capitals: boolean
  /** The text is none of the document's words. */
  skipped: boolean
  /** Collects the fonts. */
  inFonts: boolean
  font: number
  /** How many signs stand behind a Unicode sign for readers that know none. */
  fallback: number
  /** Of the paragraph, in twentieths of a point. */
  left: number
  first: number
  inTable: boolean
}

export const start: State = {
  bold: false,
  hidden: false,
  capitals: false,
  skipped: false,
  inFonts: false,
  font: -1,
  fallback: 1,
  left: 0,
  first: 0,
  inTable: false,
}

/** Groups whose text is none of the document's words: tables of the file, heads and feet of pages, notes, pictures. */
const foreign: ReadonlySet<string> = new Set([
  ...['colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'headerl', 'headerr', 'headerf'],
  ...['footer', 'footerl', 'footerr', 'footerf', 'footnote', 'annotation', 'fldinst', 'nonesttables', 'listtable'],
  ...[
    'listoverridetable',
    'revtbl',
    'rsidtbl',
    'tc',
    'xe',
    'bkmkstart',
    'bkmkend',
    'atnid',
    'atnauthor',
    'filetbl',
    'nonshppict',
  ],
  ...['sp', 'shprslt'],
])

/** Groups that may be ignored by who does not know them, but hold words of the document. */
const known: ReadonlySet<string> = new Set(['shpinst'])

/** The numbers or switches that words set; a word without a number switches on. */
const setters: Readonly<Record<string, (state: State, value: number | null) => Partial<State>>> = {
  b: (_, value) => ({bold: value !== 0}),
  v: (_, value) => ({hidden: value !== 0}),
  deleted: (_, value) => ({hidden: value !== 0}),
  caps: (_, value) => ({capitals: value !== 0}),
  plain: () => ({bold: false, hidden: false, capitals: false}),
  pard: () => ({left: 0, first: 0, inTable: false}),
  intbl: () => ({inTable: true}),
  f: (_, value) => ({font: value ?? -1}),
  uc: (_, value) => ({fallback: Math.max(0, value ?? 1)}),
  li: (_, value) => ({left: value ?? 0}),
  fi: (_, value) => ({first: value ?? 0}),
  fonttbl: () => ({inFonts: true}),
}

/** What holds behind a word; `isStarred` where the file allows to ignore what is not known. */
export function behind(state: State, name: string, value: number | null, isStarred: boolean): State {
  if (foreign.has(name) || (isStarred && !known.has(name))) return {...state, skipped: true}
  const change = setters[name]
  return change ? {...state, ...change(state, value)} : state
}
