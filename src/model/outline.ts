import type {Header, Meeting, Origin, Signature} from './directive.ts'
import type {Notice} from './notice.ts'
import type {Range, Rich} from './rich.ts'

/** What a block of the document is there for. */
export const roles = [
  'header',
  'title',
  'addressees',
  'preamble',
  'legal-basis',
  'lead-in',
  'assessment',
  'unit-heading',
  'subject-heading',
  'assignment',
  'part-of-assignment',
  'members',
  'shared-deadline',
  'decision',
  'closing-order',
  'recipients',
  'signature',
  'annex',
  'other',
] as const
export type Role = (typeof roles)[number]

/** A role and the words in the document that decided it. */
export interface Reason {
  role: Role
  because: string
}

/** A block as `--stage outline` shows it. */
export interface Placed extends Reason {
  range: Range
  marker: string | null
  text: string
}

/** A task before its deadlines are read. */
export interface OutlineTask {
  ref: string
  text: Rich
  origin: Origin
  lead: string[]
  coordinating: string[]
  product: string | null
  /** Texts above or beside the task whose deadlines hold for it too; `bound` when a title says that it is a deadline. */
  limits: readonly Limit[]
  /** It stands under the title of a report that comes again ("Báo cáo 6 tháng:"). */
  report: boolean
}

/** A text that may set a deadline for tasks it does not stand in. */
export interface Limit {
  text: Rich
  bound: boolean
  inherited: boolean
}

/** Words that hold for more tasks than were told of them: one that has `most` such words takes no more. */
export interface Unshared {
  text: Rich
  most: number
}

/** A body with its tasks. */
export interface OutlineUnit {
  number: string | null
  name: string
  assignees: string[]
  /** Where the name stands. */
  range: Range
  tasks: OutlineTask[]
}

/** What the parts of a document say, before deadlines are read. */
export interface Outline {
  header: Header
  meeting: Meeting | null
  units: OutlineUnit[]
  recipients: string[]
  signature: Signature | null
  notices: Notice[]
  unshared: Unshared[]
  placed: Placed[]
}
