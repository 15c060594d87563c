import type {Notice} from '../../../model/notice.ts'
import type {Extract} from '../../extract.ts'
import {isGarbled} from './garbled.ts'
import {layOut} from './layout.ts'
import type {Drawing} from './page.ts'
import {write} from './write.ts'

/** Reads what the pages of a document draw, and says what a person should check. */
export function extractOf(drawings: readonly Drawing[]): Extract {
  const {pages, spaces, unclear} = layOut(drawings)
  const extract = write(pages, spaces)
  const notices: Notice[] = unclear.map((page) => ({
    code: 'pdf-table-unclear',
    values: {page: page + 1},
    range: null,
  }))
  const bare = drawings.flatMap((drawing, i) => (isBare(drawing) ? [i + 1] : []))
  if (bare.length > 0) notices.push({code: 'pdf-bare-pages', values: {pages: bare.join(', ')}, range: null})
  if (isGarbled(extract.text)) notices.push({code: 'pdf-garbled', values: {}, range: null})
  return {...extract, notices}
}

/** A page with fewer letters has no text of its own: a number and the stamp of a signature may be put on a picture. */
const leastLetters = 3

/** Whether a page has no words. */
export const isBare = ({glyphs}: Drawing): boolean =>
  glyphs.filter(({text}) => /\p{L}/u.test(text)).length < leastLetters
