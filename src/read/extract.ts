import type {Notice} from '../model/notice.ts'
import type {Piece} from './pieces.ts'

/** What a reader takes out of a file of its format. */
export interface Extract {
  /**
   * The words of the file: of plain text and Markdown the file itself; else one paragraph (docx, odt, html) or one line
   * (pdf) a line, with U+2028 for a line break inside a paragraph. All places count in it.
   */
  text: string
  /**
   * Its lines and tables in order, as plain text gives them: from here on all formats are read alike. Absent where they
   * are still to be read from the text, markup and all.
   */
  pieces?: readonly Piece[]
  notices?: readonly Notice[]
  /** The offsets in the text at which the pages begin, where the format has pages. */
  pages?: readonly number[]
}

/** Takes the words out of a file of one format. Fails with a `Failure` on a file that is broken, locked or too large. */
export type ReadFormat = (bytes: Uint8Array, path: string) => Extract | Promise<Extract>
