import type {Language} from '../messages/index.ts'
import {word} from '../messages/words.ts'
import type {Point} from '../model/position.ts'

/** A place in a file as editors understand it: `file:line:column`, with the page before the line where there is one. */
export const placeText = (path: string, {page, line, column}: Point, language: Language): string =>
  [path, ...(page === undefined ? [] : [word('page', language, {n: page})]), line, column].join(':')
