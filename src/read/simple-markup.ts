import {join, type Rich, slice} from '../model/rich.ts'
import {embolden, spell, withoutStrayMarks} from './spell.ts'

/** What may be more than words, stars and escapes: references, tags, underscores, and breaks of lines with spaces. */
const beyond = /[_\t\r\0\ufeff]|&[#\w]|<[a-z/!?]|^[ \n]|\n(?:[ \n]|$)| (?:\n|$)|\\(?:\n|$)/i

const escaped = /\\([!-/:-@[-`{-~])/g
const mark = /\\[!-/:-@[-`{-~]|\*+/g

type Kind = 'word' | 'sign' | 'space'

/** What a character is to the stars beside it, as CommonMark sees it; null for those that need a table to tell. */
function kindOf(character: string | undefined): Kind | null {
  if (character === undefined || character === ' ' || character === '\n') return 'space'
  if (/[\dA-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/.test(character)) return 'word'
  return /[!-/:-@[-`{-~“”‘’–—…]/.test(character) ? 'sign' : null
}

/** Whether stars between two characters open emphasis or close it; null when they do both, or neither, or it is unknown. */
function roleOf(before: Kind | null, after: Kind | null): 'opens' | 'closes' | null {
  if (before === null || after === null) return null
  const opens = after === 'word' || (after === 'sign' && before !== 'word')
  const closes = before === 'word' || (before === 'sign' && after !== 'word')
  return opens === closes ? null : opens ? 'opens' : 'closes'
}

/**
 * Reads a piece of text whose markup is escapes, and stars that open and close in turn ("**Số:** 12", "*Nơi nhận*"), as
 * a reader of all Markdown would; null when there is, or may be, any other.
 */
export function readSimpleMarkup(source: Rich): Rich | null {
  const {text} = source
  if (beyond.test(text)) return null
  const parts: Rich[] = []
  let open = 0
  let last = 0
  const add = (end: number): void => {
    const raw = slice(source, last, end)
    for (const piece of spell(raw, raw.text.replace(escaped, '$1'))) parts.push(open >= 2 ? embolden(piece) : piece)
  }
  for (const {0: found, index} of text.matchAll(mark)) {
    if (found.startsWith('\\')) continue
    const end = index + found.length
    const role = roleOf(kindOf(text[index - 1]), kindOf(text[end]))
    const fits = role === 'opens' ? open === 0 : role === 'closes' && open === found.length
    if (!fits || found.length > 3) return null
    add(index)
    open = role === 'opens' ? found.length : 0
    last = end
  }
  if (open > 0) return null
  add(text.length)
  return withoutStrayMarks(join(parts, ''))
}
