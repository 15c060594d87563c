import type {MessageCode, MessageValues} from '../messages/index.ts'

/** Where the fault lies: a file, and the line and column in it when they are known. */
export interface Place {
  path: string
  line?: number
  column?: number
}

/** Something could not be read or written. The rest goes on; exit code 1. */
export class ReadFailure<Code extends MessageCode = MessageCode> extends Error {
  readonly code: Code
  readonly values: MessageValues<Code>
  readonly place: Place | null

  constructor(code: Code, values: MessageValues<Code>, place: Place | null = null) {
    super(code)
    this.code = code
    this.values = values
    this.place = place
  }
}

/** The command line asks for something that does not exist or makes no sense. Nothing is done; exit code 2. */
export class UsageFailure<Code extends MessageCode = MessageCode> extends Error {
  readonly code: Code
  readonly values: MessageValues<Code>

  constructor(code: Code, values: MessageValues<Code>) {
    super(code)
    this.code = code
    this.values = values
  }
}
