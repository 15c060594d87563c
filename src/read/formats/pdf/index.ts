import {Failure} from '../../../model/failure.ts'
import type {ReadFormat} from '../../extract.ts'
import {isBomb, longestStream} from './bomb.ts'
import {extractOf, isBare} from './extract.ts'
import {drawingsOf} from './open.ts'

/** Reads a PDF that has text. Fails on one that is only pictures of pages, or that is made to fill the memory. */
export const readPdf: ReadFormat = async (bytes, path) => {
  if (isBomb(bytes))
    throw new Failure('file-strange', {file: path, reason: `stream > ${longestStream / 1_000_000} MB`}, 1)
  const drawings = await drawingsOf(bytes, path)
  if (drawings.every(isBare)) throw new Failure('pdf-scanned', {file: path}, 1)
  return extractOf(drawings)
}
