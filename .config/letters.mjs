/**
 * Writes `\p{L}`, `\p{Lu}` and their like out as ranges while the program is bundled. V8 takes ten times as long to
 * compile one of them, with the letters of 160 scripts, as the few ranges here, and reading one notice needs dozens.
 *
 * Latin letters, marks, digits, punctuation and symbols are told apart exactly. Of all other scripts every character
 * counts as a letter without case; beyond U+FFFF (emoji) none does. Of Latin letters those of Vietnamese and of the
 * languages of Europe have case: the rarer ones would double the time.
 */
const latin = [
  [0, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x2bff],
  [0x2e00, 0x303f],
  [0xfe00, 0xffff],
]
const cased = [
  [0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1eff],
]
const blocksOf = (name) => (name === 'Lu' || name === 'Ll' ? cased : latin)
const others = '\\u0370-\\u1dff\\u1f00-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff'

const unit = (code) => `\\u${code.toString(16).padStart(4, '0')}`

/** The ranges of a property between two characters. */
function rangesIn([first, last], property) {
  let ranges = ''
  let start = null
  for (let code = first; code <= last + 1; code++) {
    const has = code <= last && property.test(String.fromCharCode(code))
    if (has) start ??= code
    else if (start !== null) {
      ranges += start === code - 1 ? unit(start) : `${unit(start)}-${unit(code - 1)}`
      start = null
    }
  }
  return ranges
}

const known = new Map()

function rangesOf(name) {
  const property = new RegExp(`\\p{${name}}`, 'u')
  const ranges =
    known.get(name) ??
    blocksOf(name)
      .map((block) => rangesIn(block, property))
      .join('') + (name === 'L' ? others : '')
  known.set(name, ranges)
  return ranges
}

/** The source of a regular expression with its properties written out. */
export function writeOut(source) {
  let inClass = false
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gsu, (part, name) => {
    if (part === '[' || part === ']') inClass = part === '['
    if (!name) return part
    return inClass ? rangesOf(name) : `[${rangesOf(name)}]`
  })
}
