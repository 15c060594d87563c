import {type Way, writeNumber} from '../lists/count.ts'
import {declarationsOf} from './style.ts'
import type {Element} from './tree.ts'

/** A list while its items are read. */
export interface List {
  /** The number of the next item. */
  next: number
  way: Way | 'bullet'
  sign: string
}

const ways: Readonly<Record<string, Way | 'bullet'>> = {
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimal-zero',
  'lower-alpha': 'lower-letter',
  'lower-latin': 'lower-letter',
  'upper-alpha': 'upper-letter',
  'upper-latin': 'upper-letter',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  disc: 'bullet',
  circle: 'bullet',
  square: 'bullet',
  none: 'none',
}

/** What browsers show before items of a list without numbers, by how deep it stands. */
const signs = ['•', '◦', '▪']

/** Begins a list that stands inside so many others. */
export function listOf(element: Element, depth: number): List {
  const {type = '', start = ''} = element.attributes
  const said = declarationsOf(element)
  const named = [said.get('list-style-type') ?? '', ...(said.get('list-style') ?? '').split(' '), type]
  const way = named.map((name) => ways[name]).find((each) => each !== undefined)
  return {
    next: wholeNumber(start) ?? 1,
    way: way ?? (element.name === 'ol' ? 'decimal' : 'bullet'),
    sign: signs[Math.min(depth, signs.length - 1)] ?? '',
  }
}

/** What stands before the next item of a list; an item may say its own number. */
export function labelOf(list: List, item: Element): string {
  const number = wholeNumber(item.attributes.value) ?? list.next
  list.next = number + 1
  if (list.way === 'bullet') return list.sign
  const shown = writeNumber(number, list.way)
  return shown === '' ? '' : `${shown}.`
}

const wholeNumber = (value: string | undefined): number | null =>
  value !== undefined && /^-?\d{1,6}$/.test(value.trim()) ? Number(value) : null
