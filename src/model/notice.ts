import type {MessageCode, MessageValues} from '../messages/index.ts'

/**
 * Something a stage has to say about the document, before it is put into words: the code of the catalogue and the
 * values for its blanks, with the range of characters in the original file that it speaks of.
 */
export interface Notice<Code extends MessageCode = MessageCode> {
  code: Code
  values: MessageValues<Code>
  /** Offsets in the original text, end exclusive; null when it speaks of the whole document. */
  range: {start: number; end: number} | null
}
