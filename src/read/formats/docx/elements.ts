import {childAt, type Element, type Prefixes} from '../xml.ts'

/** ECMA-376, both of its kinds (transitional and strict), with the names that its own examples use. */
export const prefixes: Prefixes = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

/** The value of an element that has nothing but one. */
export const valueAt = (element: Element | null | undefined, ...names: readonly string[]): string | null =>
  childAt(element, ...names)?.attributes['w:val'] ?? null

/** A whole number of an element that has nothing but one; null where there is none. */
export function numberAt(element: Element | null | undefined, ...names: readonly string[]): number | null {
  const value = valueAt(element, ...names)
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null
}

/** Whether a property is switched on (ECMA-376, part 1, 17.17.4); null where nothing is said. */
export function switchAt(element: Element | null | undefined, name: string): boolean | null {
  const found = childAt(element, name)
  return found && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1')
}
