import {createHash} from 'node:crypto'
import type {IsoDate} from '../model/date.ts'
import type {Header} from '../model/directive.ts'
import {Failure} from '../model/failure.ts'
import {foldedWords} from '../model/fold.ts'
import {codeOf, type KeptDocument, type Order} from '../model/register.ts'
import {documentColumns, newTaskColumns} from './columns.ts'
import {draftIdentity} from './identity.ts'
import {type Head, type Pen, write} from './pen.ts'
import type {Port} from './port.ts'
import {handSet} from './transitions.ts'

/** An order that no document gives: by phone, by chat, in the corridor. */
export interface Spoken {
  text: string
  unit: string
  due: IsoDate | null
  /** How it came, such as "điện thoại". */
  source: string
  /** Who gave it. */
  giver: string | null
  given: IsoDate
}

const hash = (...parts: readonly string[]): string =>
  createHash('sha256')
    .update(parts.map((part) => foldedWords(part).join(' ')).join('\u001f'))
    .digest('hex')
    .slice(0, 16)

const nowhere = {line: 1, column: 1, offset: 0}

const headerOf = ({giver, given}: Spoken): Header => ({
  ...{number: null, symbol: null, type: null, typeCode: null, issuer: giver, place: null, issuedOn: given},
  ...{subject: giver, urgency: null, secrecy: null, legalBases: []},
})

/** Orders that came in the same way, from the same person, on the same day stand together. */
const documentOf = (spoken: Spoken): Omit<KeptDocument, 'key'> => ({
  kind: 'spoken',
  id: hash('spoken', spoken.source, spoken.giver ?? '', spoken.given),
  header: headerOf(spoken),
  ...{meetingOn: null, path: spoken.source, location: null, sha256: ''},
})

function orderOf({text, unit, due}: Spoken, document: string, place: number): Order {
  const position = {start: nowhere, end: nowhere}
  return {
    id: hash(document, unit, text),
    ref: `0-${place + 1}`,
    ...{unit, assignees: [unit], lead: [unit], coordinating: [], text, origin: 'paragraph', product: null},
    deadlines: due === null ? [] : [handSet({position}, due)],
    position,
  }
}

function documentKey(port: Port, pen: Pen, document: Omit<KeptDocument, 'key'>): number {
  const known = port.get(`SELECT id FROM documents WHERE kind = 'spoken' AND identity = ?`, document.id)
  return known ? Number(known.id) : pen.insert('documents', documentColumns(document, draftIdentity(document.header)))
}

/** Records such an order and gives the number of its code. The same order twice is refused. */
export function addSpoken(port: Port, spoken: Spoken, head: Head): number {
  return write(port, head, (pen, say) => {
    const document = documentOf(spoken)
    say({subject: spoken.source})
    const key = documentKey(port, pen, document)
    const place = Number(port.get('SELECT count(*) AS n FROM tasks WHERE document = ?', key)?.n ?? 0)
    const order = orderOf(spoken, document.id, place)
    const same = port.get('SELECT id FROM tasks WHERE document = ? AND identity = ?', key, order.id)
    if (same) throw new Failure('order-known', {code: codeOf(Number(same.id))}, 2)
    return pen.insert('tasks', newTaskColumns(order, key, place))
  })
}
