import {mostSpanned} from '../flow.ts'
import type {Prefixes} from '../xml.ts'

/** OpenDocument 1.3 (ISO/IEC 26300), and what LibreOffice adds to it. */
export const prefixes: Prefixes = {
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

/** A whole number that an attribute gives; null where it gives none. */
export const wholeNumber = (value: string | undefined): number | null =>
  value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : null

/** How often something is repeated, or how many columns it takes: at least once, and not more often than makes sense. */
export const times = (value: string | undefined): number => Math.min(mostSpanned, Math.max(1, wholeNumber(value) ?? 1))

const points: Readonly<Record<string, number>> = {pt: 1, pc: 12, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75}

/** A length in points; null where it is none. */
export function pointsOf(length: string | undefined): number | null {
  const [, value, unit = ''] = /^(-?\d{1,6}(?:\.\d{1,9})?)(pt|pc|in|cm|mm|px)$/.exec(length ?? '') ?? []
  return value === undefined ? null : Number(value) * (points[unit] ?? 0)
}

/** The width of a letter of usual size, in points. */
const letter = 6

/** How many letters of usual width two lengths, one beside the other, are. */
export const lettersOf = (...lengths: readonly (number | null)[]): number =>
  Math.max(0, Math.round(lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0) / letter))
