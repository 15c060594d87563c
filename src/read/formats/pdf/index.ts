import {Failure} from '../../../model/failure.ts'
import type {Notice} from '../../../model/notice.ts'
import type {Extract, ReadFormat} from '../../extract.ts'
import {isGarbled} from './garbled.ts'
import {layOut} from './layout.ts'
import {drawingsOf} from './open.ts'
import type {Drawing} from './page.ts'
import {write} from './write.ts'

/** Reads a PDF that has text. Fails on one that is only pictures of pages. */
export const readPdf: ReadFormat = async (bytes, path) => {
  const drawings = await drawingsOf(bytes, path)
  const bare = drawings.flatMap((drawing, i) => (isBare(drawing) ? [i + 1] : []))
  if (bare.length === drawings.length) throw new Failure('pdf-scanned', {file: path}, 1)
  return extractOf(drawings, bare)
}

function extractOf(drawings: readonly Drawing[], bare: readonly number[]): Extract {
  const {pages, spaces} = layOut(drawings)
  const extract = write(pages, spaces)
  const notices: Notice[] = []
  if (bare.length > 0) notices.push({code: 'pdf-bare-pages', values: {pages: bare.join(', ')}, range: null})
  if (isGarbled(extract.text)) notices.push({code: 'pdf-garbled', values: {}, range: null})
  return {...extract, notices}
}

/** A page with fewer letters has no text of its own: a number and the stamp of a signature may be put on a picture. */
const leastLetters = 3

const isBare = ({glyphs}: Drawing): boolean => glyphs.filter(({text}) => /\p{L}/u.test(text)).length < leastLetters
