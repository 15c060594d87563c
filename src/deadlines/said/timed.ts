import {anyOf, phrase, skip} from '../phrase.ts'
import type {Day, Moment, Timed} from '../when.ts'
import {type Read, textAt, type Words} from '../words.ts'
import {clockAt, skipPart} from './clock.ts'
import {dayAt} from './day.ts'
import {numberAt} from './number.ts'
import {nearDayAt, weekAt, weekdayAt} from './week.ts'

const joiner = phrase(',? của/vào?')
/** "trước 14 giờ các ngày 05 và 07/02": the time of day is that of each of them. */
const eachDay = phrase(',? của? các/những ngày')
const listMarks = new Set([',', 'và', '-', 'đến', '&'])

/** "thứ Sáu, " or "thứ Sáu (" before the day that it names again. */
function skipWeekday(words: Words, at: number): number {
  const weekday = weekdayAt(words, at)
  if (!weekday) return at
  return [',', '('].includes(textAt(words, weekday.end)) ? weekday.end + 1 : weekday.end
}

/** "(thứ Sáu)" after the day. */
function skipWeekdayAfter(words: Words, at: number): number {
  const open = textAt(words, at) === '('
  const weekday = weekdayAt(words, open ? at + 1 : textAt(words, at) === ',' ? at + 1 : at)
  if (!weekday) return at
  return open && textAt(words, weekday.end) === ')' ? weekday.end + 1 : open ? at : at
}

const occasion = anyOf(
  'lễ? quốc khánh | bầu cử | khai giảng | khai mạc | họp | quốc tế lao động/thiếu động/nhi',
  'nhà giáo việt nam | thương binh ,? -? liệt sĩ | tết dương lịch | lễ',
)

/** "ngày Quốc khánh 02/9/2026": the name of the day stands before its date. */
function skipOccasion(words: Words, at: number): number {
  const end = occasion.match(words, at)
  if (end < 0) return at
  return textAt(words, end) === '(' || textAt(words, end) === 'ngày' ? end + 1 : end
}

/** "dịp Quốc khánh 02/9", "khai giảng 05/9": the occasion itself, where its date stands right behind it. */
function afterOccasion(words: Words, at: number): number {
  const from = textAt(words, at) === 'dịp' ? at + 1 : at
  const end = occasion.match(words, from)
  return end > 0 && dayAt(words, end, false) !== null ? end : at
}

function calendarDay(words: Words, at: number): Read<Day> | null {
  const before = afterOccasion(words, skipWeekday(words, at))
  const named = ['ngày', 'mùng'].includes(textAt(words, before))
  const after = named ? (textAt(words, before + 1) === 'mùng' ? before + 2 : before + 1) : before
  const from = named ? skipOccasion(words, skipWeekday(words, after)) : after
  const day = dayAt(words, from, named)
  return day && {value: day.value, end: skipWeekdayAfter(words, day.end)}
}

/** A day however it is named: of the calendar, "hôm nay", "thứ Sáu tuần này". */
export function momentAt(words: Words, at: number): Read<Moment> | null {
  const from = skipPart(words, at)
  const bare = textAt(words, from) === 'ngày' ? from + 1 : from
  return nearDayAt(words, at) ?? nearDayAt(words, bare) ?? calendarDay(words, from) ?? weekAt(words, bare)
}

/** A day with a time of day before it or, after a comma or bracket, behind it. */
export function timedAt(words: Words, at: number): Read<Timed & {when: Moment}> | null {
  const clock = clockAt(words, at)
  const moment =
    momentAt(words, clock ? skip(joiner, words, clock.end) : at) ??
    // "18h00 tối nay": the part of the day is the clock's and the day's.
    (clock ? nearDayAt(words, clock.end - 1) : null)
  if (!moment) return null
  if (clock) return {value: {time: clock.value, when: moment.value}, end: moment.end}
  const late = clockBehind(words, moment.end)
  return {value: {time: late?.value ?? null, when: moment.value}, end: late?.end ?? moment.end}
}

const behind = phrase(',? lúc/trước', '( trước/lúc', ',? vào lúc')

function clockBehind(words: Words, at: number): Read<string | null> | null {
  const from = behind.match(words, at)
  const clock = from > 0 ? clockAt(words, from) : null
  if (!clock?.value) return null
  return {value: clock.value, end: textAt(words, clock.end) === ')' ? clock.end + 1 : clock.end}
}

/** The index after a bracket that comments on a date: "15/6 (báo cáo 6 tháng)". */
export function skipBracket(words: Words, at: number): number {
  if (textAt(words, at) !== '(') return at
  const close = words.slice(at, at + 12).findIndex(({text}) => text === ')')
  return close < 0 ? at : at + close + 1
}

export interface ListedDay {
  value: Timed & {when: Moment}
  start: number
  end: number
}

/** Several days after one binding word, "15/6 và 15/12/2026"; a later one gives the month and year it shares. */
export function daysAt(words: Words, at: number): Read<ListedDay[]> | null {
  const days: ListedDay[] = []
  const clock = clockOfEach(words, at)
  let next = clock ? timedAt(words, clock.end) : timedAt(words, at)
  let start = at
  while (next) {
    days.push({value: next.value, start, end: next.end})
    const mark = skipBracket(words, next.end)
    if (!listMarks.has(textAt(words, mark)) || days.length > 12) break
    start = textAt(words, mark + 1) === 'trước' ? mark + 2 : mark + 1
    next = listed(words, start, textAt(words, mark))
  }
  const last = days.at(-1)
  if (!last) return null
  const shared = share(days)
  const timed = clock ? shared.map((day) => ({...day, value: {...day.value, time: clock.value}})) : shared
  return {value: timed, end: last.end}
}

/** A time of day before several days, and where the first of them begins. */
function clockOfEach(words: Words, at: number): Read<string | null> | null {
  const clock = clockAt(words, at)
  const end = clock ? eachDay.match(words, clock.end) : -1
  return clock && end > 0 && numberAt(words, end) !== null ? {value: clock.value, end: end - 1} : null
}

/** A further day of a list; one behind a comma counts only where the list goes on or its sentence ends. */
function listed(words: Words, at: number, mark: string): ReturnType<typeof timedAt> {
  const read = timedAt(words, at) ?? bareListed(words, at)
  if (read?.value.when.type !== 'day') return null
  const after = textAt(words, skipBracket(words, read.end))
  return mark === ',' && !listMarks.has(after) ? null : mark === '-' || mark === 'đến' ? null : read
}

/** In "ngày 5, 10 và 15" only the first has its "ngày". */
function bareListed(words: Words, at: number): ReturnType<typeof timedAt> {
  const day = dayAt(words, at, true)
  return day && {value: {time: null, when: day.value}, end: day.end}
}

function share(days: ListedDay[]): ListedDay[] {
  let [month, year]: [Day['month'], Day['year']] = [null, null]
  return days
    .toReversed()
    .map((day) => {
      const {when} = day.value
      if (when.type !== 'day') return day
      month = when.month ?? month
      year = when.year ?? year
      return {...day, value: {...day.value, when: {...when, month, year}}}
    })
    .toReversed()
}
