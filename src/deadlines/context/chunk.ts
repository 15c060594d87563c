import {numberAt} from '../said/number.ts'
import {textAt, touches, type Words} from '../words.ts'

/** How far the neighbourhood of a date reaches: keeps the whole reader linear. */
const reach = 48

const ends = new Set([';', '.', '?', '!', '…'])
const pauses = new Set([',', ':', ...ends])

/** A full stop that ends a sentence: not the one of "15.5", "TP.HCM" or "1.160". */
function endsSentence(words: Words, at: number): boolean {
  const text = textAt(words, at)
  if (text !== '.') return ends.has(text)
  return !(touches(words, at) && numberAt(words, at + 1) !== null) && textAt(words, at - 1).length > 1
}

/** Walks left from before `at` to the first word that stops it, stepping over whole brackets. */
function leftUntil(words: Words, at: number, stops: (index: number) => boolean): number {
  let depth = 0
  let index = at - 1
  for (; index >= 0 && at - index <= reach; index--) {
    const text = textAt(words, index)
    if (text === ')') depth++
    else if (text === '(' && depth > 0) depth--
    else if (depth === 0 && (text === '(' || stops(index))) break
  }
  return index + 1
}

/** The first word of the sentence part that a word stands in: after the last ";" or full stop. */
export const clauseStart = (words: Words, at: number): number =>
  leftUntil(words, at, (index) => endsSentence(words, index))

/** The first word after the last mark of any kind. */
export const chunkStart = (words: Words, at: number): number =>
  leftUntil(
    words,
    at,
    (index) => pauses.has(textAt(words, index)) && (textAt(words, index) !== '.' || endsSentence(words, index)),
  )

/** The index after the last word of the sentence part that goes on at `at`. */
export function clauseEnd(words: Words, at: number): number {
  let index = at
  while (index < words.length && index - at < reach && !endsSentence(words, index)) index++
  return index
}

/** The index of the next mark of any kind. */
export function chunkEnd(words: Words, at: number): number {
  let index = at
  while (index < words.length && index - at < reach && !isPause(words, index)) index++
  return index
}

const closing = new Set([')', '('])
const isPause = (words: Words, at: number): boolean => {
  const text = textAt(words, at)
  return closing.has(text) || (pauses.has(text) && (text !== '.' || endsSentence(words, at)))
}
