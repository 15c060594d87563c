import type {Notice} from '../model/notice.ts'
import {type Rich, rangeOf} from '../model/rich.ts'

/** Words that are rightly said twice ("luôn luôn", "xa xa"), and heads that meet a name ("Phòng phòng chống"). */
const doubled = /(?<![\p{L}\p{N}])(\p{L}{2,12} \p{L}{2,12}) \1(?![\p{L}\p{N}])/giu
const spaced = /\p{L} ([.,;])(?=\s|$)/gu

/** Likely slips of the keyboard; the text itself is never changed. */
export function typingFaults(text: Rich): Notice[] {
  const notices: Notice[] = []
  for (const match of text.text.matchAll(doubled)) {
    notices.push({
      code: 'doubled-word',
      values: {word: match[1] ?? ''},
      range: rangeOf(text, match.index, match.index + match[0].length),
    })
  }
  for (const match of text.text.matchAll(spaced)) {
    notices.push({
      code: 'space-before-mark',
      values: {mark: match[1] ?? ''},
      range: rangeOf(text, match.index + 1, match.index + match[0].length),
    })
  }
  return notices
}
