import type {ReadFormat} from '../../extract.ts'
import {toExtract} from '../to-extract.ts'
import {readFlow} from './body.ts'
import {decodePage} from './decode.ts'
import {toTree} from './tree.ts'

/** Reads a page of HTML: of a portal, of a mail, or saved by Word. */
export const readHtml: ReadFormat = async (bytes, path) => {
  const {text, notices} = await decodePage(bytes, path)
  const extract = await toExtract(readFlow(toTree(text, path)))
  return {...extract, notices: [...notices, ...(extract.notices ?? [])]}
}
