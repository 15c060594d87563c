import {word} from '../../messages/words.ts'
import {isDay} from '../../model/date.ts'
import {joinNumber, type RowDocument} from '../../query/row.ts'
import type {Export} from '../format.ts'
import {sectionKey, sections} from './section.ts'
import {literal} from './text.ts'

/** The date as the head of a document has it: years that are not written are counted from it. */
function dateLine({issuedOn}: RowDocument): string[] {
  if (!issuedOn) return []
  const [year, month, day] = issuedOn.split('-')
  if (isDay(issuedOn)) return [`Ngày ${day} tháng ${month} năm ${year}`]
  return [month ? `Tháng ${Number(month)} năm ${year}` : `Năm ${year}`]
}

/** The head of a document, as far as it is known. */
function headOf(document: RowDocument): string[] {
  const {issuer, number, symbol, type, subject} = document
  const numbered = symbol ? [`Số: ${number ? joinNumber(number, symbol) : `/${symbol}`}`] : []
  const lines = [...(issuer ? [issuer.toUpperCase()] : []), ...numbered, ...dateLine(document)]
  return [
    ...lines.flatMap((line) => [literal(line), '']),
    ...(type ? [`# ${literal(type.toUpperCase())}`, ''] : []),
    ...(subject ? [literal(subject), ''] : []),
  ]
}

/** Values that have the same key, together, in the order in which the keys come. */
function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value)) ?? []
    group.push(value)
    groups.set(keyOf(value), group)
  }
  return [...groups.values()]
}

/** A checklist by unit, under the head of the document: `parse` reads it back to the same tasks. */
export function writeMarkdown({view, language}: Export): string {
  const documents = grouped(view.items, ({document}) => document.id)
  const lines = documents.flatMap((items) => [
    ...(items[0] ? headOf(items[0].document) : []),
    ...sections(grouped(items, sectionKey)),
  ])
  return (lines.length > 0 ? lines : [word('nothing', language), '']).join('\n')
}
