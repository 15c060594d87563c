import {type Calendar, calendarOf} from '../../calendar/working-days.ts'
import type {MessageCode, MessageValues} from '../../messages/index.ts'
import {isDay, writtenDay as written, yearOf} from '../../model/date.ts'
import type {Deadline} from '../../model/deadline.ts'
import {type Mention, noSpot, type Said} from '../said.ts'
import type {Setting} from '../setting.ts'
import {type Anchor, anchorOf} from './anchor.ts'
import {durationOf, endOfCount} from './count.ts'
import {rruleOf} from './rrule.ts'
import {resolveWhen, type Span} from './when.ts'

export type Notices = {[Code in MessageCode]: {code: Code; values: MessageValues<Code>}}[MessageCode][]
export type Resolved = Pick<
  Deadline,
  'kind' | 'date' | 'time' | 'bound' | 'from' | 'rrule' | 'duration' | 'inferred'
> & {
  /** What there is to say of it, given its words: asked for once it is known to be a deadline. */
  noticesOn: (text: string) => Notices
}

const nothing = {date: null, time: null, bound: null, from: null, rrule: null, duration: null} as const
const noNotices = (): Notices => []

const faultNotices = (span: Span, text: string): Notices => {
  if (span.fault === 'impossible') return [{code: 'deadline-impossible', values: {text}}]
  return span.fault === 'undated' ? [{code: 'deadline-undated', values: {text}}] : []
}

function dayNotices(date: string, anchor: Anchor, calendar: Calendar): Notices {
  const reason = calendar.reasonOff(date)
  const notices: Notices = []
  if (anchor.day !== null && date < anchor.day)
    notices.push({code: 'deadline-before-document', values: {date: written(date), issued: written(anchor.day)}})
  if (reason !== null) notices.push({code: 'deadline-day-off', values: {date: written(date), reason}})
  return notices
}

interface Around {
  anchor: Anchor
  calendar: Calendar
}

const periods = new Set(['months', 'near', 'week-of-month', 'part'])

function fromWhen(said: Extract<Said, {type: 'when'}>, {anchor, calendar}: Around): Resolved {
  const {when, time, bound} = said
  const span = resolveWhen(when, anchor)
  const isPeriod = periods.has(when.type) || (when.type === 'week' && when.weekday === null)
  // "Trước tháng 9": before its first day.
  const opens = isPeriod && bound === 'before' && when.type !== 'part'
  const date = opens ? span.from : span.date
  const from = opens ? null : span.from
  return {
    ...nothing,
    kind: isPeriod ? 'period' : 'date',
    date,
    time,
    bound,
    from,
    inferred: [...span.inferred],
    noticesOn: (text) => [
      ...faultNotices(span, text),
      ...(date !== null && when.type === 'day' ? dayNotices(date, anchor, calendar) : []),
    ],
  }
}

function fromRange(said: Extract<Said, {type: 'range'}>, {anchor}: Around): Resolved {
  const to = resolveWhen(said.to, anchor)
  const first = said.from === 'document' ? null : resolveWhen(said.from, anchor)
  const from = first ? (first.from ?? first.date) : anchor.first
  const inferred = [...new Set([...(first?.inferred ?? ['from']), ...to.inferred])]
  const noticesOn = (text: string): Notices => faultNotices(to, text)
  return {...nothing, kind: 'period', date: to.date, bound: 'by', from, inferred, noticesOn}
}

function startDay(start: Extract<Said, {type: 'count'}>['start'], anchor: Anchor, setting: Setting): string | null {
  if (start === 'document') return setting.issued !== null && isDay(setting.issued) ? setting.issued : null
  if (start === 'meeting') return setting.meeting
  return start === null ? null : resolveWhen(start, anchor).date
}

function fromCount(said: Extract<Said, {type: 'count'}>, around: Around, setting: Setting): Resolved {
  const from = startDay(said.start, around.anchor, setting)
  const end = from === null ? null : endOfCount(said, from, around.calendar)
  // Beyond the year 9999 there is no day to write.
  const date = end?.length === 10 ? end : null
  const year = date === null ? null : yearOf(date)
  const noticesOn = (text: string): Notices => {
    if (from === null) return [{code: 'deadline-start-unknown', values: {text}}]
    return year !== null && !around.calendar.isKnown(year) ? [{code: 'calendar-computed', values: {year}}] : []
  }
  return {...nothing, kind: 'duration', date, bound: 'by', from, duration: durationOf(said), inferred: [], noticesOn}
}

/** The dates of a mention, given the document. */
export function resolve({said}: Mention, setting: Setting): Resolved {
  const around = {anchor: anchorOf(setting), calendar: calendarOf(setting.days)}
  switch (said.type) {
    case 'when':
      return fromWhen(said, around)
    case 'range':
      return fromRange(said, around)
    case 'count':
      return fromCount(said, around, setting)
    case 'every': {
      const time = said.spot?.time ?? null
      return {
        ...nothing,
        kind: 'recurring',
        time,
        rrule: rruleOf(said.every, said.spot),
        inferred: [],
        noticesOn: noNotices,
      }
    }
    case 'spot':
      return {
        ...nothing,
        kind: 'recurring',
        time: said.spot.time,
        rrule: rruleOf({unit: said.unit, count: 1}, said.spot ?? noSpot),
        inferred: [],
        noticesOn: noNotices,
      }
    case 'event':
      return {...nothing, kind: 'event', inferred: [], noticesOn: noNotices}
  }
}
