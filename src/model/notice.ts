import type {MessageCode, MessageValues} from '../messages/index.ts'
import type {Range} from './rich.ts'

/**
 * Something a stage has to say about the document, before it is put into words: the code of the catalogue and the
 * values for its blanks, with the range of characters in the original file that it speaks of, or null for the whole.
 */
export type Notice = {
  [Code in MessageCode]: {code: Code; values: MessageValues<Code>; range: Range | null}
}[MessageCode]
