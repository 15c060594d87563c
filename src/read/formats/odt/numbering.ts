import type {Element} from '../xml.ts'
import {wholeNumber} from './elements.ts'
import {type Levels, type Lists, labelOf} from './lists.ts'

/** The numbers that the levels of a list have come to. */
export type Count = (number | undefined)[]

/** Counts one further on a level; those below it begin anew. */
export function countOn(count: Count, levels: Levels, at: number, start: number | null): string {
  count[at] = start ?? (count[at] ?? (levels[at]?.start ?? 1) - 1) + 1
  count.length = at + 1
  return labelOf(levels, at, count)
}

/** Remembers what the lists have come to, for those that go on from another. */
export interface Memory {
  /** The numbers with which an outermost list begins. */
  countFor(list: Element, style: string): Count
}

export function newMemory(): Memory {
  const byId = new Map<string, Count>()
  const byStyle = new Map<string, Count>()
  return {
    countFor({attributes}, style) {
      const named = attributes['text:continue-list']
      const goesOn = attributes['text:continue-numbering'] === 'true'
      const count = (named ? byId.get(named) : undefined) ?? (goesOn ? byStyle.get(style) : undefined) ?? []
      byId.set(attributes['xml:id'] ?? '', count)
      byStyle.set(style, count)
      return count
    },
  }
}

/** Gives the headings of a document their numbers. */
export function headingNumberer({headings}: Lists): (heading: Element) => string {
  const count: Count = []
  return ({attributes}) => {
    const at = (wholeNumber(attributes['text:outline-level']) ?? 1) - 1
    if (!headings[at] || attributes['text:is-list-header'] === 'true') return ''
    const start = attributes['text:restart-numbering'] === 'true' ? wholeNumber(attributes['text:start-value']) : null
    return countOn(count, headings, at, start)
  }
}
