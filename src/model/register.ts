import type {IsoDate, PartialDate} from './date.ts'
import type {Deadline} from './deadline.ts'
import type {Header, Origin} from './directive.ts'
import type {Position} from './position.ts'

/** What people say of a task. Everything else about its state is worked out from this, its days and today. */
export const statuses = ['new', 'started', 'done', 'paused', 'cancelled'] as const
export type Status = (typeof statuses)[number]

/** Every state a task can be shown in, most pressing first. None of them is ever stored. */
export const taskStates = [
  'overdue',
  'due-soon',
  'on-track',
  'recurring',
  'undated',
  'paused',
  'done-on-time',
  'done-late',
  'done',
  'cancelled',
] as const
export type TaskState = (typeof taskStates)[number]

/** What people recorded of a task, which no reading of its document ever touches. */
export interface Progress {
  status: Status
  /** The day on which it was done; only with status `done`. */
  doneOn: IsoDate | null
  /** The document that shows the result, such as 52/QĐ-UBND. */
  result: string | null
  /** The current deadline where it is not the first; the first one stays in `deadlines`. */
  extendedTo: IsoDate | null
  extensions: number
  /** Of a recurring task: the last day of those whose occurrence was reported done. */
  doneThrough: IsoDate | null
}

export const noProgress: Progress = {
  status: 'new',
  doneOn: null,
  result: null,
  extendedTo: null,
  extensions: 0,
  doneThrough: null,
}

/** What a document says of a task. */
export interface Order {
  id: string
  ref: string
  unit: string
  assignees: string[]
  lead: string[]
  coordinating: string[]
  text: string
  origin: Origin
  /** The result that the document asks for. */
  product: string | null
  /** As the document sets them, or as they were first set by hand. */
  deadlines: Deadline[]
  position: Position
}

/** A task in the register. */
export interface KeptTask extends Order, Progress {
  /** The number of its code for life: 3 of NV3. Never given to another task. */
  number: number
  /** The register's own key of its document. */
  document: number
  /** Its place among the tasks of the document. */
  place: number
  /** Whether the last reading of its document no longer had it. */
  dropped: boolean
}

/** How a document came into the register: read from a file, or an order given by word of mouth. */
export type DocumentKind = 'read' | 'spoken'

/** A document in the register. */
export interface KeptDocument {
  key: number
  kind: DocumentKind
  /** As its last reading gave it. */
  id: string
  header: Header
  meetingOn: PartialDate | null
  /** The file as it was named when it was read, and where it lay; a spoken order names how it was given. */
  path: string
  location: string | null
  sha256: string
}

/** A document with its tasks, as far as the register knows them. */
export interface KeptDirective {
  document: KeptDocument
  tasks: KeptTask[]
}

/** A line that somebody wrote beside a task. */
export interface Note {
  day: IsoDate
  text: string
}

/** The code for life of a task. */
export const codeOf = (number: number): string => `NV${number}`
