import type {Flow, Run} from '../flow.ts'
import {newLetters} from './encoding.ts'
import {behind, type State, start} from './state.ts'
import {newTable} from './tables.ts'
import {type Token, tokensOf} from './tokens.ts'

/** Words and signs that stand for a character. */
const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\u2028',
  page: '\f',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00a0',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
}

/** Signs that end a paragraph; a backslash at the end of a line is one, too. */
const ends: ReadonlySet<string> = new Set(['par', 'sect', 'nestcell', '\n', '\r'])

/** The width of a letter of usual size, in twentieths of a point. */
const letter = 120

/** Reads the bytes of a file, each as the character of its code; null where the file is cut off. */
export function readFlow(source: string): Flow[] | null {
  const flow: Flow[] = []
  const letters = newLetters()
  const table = newTable()
  const groups: State[] = []
  let state = start
  let isStarred = false
  let cell: Flow[] = []
  let runs: Run[] = []
  let bytes = ''
  let dropped = 0

  /** Bytes of one letter may stand in several tokens: they are turned into letters together. */
  const flush = (): void => {
    const text = letters.of(bytes, state.font)
    bytes = ''
    addText(text)
  }
  const addText = (text: string): void => {
    if (text === '' || state.skipped || state.hidden || state.inFonts) return
    runs.push({text: state.capitals ? text.toUpperCase() : text, bold: state.bold})
  }
  const endParagraph = (): void => {
    const indent = Math.max(0, Math.round((state.left + state.first) / letter))
    cell.push({kind: 'paragraph', runs, indent})
    runs = []
    if (!state.inTable && !table.isOpen()) endTable()
  }
  /** What stands behind a table is no cell of it. */
  const endTable = (): void => {
    const done = table.done()
    if (done) flow.push(done)
    for (const paragraph of cell) flow.push(paragraph)
    cell = []
  }
  const endCell = (): void => {
    if (runs.length > 0) endParagraph()
    table.endCell(cell)
    cell = []
  }

  const words: Readonly<Record<string, (value: number | null) => void>> = {
    cell: endCell,
    row: table.endRow,
    trowd: table.define,
    clvmrg: table.mergeUp,
    cellx: (value) => table.endPlace(value ?? 0),
    ansicpg: (value) => {
      letters.page = value ?? letters.page
    },
    fcharset: (value) => {
      if (state.inFonts) letters.sets.set(state.font, value ?? 0)
    },
    u: (value) => {
      addText(String.fromCharCode((value ?? 0) & 0xffff))
      dropped = state.fallback
    },
  }

  const control = (name: string, value: number | null): void => {
    state = behind(state, name, value, isStarred)
    isStarred = name === '*'
    if (state.skipped) return
    if (ends.has(name)) endParagraph()
    else if (name in characters) addText(characters[name] ?? '')
    else if (name in words) words[name]?.(value)
  }

  const take = (token: Token): void => {
    if (token.kind === 'bytes') {
      const left = token.bytes.slice(dropped)
      dropped = Math.max(0, dropped - token.bytes.length)
      bytes += left
      return
    }
    flush()
    if (token.kind === 'open') groups.push(state)
    else if (token.kind === 'close') state = groups.pop() ?? state
    else if (token.kind === 'word') control(token.name, token.value)
    else if (token.kind === 'sign') control(token.name, null)
    if (token.kind !== 'word' || token.name !== 'u') dropped = 0
    if (token.kind !== 'sign') isStarred = false
  }

  for (const token of tokensOf(source)) take(token)
  flush()
  if (groups.length > 0) return null
  endParagraph()
  endTable()
  return flow
}
