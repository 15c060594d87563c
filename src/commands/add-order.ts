import {word} from '../messages/words.ts'
import type {IsoDate} from '../model/date.ts'
import {Failure} from '../model/failure.ts'
import {codeOf} from '../model/register.ts'
import {showDate} from '../output/day.ts'
import {json as asJson} from '../output/json.ts'
import {safe} from '../output/safe.ts'
import {matchUnit} from '../query/units.ts'
import {unitNames} from '../register/ask.ts'
import {withRegister} from '../register/open.ts'
import type {Port} from '../register/port.ts'
import {addSpoken} from '../register/spoken.ts'
import type {Context} from './context.ts'
import type {Exit} from './exit-codes.ts'
import {headOf} from './registry.ts'

export interface Order {
  text: string
  unit: string
  source: string
  due?: IsoDate
  giver?: string
  given?: IsoDate
  json?: boolean
}

/** The unit as the register names it; one that it does not know yet is new. */
function unitOf(port: Port, typed: string): string {
  const match = matchUnit(typed, unitNames(port).bodies)
  if ('names' in match) return match.names[0] ?? typed
  if ('unknown' in match) return typed.trim()
  const allowed = match.ambiguous.map((name) => `"${name}"`).join(', ')
  throw new Failure('several-such-units', {value: typed, allowed}, 2)
}

/** Records an order that no document gives, and answers with its new code. */
export async function addOrder({json, ...order}: Order, context: Context): Promise<Exit> {
  const {language, today, out, register} = context
  const {code, unit} = await withRegister(register, (port) => {
    const unit = unitOf(port, order.unit)
    const {text, source, due = null, giver = null, given = today} = order
    const number = addSpoken(port, {text, source, unit, due, giver, given}, headOf('add', context))
    return {code: codeOf(number), unit}
  })
  if (json) out(`${asJson({code, unit, due: order.due ?? null})}\n`)
  else {
    const due = order.due ? ` (${word('due-is', language, {day: showDate(order.due)})})` : ''
    out(`${safe(`${code}: ${word('new', language)}${due} · ${unit}: ${order.text}`)}\n`)
  }
  return 'done'
}
