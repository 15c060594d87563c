import {linesOf} from '../model/block.ts'
import {isDay} from '../model/date.ts'
import type {Header} from '../model/directive.ts'
import type {Notice} from '../model/notice.ts'
import {canonical} from '../units/canonical.ts'
import {type DateFound, dateIn} from './header/issue-date.ts'
import {issuerIn} from './header/issuer.ts'
import {secrecyIn, urgencyIn} from './header/marks.ts'
import {type NumberFound, numberIn} from './header/number.ts'
import {subjectOf} from './header/subject.ts'
import {codeOfType, typeOfCode} from './types.ts'
import type {Zones} from './zones.ts'

interface Facts {
  header: Header
  notices: Notice[]
}

/** Reads the head of a document, in whatever order its lines were left. What it does not say stays null, with a notice. */
export function readHeader(zones: Zones): Facts {
  const lines = zones.head.flatMap(linesOf)
  const found = numberIn(lines)
  const dated = dateIn(lines)
  const type = zones.title?.type ?? (found && (typeOfCode(found.code) ?? 'Công văn'))
  const header: Header = {
    number: found?.number ?? null,
    symbol: found?.symbol ?? null,
    type,
    typeCode: type && codeOfType(type),
    issuer: issuerIn(zones.head),
    place: dated?.place ?? null,
    issuedOn: dated?.date ?? null,
    subject: subjectOf(zones, lines),
    urgency: urgencyIn(lines),
    secrecy: secrecyIn(lines),
    legalBases: legalBasesOf(zones),
  }
  return {header, notices: noticesOf(header, found, dated, zones)}
}

/** "Căn cứ …;", a paragraph each, before the first item and the first line that leads to items. */
function legalBasesOf({body}: Zones): string[] {
  const end = body.findIndex((block) => block.kind === 'text' && (block.marker || block.text.text.endsWith(':')))
  return body
    .slice(0, end < 0 ? undefined : end)
    .flatMap((block) => (block.kind === 'text' && isBasis(block.text.text) ? [block.text.text.slice(0, -1)] : []))
}

const isBasis = (text: string): boolean => /^căn cứ .*[;.]$/u.test(canonical(text)) && !text.endsWith('./.')

function noticesOf(header: Header, number: NumberFound | null, dated: DateFound | null, zones: Zones): Notice[] {
  const notices: Notice[] = []
  const title = zones.title === null ? null : (zones.head[zones.title.at]?.range ?? null)
  if (!header.number && (number || zones.title))
    notices.push({code: 'number-missing', values: {}, range: number?.range ?? title})
  if (dated?.unreadable) notices.push({code: 'date-unreadable', values: {}, range: dated.range})
  else if (dated && !isDay(dated.date))
    notices.push({code: 'date-incomplete', values: {date: dated.date}, range: dated.range})
  else if (!dated && zones.title) notices.push({code: 'date-missing', values: {}, range: title})
  return notices
}
