import type {Limit} from '../model/outline.ts'
import type {Holder} from './draft.ts'
import type {Given} from './given.ts'

/** What holds for a paragraph because of what stands above it. */
export interface Context {
  /** Markers of the headings above, from the outermost. */
  path: readonly string[]
  /** The marker of the nearest heading. */
  number: string | null
  /** The body that the nearest heading names; the markers above that heading. */
  unit: Holder | null
  above: readonly string[]
  /** The kind of mark of which the blocks beside this one that name bodies are headings. */
  headings: string | null
  /** The bodies that the nearest lead-in orders: what names nobody is theirs. */
  lead: Holder | null
  /** Bodies that a lead-in orders to take part in everything below. */
  coordinating: readonly string[]
  /** Of the headings above. */
  limits: readonly Limit[]
  /** Of the lead-ins beside this block, before it. */
  led: readonly Limit[]
  /** Below a heading over the past, over aims or money. */
  idle: boolean
  /** Below a heading over opinions: nothing there is an order. */
  muted: boolean
  /** A heading further down, beside this block, says what was decided. */
  undecided: boolean
  /** The document has said that what follows is its orders. */
  begun: boolean
  /** The tasks given so far under the lead-in in force: a date set after the last of them holds for all. */
  given: Given
}

/** The times that hold for a task here. */
export const limitsHere = ({limits, led}: Context): readonly Limit[] => [...limits, ...led]

/** What holds at the beginning of a document. */
export const start: Context = {
  path: [],
  number: null,
  unit: null,
  headings: null,
  above: [],
  lead: null,
  coordinating: [],
  limits: [],
  led: [],
  idle: false,
  muted: false,
  undecided: false,
  begun: false,
  given: null,
}
