import {phrase, skip} from '../phrase.ts'
import {noSpot, type Spot} from '../said.ts'
import {textAt, type Words} from '../words.ts'
import {type Every, everyAt, regularAt, units} from './every.ts'
import {clocksBehind, placeAt} from './spot.ts'

export interface PlacedEvery {
  value: Every
  spot: Spot | null
  start: number
  end: number
}

const regular = phrase('theo? định kỳ', 'thường kỳ')
/** With these behind it a unit is no member of the list: "hằng tháng, năm 2026". */
const notListed = /^(?:\d+|này|nay|học|sau|tới|trước|đầu|cuối|qua|i{1,3}|iv)$/
const marks = phrase(',', 'và', ', và', 'hoặc')

/** One more unit of a list: "hằng tháng, quý, năm" or "6 tháng, hằng năm". */
function nextEvery(words: Words, at: number, listed: boolean): ReturnType<typeof everyAt> {
  const unit = units.get(textAt(words, at))
  const whole = everyAt(words, at) ?? (listed ? regularAt(words, at) : null)
  if (whole || !unit || !listed) return whole
  // A unit alone is a member of the list only where the list goes on or stops: "hằng tháng, năm 2026" has one.
  return notListed.test(textAt(words, at + 1)) ? null : {value: {unit, count: 1}, end: at + 1}
}

/** "định kỳ hằng tháng, quý", "hằng tuần (trước thứ Sáu)": every period, with its place in it where it follows. */
export function everiesAt(words: Words, at: number): PlacedEvery[] | null {
  const from = skip(regular, words, at)
  const found: PlacedEvery[] = []
  let start = at
  let next = nextEvery(words, from, from > at)
  while (next) {
    const every = {value: next.value, spot: null, start, end: next.end}
    // "6 tháng (trước 15/6), 01 năm (trước 15/12)": a place in brackets is its own member's.
    found.push(...(textAt(words, next.end) === '(' ? placedIn(words, every) : [every]))
    start = marks.match(words, found.at(-1)?.end ?? next.end)
    next = start < 0 || found.length > 4 ? null : nextEvery(words, start, true)
  }
  const last = found.pop()
  if (!last) return null
  return [...found, ...(last.spot ? [last] : placedIn(words, last))]
}

const yearly: Every = {unit: 'year', count: 1}

/** The period with its places: one for each of several times of day. */
function placedIn(words: Words, every: PlacedEvery): PlacedEvery[] {
  const clocks = clocksBehind(words, every.end, every.value)
  if (clocks.length > 0)
    return clocks.map(({value, start, end}, index) => ({
      value: every.value,
      spot: {...noSpot, time: value},
      start: index === 0 ? every.start : start,
      end,
    }))
  const place = placeAt(words, every.end, every.value)
  if (place) return [{...every, spot: place.value, end: place.end}]
  const ofYear = every.value.count > 1 && every.value.unit === 'month' ? placeAt(words, every.end, yearly) : null
  return [ofYear?.value.months.length ? {...every, value: yearly, spot: ofYear.value, end: ofYear.end} : every]
}
