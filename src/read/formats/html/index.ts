import type {ReadFormat} from '../../extract.ts'
import {layOut} from '../lay-out.ts'
import {readFlow} from './body.ts'
import {decodePage} from './decode.ts'
import {toTree} from './tree.ts'

/** Reads a page of HTML: of a portal, of a mail, or saved by Word. */
export const readHtml: ReadFormat = async (bytes, path) => {
  const {text, notices} = await decodePage(bytes, path)
  return {...layOut(readFlow(toTree(text, path))), notices}
}
