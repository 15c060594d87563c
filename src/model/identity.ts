import {createHash} from 'node:crypto'
import type {Header} from './directive.ts'
import {fold} from './fold.ts'

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 16)

/** The stable identity of a document: number, symbol, issuer and year; of a draft without a number, symbol and subject. */
export const documentId = ({number, symbol, issuer, issuedOn, subject}: Header): string =>
  number === null
    ? hash('draft', fold(symbol ?? ''), fold(subject ?? ''))
    : hash('issued', number, fold(symbol ?? ''), fold(issuer ?? ''), issuedOn?.slice(0, 4) ?? '')

/** Gives the tasks of a document their identities: what is ordered and of whom; equal ones are told by their order. */
export function taskIds(document: string): (unit: string, text: string) => string {
  const seen = new Map<string, number>()
  return (unit, text) => {
    const id = hash(document, fold(unit), fold(text))
    const copy = seen.get(id) ?? 0
    seen.set(id, copy + 1)
    return copy === 0 ? id : hash(id, String(copy))
  }
}
