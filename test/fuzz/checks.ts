import {expect} from 'vitest'
import {Directive} from '../../src/model/directive.ts'
import type {Position} from '../../src/model/position.ts'
import type {Source} from '../../src/read/source.ts'

/** What a terminal would obey, or what could turn the reading direction; line breaks are the program's own. */
export const acts =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/

/** What was printed, but for the script and the style of the page, which are the program's own. */
export const printed = (text: string): string => text.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')

/** Letters and digits alone, as they are compared with the source. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The words at a place. */
const at = ({text}: Source, {start, end}: Position): string => text.slice(start.offset, end.offset)

/** Whether letters stand in a stretch in their order; between them may be what is no word: marks, entities, tags. */
function isWithin(words: string, stretch: string): boolean {
  let place = 0
  for (const letter of words) {
    place = stretch.indexOf(letter, place) + 1
    if (place === 0) return false
  }
  return true
}

function checkPlace(source: Source, position: Position): void {
  const {start, end} = position
  expect(start.offset).toBeGreaterThanOrEqual(0)
  expect(end.offset).toBeGreaterThanOrEqual(start.offset)
  expect(end.offset).toBeLessThanOrEqual(source.text.length)
  expect(Math.min(start.line, start.column, end.line, end.column)).toBeGreaterThan(0)
}

/** What holds for every reading of every text: its structure, and its places. */
export function checkReading(source: Source, directive: Directive): void {
  expect(Directive.parse(directive)).toEqual(directive)
  const tasks = directive.units.flatMap((unit) => unit.tasks)
  expect(new Set(tasks.map(({ref}) => ref)).size).toBe(tasks.length)
  expect(new Set(tasks.map(({id}) => id)).size).toBe(tasks.length)
  for (const {position} of [...directive.units, ...tasks, ...tasks.flatMap(({deadlines}) => deadlines)])
    checkPlace(source, position)
  for (const {position} of directive.warnings) if (position) checkPlace(source, position)
  for (const {text, position} of [...tasks, ...tasks.flatMap(({deadlines}) => deadlines)])
    expect(isWithin(letters(text), letters(at(source, position))), `${text} ⊄ ${at(source, position)}`).toBe(true)
}
