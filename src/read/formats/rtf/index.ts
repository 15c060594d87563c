import {Failure} from '../../../model/failure.ts'
import type {ReadFormat} from '../../extract.ts'
import {toExtract} from '../to-extract.ts'
import {readFlow} from './body.ts'

/** Reads Rich Text Format (RTF 1.9.1): its words, and the numbers that its writer left for readers that know no lists. */
export const readRtf: ReadFormat = (bytes, path) => {
  const flow = readFlow(Buffer.from(bytes).toString('latin1'))
  if (!flow) throw new Failure('file-broken', {file: path}, 1)
  return toExtract(flow)
}
