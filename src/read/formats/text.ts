import {Failure} from '../../model/failure.ts'
import type {ReadFormat} from '../extract.ts'
import {decodeText} from './encoding/index.ts'

const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g

/** Reads plain text or Markdown: it is its own words. Fails on anything that is no text. */
export const readText: ReadFormat = async (bytes, path) => {
  const {text, notices} = await decodeText(bytes, path)
  const strange = text.slice(0, 65536).match(controls)?.length ?? 0
  if (strange > 8 && strange > Math.min(text.length, 65536) / 100) throw new Failure('input-binary', {file: path}, 1)
  return {text, notices}
}
