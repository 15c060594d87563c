import type {Language} from '../messages/index.ts'
import {word} from '../messages/words.ts'
import type {Directive} from '../model/directive.ts'
import type {Counts} from '../query/count.ts'
import {joinNumber} from '../query/row.ts'
import {documentCountsLine} from './counts.ts'
import {showDate} from './day.ts'
import {placeText} from './place.ts'
import {safe} from './safe.ts'

function title({header}: Directive, language: Language): string {
  const number = header.number ?? word('no-number', language)
  const named = header.symbol ? joinNumber(number, header.symbol) : (header.number ?? '')
  const name = [header.type, named].filter((part) => part).join(' ') || word('no-title', language)
  return header.subject ? `${name} – ${header.subject}` : name
}

function dates({header, meeting, signature}: Directive, language: Language): string {
  const missing = word('not-given', language)
  const issued = header.issuedOn ? showDate(header.issuedOn) : missing
  const signer = [signature?.name, signature?.role && `(${signature.role})`].filter((part) => part).join(' ')
  return [
    `${word('issued', language)}: ${issued}`,
    ...(meeting?.date ? [`${word('meeting', language)}: ${showDate(meeting.date)}`] : []),
    `${word('signer', language)}: ${signer || missing}`,
  ].join(' · ')
}

/** What a reading found, for the person who checks it: document, dates, signer, numbers. */
export function summary(directive: Directive, counts: Counts, language: Language): string {
  const numbers = documentCountsLine(counts, language)
  return [safe(title(directive, language)), safe(dates(directive, language)), numbers]
    .map((line) => `${line}\n`)
    .join('')
}

/** The warnings of a reading, one line each: `file:line:column: message`. */
export function warningLines({source, warnings}: Directive, language: Language): string {
  return warnings
    .map(({message, position}) => {
      const place = position ? placeText(source.path, position.start, language) : source.path
      return `${safe(`${place}: ${message}`)}\n`
    })
    .join('')
}
