import type {MessageCode, MessageValues} from '../messages/index.ts'

/** Where the fault lies: a file, and the line and column in it when they are known. */
export interface Place {
  path: string
  line?: number
  column?: number
}

/** 1: something could not be read or written, the rest goes on. 2: wrong usage, nothing is done. */
export type FailureExit = 1 | 2

/** What the caller has to be told: a message of the catalogue. Anything else that is thrown is a fault of the program. */
export class Failure<Code extends MessageCode = MessageCode> extends Error {
  readonly code: Code
  readonly values: MessageValues<Code>
  readonly exit: FailureExit
  readonly place: Place | null

  constructor(code: Code, values: MessageValues<Code>, exit: FailureExit, place: Place | null = null) {
    super(code)
    this.code = code
    this.values = values
    this.exit = exit
    this.place = place
  }
}

/** A failure as plain data, which can be handed from thread to thread. */
export type Failed = Pick<Failure, 'code' | 'values' | 'exit' | 'place'>

export const toFailed = ({code, values, exit, place}: Failure): Failed => ({code, values, exit, place})
