import type {Notice} from '../model/notice.ts'
import {type Rich, rangeOf} from '../model/rich.ts'
import {canonical, inLowerCase} from '../units/canonical.ts'

/** Two words said again; one word is rightly said twice ("luôn luôn"), and a head may meet a name ("Phòng phòng chống"). */
const doubled = /(?<![\p{L}\p{N}])(\p{L}{2,12} \p{L}{2,12}) \1(?![\p{L}\p{N}])/uy
const maySpace = / [.,;]/
const spaced = / ([.,;])(?<=\p{L} .)(?=\s|$)/gu

/** Likely slips of the keyboard; the text itself is never changed. */
export const typingFaults = (text: Rich): Notice[] => [...doubledWords(text), ...spacedMarks(text)]

function doubledWords(text: Rich): Notice[] {
  const notices: Notice[] = []
  let lower: string | null = null
  let end = 0
  for (const start of mayRepeat(canonical(text.text))) {
    if (start < end) continue
    lower ??= inLowerCase(text.text)
    doubled.lastIndex = start
    const match = doubled.exec(lower)
    if (!match) continue
    end = start + match[0].length
    const word = text.text.slice(start, start + (match[1]?.length ?? 0))
    notices.push({code: 'doubled-word', values: {word}, range: rangeOf(text, start, end)})
  }
  return notices
}

const space = 32

/** Where four words begin that have a space between them, and of which the last two may be the first two. */
function mayRepeat(words: string): number[] {
  const starts: number[] = []
  const isSame = (one: number, other: number): boolean => words.charCodeAt(one) === words.charCodeAt(other)
  // The spaces before the second, the third and the fourth word.
  let [second, third] = [-1, -1]
  for (let fourth = 0; fourth < words.length; fourth++) {
    if (words.charCodeAt(fourth) !== space) continue
    const start = second - (fourth - third - 1)
    if (second > 0 && start >= 0 && isSame(start, third + 1) && isSame(second - 1, fourth - 1))
      if (isSame(second + 1, fourth + 1)) starts.push(start)
    second = third
    third = fourth
  }
  return starts
}

function spacedMarks(text: Rich): Notice[] {
  if (!maySpace.test(text.text)) return []
  return [...text.text.matchAll(spaced)].map(({index, 0: marked, 1: mark = ''}) => ({
    code: 'space-before-mark',
    values: {mark},
    range: rangeOf(text, index, index + marked.length),
  }))
}
