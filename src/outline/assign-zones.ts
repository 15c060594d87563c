import type {Block, TextBlock} from '../model/block.ts'
import type {Limit, OutlineUnit, Placed, Reason, Unshared} from '../model/outline.ts'
import {canonical} from '../units/canonical.ts'
import {assignAll} from './assign.ts'
import {start} from './context.ts'
import {draft} from './draft.ts'
import {isSheetLine} from './sheet.ts'
import {toTree, withSheets} from './tree.ts'
import {documentTypes} from './types.ts'
import type {Zones} from './zones.ts'

interface Assigned {
  units: OutlineUnit[]
  placed: Placed[]
  unshared: Unshared[]
}

/** Finds who is given what in the text of a document and in its annexes. */
export function assignZones(zones: Zones, issuer: string | null): Assigned {
  const tasks = draft()
  const placed: Placed[] = []
  const place = (block: TextBlock, reason: Reason): void => void placed.push(placedOf(block, reason))
  const unshared: Unshared[] = []
  const notShared = ({text}: Limit, most: number): void => void unshared.push({text, most})
  const assign = (blocks: readonly Block[], annex: string | null): void => {
    const context = {...start, path: annex === null ? [] : [annex]}
    assignAll(withSheets(toTree(blocks), isSheetLine), context, {
      draft: tasks,
      unshared: notShared,
      place,
      annex,
      issuer,
    })
  }
  assign(zones.body, null)
  let appendices = 0
  for (const annex of zones.annexes) assign(annexBody(annex), isAppendix(annex) ? annexName(++appendices) : null)
  return {units: tasks.units().filter((unit) => unit.tasks.length > 0), placed, unshared}
}

/** PL, PL2, PL3 … */
const annexName = (number: number): string => `PL${number === 1 ? '' : number}`

/** A plan or rules that the document issues have a title of their kind, and are numbered like a document of their own. */
const isAppendix = ([title]: readonly Block[]): boolean =>
  title?.kind !== 'text' || !documentTypes.some(([type]) => canonical(title.text.text).startsWith(canonical(type)))

/** An annex without its title and the line that says to what it belongs. */
function annexBody(annex: readonly Block[]): Block[] {
  const from = annex.findIndex(
    (block, i) =>
      i > 0 &&
      (block.kind === 'table' || (block.kind === 'text' && (block.marker !== null || block.text.text.length > 200))),
  )
  return from < 0 ? [] : annex.slice(from)
}

const placedOf = (block: TextBlock, reason: Reason): Placed => ({
  role: reason.role,
  because: reason.because,
  range: block.range,
  marker: block.marker?.label ?? block.marker?.style ?? null,
  text: block.text.text,
})
