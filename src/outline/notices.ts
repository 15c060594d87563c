import type {Notice} from '../model/notice.ts'
import type {OutlineUnit} from '../model/outline.ts'
import {canonical} from '../units/canonical.ts'
import {typingFaults} from './typing.ts'
import type {Zones} from './zones.ts'

/** What a person should look at in the text of a document and in what was made of it. */
export function noticesOf(zones: Zones, units: readonly OutlineUnit[], recipients: readonly string[]): Notice[] {
  const notices: Notice[] = []
  if (units.length === 0) notices.push({code: 'no-task', values: {}, range: null})
  for (const unit of units) {
    if (unit.assignees.length > 1)
      notices.push({
        code: 'several-leads',
        values: {count: unit.assignees.length, names: unit.assignees.join('; ')},
        range: unit.range,
      })
  }
  for (const unit of missingAmong(recipients, units))
    notices.push({code: 'not-recipient', values: {name: unit.name}, range: unit.range})
  for (const block of [...zones.body, ...zones.annexes.flat()]) {
    if (block.kind !== 'text') continue
    if (block.rejoined) notices.push({code: 'lines-joined', values: {}, range: block.range})
    notices.push(...typingFaults(block.text))
  }
  return notices
}

/** Bodies with tasks that the list of recipients names neither by themselves nor with all ("Như trên", "Các phòng"). */
function missingAmong(recipients: readonly string[], units: readonly OutlineUnit[]): OutlineUnit[] {
  const listed = canonical(recipients.join(' | '))
  if (
    recipients.length === 0 ||
    /như (?:trên|điều|thành phần)|các (?:phòng|cơ quan|đơn vị|sở|ban|bộ|ngành)/u.test(listed)
  )
    return []
  return units.filter(
    (unit) => unit.assignees.length === 1 && !listed.includes(canonical(unit.name).split(' ').slice(0, 4).join(' ')),
  )
}
