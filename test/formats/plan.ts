import type {Block, Cell, Marker, TextBlock} from '../../src/model/block.ts'
import {linesOf} from '../../src/model/block.ts'
import {type Rich, slice} from '../../src/model/rich.ts'
import {readMarker} from '../../src/read/markers.ts'

/** The forms of numbers that a list counts by itself. */
export type Counted = 'roman' | 'capital' | 'decimal' | 'letter' | 'parenthesis' | 'article'

/** A list as a writer of documents sets it up: its form, and where each of its levels begins. */
export interface List {
  form: Counted
  starts: number[]
}

/** How a paragraph is numbered: by a list, by a bullet so far in, or by what was typed. */
export type Mark =
  | {kind: 'number'; list: number; level: number; numbers: readonly number[]}
  | {kind: 'bullet'; sign: string; level: number}
  | {kind: 'typed'; text: string}
  | {kind: 'none'}

/** What a document is made of, as somebody writes it with an office program. */
export type Part =
  | {kind: 'paragraph'; mark: Mark; text: Rich}
  | {kind: 'table'; rows: readonly (readonly Cell[])[]; layout: boolean}

export interface Plan {
  lists: List[]
  parts: Part[]
}

const wholeNumbers = (label: string): number[] => (label.match(/\d+/g) ?? []).map(Number)
const letterNumber = (label: string): number => (/^[a-z]$/i.test(label) ? label.toLowerCase().charCodeAt(0) - 96 : 0)
const romanNumbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** The numbers of a label, outermost first; none where no list of an office program would come to it. */
function numbersOf({form, label}: Marker): number[] {
  if (label === null) return []
  if (form === 'roman') return [romanNumbers.indexOf(label) + 1]
  if (form === 'capital' || form === 'letter') return [letterNumber(label)]
  if (form === 'parenthesis') return /^\d+$/.test(label) ? [Number(label)] : []
  return form === 'decimal' || (form === 'article' && /^Điều \d+$/.test(label)) ? wholeNumbers(label) : []
}

const isCounted = (form: Marker['form']): form is Counted => form !== 'bullet' && form !== 'part'

/** Counts as lists do; a number to which no list comes by itself begins a list of its own. */
function newNumberer(lists: List[]) {
  const running = new Map<Counted, {list: number; counts: number[]}>()
  return (marker: Marker): Mark | null => {
    const numbers = numbersOf(marker)
    if (!isCounted(marker.form) || numbers.length === 0 || numbers.some((n) => n < 1)) return null
    const level = numbers.length - 1
    const last = running.get(marker.form)
    const starts = last ? (lists[last.list]?.starts ?? []) : []
    const next =
      last && numbers.map((_, i) => (i < level ? last.counts[i] : (last.counts[i] ?? (starts[i] ?? 1) - 1) + 1))
    if (last && next?.every((n, i) => n === numbers[i])) {
      running.set(marker.form, {list: last.list, counts: numbers})
      return {kind: 'number', list: last.list, level, numbers}
    }
    lists.push({form: marker.form, starts: numbers})
    running.set(marker.form, {list: lists.length - 1, counts: numbers})
    return {kind: 'number', list: lists.length - 1, level, numbers}
  }
}

/** How a document would be set up whose blocks these are: numbers and bullets by lists, columns by tables without lines. */
export function planOf(blocks: readonly Block[]): Plan {
  const lists: List[] = []
  const number = newNumberer(lists)
  const parts: Part[] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (block.kind === 'text') parts.push({kind: 'paragraph', mark: markOf(block, number), text: block.text})
    else if (block.kind === 'table') parts.push({kind: 'table', rows: block.rows, layout: false})
    else if (block.kind === 'columns') {
      const row = block.columns.map((column) => (column.text === '' ? [] : [column]))
      if (last?.kind === 'table' && last.layout) parts[parts.length - 1] = {...last, rows: [...last.rows, row]}
      else parts.push({kind: 'table', rows: [row], layout: true})
    } else parts.push({kind: 'paragraph', mark: {kind: 'typed', text: '_______'}, text: {text: '', runs: [], bold: []}})
  }
  return {lists, parts}
}

const deepestLevel = 8

function markOf(block: TextBlock, number: (marker: Marker) => Mark | null): Mark {
  const {marker} = block
  if (!marker) return {kind: 'none'}
  const first = linesOf(block)[0]?.text ?? ''
  const typed = first.slice(0, readMarker(first)?.length ?? 0)
  if (marker.form === 'bullet')
    return {kind: 'bullet', sign: typed.trim().slice(0, 1), level: Math.min(deepestLevel, Math.floor(block.indent / 2))}
  return number(marker) ?? {kind: 'typed', text: `${typed.trim()} `}
}

/** Words set alike, for writers that set stretch by stretch. */
export function stretches(rich: Rich): {text: string; bold: boolean}[] {
  const cuts = [0, ...rich.bold.flatMap(({start, end}) => [start, end]), rich.text.length]
  return cuts.slice(1).flatMap((end, i) => {
    const piece = slice(rich, cuts[i] ?? 0, end)
    return end > (cuts[i] ?? 0) ? [{text: piece.text, bold: piece.bold.length > 0}] : []
  })
}
