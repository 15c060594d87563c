import {bodyEnd, collectiveEnd, plural, properEnd} from './bodies.ts'
import {lengthAt} from './canonical.ts'
import {falseHead, predicate} from './lexicon.ts'
import {officeEnd, personEnd} from './people.ts'
import {isUpper, type Scan, upperFirst, wordEnd} from './scan.ts'
import {sharedEnd, writtenOut} from './shared.ts'

/** A body as the text names it. */
export interface Name {
  start: number
  end: number
  /** The bodies one by one, a shared head written out. */
  bodies: string[]
  /** No proper name: "các sở, ban, ngành", "các đồng chí". */
  collective: boolean
}

/** The body whose name begins at `at`; null when none does. */
export function readName(s: Scan, at: number): Name | null {
  const many = lengthAt(plural, s.canon, at)
  const start = many > 0 ? at + many + 1 : at
  const end =
    personEnd(s, start) ??
    officeEnd(s, start) ??
    (many > 0 ? (sharedEnd(s, start) ?? properEnd(s, start) ?? collectiveEnd(s, start)) : bodyEnd(s, start))
  if (end === null || end <= start) return null
  const text = s.text.slice(at, end)
  const bodies = writtenOut(text)
  const nameless = many > 0 && bodies.length === 1 && !isUpper(s, start) && personEnd(s, start) === null
  return {start: at, end, bodies, collective: nameless}
}

/** "Sở Y tế (cơ quan thường trực) và Sở Tài chính": what is said of one in a bracket. */
const behindBracket = / \([^()]{1,80}\)(?:, | và |; )/uy

/** The bodies named one after the other from `at`. */
export function readNames(s: Scan, at: number): Name[] {
  const names: Name[] = []
  for (let from = at; names.length < 60; ) {
    const name = readName(s, from) ?? (names.length > 0 ? unlistedName(s, from) : null)
    if (!name) break
    names.push(name)
    const length = lengthAt(separator, s.canon, name.end) || lengthAt(behindBracket, s.canon, name.end)
    if (length === 0) break
    from = name.end + length
  }
  return names
}

const separator = /(?:, (?:và )?đề nghị (?=\S)|, và |; và | và |, |; |\s?\/\s?| & |, cùng | cùng )/uy

/** In a list of bodies one may be of a kind that no list knows: capitals, up to where a predicate begins or the list ends. */
function unlistedName(s: Scan, at: number): Name | null {
  if (!(isUpper(s, at) || lengthAt(plural, s.canon, at) > 0) || lengthAt(falseHead, s.canon, at) > 0) return null
  let end = at
  for (let words = 0; words < 9; words++) {
    end = wordEnd(s, end)
    if (s.text[end] !== ' ' || (!isUpper(s, end + 1) && lengthAt(predicate, s.canon, end + 1) > 0)) break
    end++
  }
  const stops =
    end >= s.text.length || s.text[end] === ':' || (s.text[end] === ' ' && lengthAt(predicate, s.canon, end + 1) > 0)
  return stops && end > at ? {start: at, end, bodies: [upperFirst(s.text.slice(at, end))], collective: false} : null
}
