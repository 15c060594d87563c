import type {Notice} from '../model/notice.ts'
import {type Rich, rangeOf} from '../model/rich.ts'
import {canonical, inLowerCase} from '../units/canonical.ts'

/** Two words said again; one word is rightly said twice ("luôn luôn"), and a head may meet a name ("Phòng phòng chống"). */
const doubled = /(?<![\p{L}\p{N}])(\p{L}{2,12} \p{L}{2,12}) \1(?![\p{L}\p{N}])/uy
const spaced = / (?<=\p{L} )([.,;])(?=\s|$)/gu

/** Likely slips of the keyboard; the text itself is never changed. */
export const typingFaults = (text: Rich): Notice[] => [...doubledWords(text), ...spacedMarks(text)]

function* doubledWords(text: Rich): Generator<Notice> {
  const lower = inLowerCase(text.text)
  let end = 0
  for (const start of mayRepeat(canonical(text.text))) {
    doubled.lastIndex = start
    const match = start < end ? null : doubled.exec(lower)
    if (!match) continue
    end = start + match[0].length
    const word = text.text.slice(start, start + (match[1]?.length ?? 0))
    yield {code: 'doubled-word', values: {word}, range: rangeOf(text, start, end)}
  }
}

/** Where four words begin that each have a space behind them, and the last two may be the first two. */
function* mayRepeat(words: string): Generator<number> {
  const isSame = (one: number, other: number): boolean => words.charCodeAt(one) === words.charCodeAt(other)
  let [first, second] = [-1, -1]
  for (let third = words.indexOf(' '); third >= 0; third = words.indexOf(' ', third + 1)) {
    const start = first - (third - second - 1)
    if (
      first > 0 &&
      start >= 0 &&
      isSame(start, second + 1) &&
      isSame(first - 1, third - 1) &&
      isSame(first + 1, third + 1)
    )
      yield start
    first = second
    second = third
  }
}

function* spacedMarks(text: Rich): Generator<Notice> {
  for (const match of text.text.matchAll(spaced))
    yield {
      code: 'space-before-mark',
      values: {mark: match[1] ?? ''},
      range: rangeOf(text, match.index, match.index + match[0].length),
    }
}
