import {createHash} from 'node:crypto'
import type {Directive, Header} from '../model/directive.ts'
import {fold, foldedWords} from '../model/fold.ts'
import type {KeptDirective} from '../model/register.ts'

/** What a document is recognised by before it has a number: its symbol and its subject. */
export const draftIdentity = ({symbol, subject}: Header): string =>
  createHash('sha256')
    .update([symbol, subject].map((part) => fold(part ?? '')).join('\u001f'))
    .digest('hex')
    .slice(0, 16)

const words = (text: string): string => foldedWords(text).join(' ')

/** How much of the reading the register has word for word in that document, from 0 to 1. */
function overlap({tasks}: KeptDirective, {units}: Directive): number {
  const known = new Set(tasks.map(({text}) => words(text)))
  const read = units.flatMap((unit) => unit.tasks)
  return read.length === 0 ? 0 : read.filter(({text}) => known.has(words(text))).length / read.length
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || fold(a) === fold(b)

/** Of two numbered documents: the same number and symbol, and nothing known of issuer and year that speaks against it. */
const sameNumber = (a: Header, b: Header): boolean =>
  a.number !== null &&
  a.number === b.number &&
  fold(a.symbol ?? '') === fold(b.symbol ?? '') &&
  agree(a.issuer, b.issuer) &&
  agree(a.issuedOn?.slice(0, 4) ?? null, b.issuedOn?.slice(0, 4) ?? null)

const sameDraft = (a: Header, b: Header): boolean =>
  fold(a.symbol ?? '') === fold(b.symbol ?? '') && fold(a.subject ?? '') === fold(b.subject ?? '')

/** A document without symbol or subject is recognised only by what it orders. */
const enough = 0.5

const only = <Kind>(found: readonly Kind[]): Kind | null => (found.length === 1 ? (found[0] ?? null) : null)

/** What a reading is of: a document of the register, an older draft of one that was issued since, or a new one. */
export type Recognised = {known: KeptDirective; older: boolean} | null

/**
 * Recognises the document that a reading is of, among those whose number or whose symbol and subject are the same: by
 * number, symbol, issuer and year; a draft, and the issued version of a draft, by symbol and subject.
 */
export function recognise(candidates: readonly KeptDirective[], directive: Directive): Recognised {
  const {header, id} = directive
  const numbered = candidates.filter(({document}) => sameNumber(document.header, header))
  const same = numbered.find(({document}) => document.id === id && header.number !== null) ?? only(numbered)
  if (same) return {known: same, older: false}
  const drafts = candidates.filter(({document}) => sameDraft(document.header, header))
  const named = header.subject !== null && header.symbol !== null
  const fits = (known: KeptDirective): boolean => named || overlap(known, directive) >= enough
  const draft = drafts.find((known) => known.document.header.number === null && fits(known))
  if (draft) return {known: draft, older: false}
  if (header.number !== null) return null
  const issued = drafts.find((known) => overlap(known, directive) >= enough)
  return issued ? {known: issued, older: true} : null
}
