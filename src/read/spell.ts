import {emptyRich, join, type Rich, slice} from '../model/rich.ts'

/** The same words, all of them bold. */
export const embolden = (rich: Rich): Rich => ({...rich, bold: [{start: 0, end: rich.text.length}]})

const token = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{0,31});|[^\\&]+|[\\&]/giu

/** The words of a text node, each stretch with its place: an escape loses its backslash, a reference is one character. */
export function* spell(raw: Rich, value: string): Generator<Rich> {
  if (raw.text === value) return yield raw
  let at = 0
  for (const {0: word, index} of raw.text.matchAll(token)) {
    const escaped = word.length === 2 && word.startsWith('\\')
    const literal = escaped ? word.slice(1) : word
    if (value.startsWith(literal, at)) {
      yield slice(raw, index + (escaped ? 1 : 0), index + word.length)
      at += literal.length
    } else {
      const character = String.fromCodePoint(value.codePointAt(at) ?? 32)
      yield {text: character, runs: slice(raw, index, index + 1).runs, bold: []}
      at += character.length
    }
  }
}

const strayMark = /(?<=\S)(?:\*{1,3}|__)(?=\s|$)|(?<=^|\s)(?:\*{1,3}|__)(?=\S)|(?<=\s)(?:\*{1,3}|__)(?=\s{2}|$)/gu

/** A converter that leaves a space inside the stars ("*Nơi nhận: *") makes no emphasis of them: they go all the same. */
export function withoutStrayMarks(rich: Rich): Rich {
  if (!/[*_]/.test(rich.text)) return rich
  const parts: Rich[] = []
  let last = 0
  for (const mark of rich.text.matchAll(strayMark)) {
    parts.push(slice(rich, last, mark.index))
    last = mark.index + mark[0].length
  }
  parts.push(slice(rich, last))
  return last === 0 ? rich : parts.length === 0 ? emptyRich : join(parts, '')
}
