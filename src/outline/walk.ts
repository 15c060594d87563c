import type {TextBlock} from '../model/block.ts'
import type {Limit, Reason} from '../model/outline.ts'
import type {Context} from './context.ts'
import type {Draft} from './draft.ts'
import type {Child} from './tree.ts'

/** Notes for each block what it is and why. */
export type Place = (block: TextBlock, reason: Reason) => void

/** What a walk through the blocks of one zone carries with it. */
export interface Walk {
  draft: Draft
  /** Notes words whose time holds for more tasks than are told of it, and how many such words one may have at most. */
  unshared: (limit: Limit, most: number) => void
  place: Place
  /** How refs name the annex that is walked through; null in the document itself. */
  annex: string | null
  /** Who issues the document. */
  issuer: string | null
  /** Goes through blocks that stand side by side; what one says of those behind it is handed on. */
  below: (children: readonly Child[], context: Context) => Context
}
