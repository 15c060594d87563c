import type {Row} from '../query/row.ts'
import type {Item, Outlined, View} from '../query/select.ts'

/** What a task has of its own besides its code and its document. */
export type Own = Exclude<keyof Row, 'code' | 'document'>

/** A task with its outline and some more of what it has. */
export type Known<Name extends Own> = Item<Outlined & Pick<Row, Name>>

/** Prints tasks page by page: of a long list, nothing but the outlines of its tasks is held as a whole. */
export interface Printer<Name extends Own = Own> {
  /** What it needs to know of each task besides the outline. */
  needs: readonly Name[]
  /** What stands before the tasks. */
  begin(view: View<Outlined>): string | Promise<string>
  /** Some of them, behind as many that stand before. */
  page(items: readonly Known<Name>[], before: number): string | Promise<string>
  /** What stands behind them all. */
  end(view: View<Outlined>, all: number): string | Promise<string>
}
