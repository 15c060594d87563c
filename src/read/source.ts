import type {FormatName} from '../model/directive.ts'
import type {Extract} from './extract.ts'

/** A document as it came: its words, but otherwise as they were. Offsets count in `text`. */
export interface Source extends Extract {
  path: string
  format: FormatName
  /** Of the bytes, in hexadecimal. */
  sha256: string
}
