import ICAL from 'ical.js'
import {word} from '../messages/words.ts'
import {factsOf} from '../output/facts.ts'
import {safe} from '../output/safe.ts'
import type {Item} from '../query/select.ts'
import type {Export} from './format.ts'
import {type Entry, entriesOf} from './ics-days.ts'

/** The library does not count the space that a folded line begins with: with it, 75 octets are the most. */
ICAL.foldLength = 74

/** The most characters of a title: calendars show no more, and the whole text stands in the description. */
const longest = 160

function shortened(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`
}

const dateOf = (day: string): ICAL.Time => ICAL.Time.fromDateString(day)

/**
 * What stays the same in every export: within a register the code for life, of a document the identity of its task;
 * and the place of the deadline among those of the task.
 */
function uidOf({code, id}: Item, {place}: Entry, register: string | null): string {
  const task = code && register ? `${code}.${register.replace(/\D/g, '')}` : id
  return `${task}-${place}@dieuhanh`
}

function titleOf({lead, unit, text, status}: Item, time: string | null): string {
  const done = status === 'done' ? '✓ ' : ''
  const hour = time === null ? '' : `${time} `
  const body = lead.join('; ') || unit
  return safe(shortened(`${done}${hour}${text.startsWith(body) ? '' : `${body}: `}${text}`))
}

function descriptionOf(item: Item, entry: Entry, {language, view}: Export): string {
  const facts = factsOf(item, {language, today: view.today}).map(([name, text]) => safe(`${name}: ${text}`))
  const unnamed = entry.unnamed ? [word('export-day-unnamed', language)] : []
  return [safe(item.text), '', ...facts, ...unnamed].join('\n')
}

/** So many days before the day; a task without a start has it before its end. */
function alarm(days: number, summary: string, atEnd: boolean): ICAL.Component {
  const component = new ICAL.Component('valarm')
  component.addPropertyWithValue('action', 'DISPLAY')
  component.addPropertyWithValue('description', summary)
  const trigger = new ICAL.Property('trigger')
  trigger.setValue(ICAL.Duration.fromSeconds(-days * 86_400))
  if (atEnd) trigger.setParameter('related', 'END')
  component.addProperty(trigger)
  return component
}

/** Events have a day that they fill; to-dos a day by which they are done, or on which they begin again. */
function addState(component: ICAL.Component, {status, doneOn}: Item, todo: boolean): void {
  if (status === 'cancelled') component.addPropertyWithValue('status', 'CANCELLED')
  else if (!todo) component.addPropertyWithValue('transp', 'TRANSPARENT')
  else {
    const words = {done: 'COMPLETED', started: 'IN-PROCESS', new: 'NEEDS-ACTION', paused: 'NEEDS-ACTION'}
    component.addPropertyWithValue('status', words[status])
    if (doneOn) component.addPropertyWithValue('completed', ICAL.Time.fromDateTimeString(`${doneOn}T00:00:00Z`))
  }
}

function component(item: Item, entry: Entry, what: Export): ICAL.Component {
  const {todo, at, alarms, register} = what
  const own = new ICAL.Component(todo ? 'vtodo' : 'vevent')
  const atEnd = todo && entry.rrule === null
  const summary = titleOf(item, entry.time)
  own.addPropertyWithValue('uid', uidOf(item, entry, register))
  own.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${at.slice(0, 19)}Z`))
  own.addPropertyWithValue(atEnd ? 'due' : 'dtstart', dateOf(entry.day))
  if (entry.rrule) own.addPropertyWithValue('rrule', ICAL.Recur.fromString(entry.rrule.replace(/^RRULE:/, '')))
  own.addPropertyWithValue('summary', summary)
  own.addPropertyWithValue('description', descriptionOf(item, entry, what))
  own.addPropertyWithValue('categories', safe(item.lead[0] ?? item.unit))
  addState(own, item, todo)
  for (const days of alarms) own.addSubcomponent(alarm(days, summary, atEnd))
  return own
}

/** How many tasks have no day that a calendar could show. */
export const withoutDay = ({view}: Export): number =>
  view.items.filter((item) => entriesOf(item, view.today).length === 0).length

/** The deadlines as a calendar (RFC 5545): days without hours, recurrences, reminders so many days before. */
export function writeIcs(what: Export): string {
  const {view, language} = what
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//dieuhanh//NONSGML dieuhanh//VI')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addPropertyWithValue('x-wr-calname', word('export-title', language))
  for (const item of view.items)
    for (const entry of entriesOf(item, view.today)) calendar.addSubcomponent(component(item, entry, what))
  return `${calendar.toString()}\r\n`
}
