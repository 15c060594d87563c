import {clauseStart} from './context/chunk.ts'
import {reportBefore} from './context/report.ts'
import type {Reading} from './find.ts'
import type {Every, Unit} from './said/every.ts'
import {holds, type Mention, noSpot, type Spot} from './said.ts'
import type {Setting} from './setting.ts'
import type {Words} from './words.ts'

interface Placed {
  spot: Spot
  /** The smallest period that such a place recurs in. */
  unit: Unit
}

/** The place in a period that a day without a year, or a time alone, can be. */
function placeOf({said}: Mention): Placed | null {
  if (said.type === 'spot') return said
  if (said.type !== 'when') return null
  if (said.when.type === 'months' && said.when.year === null && said.when.last < 12 + said.when.first - 1)
    return {spot: {...noSpot, months: [said.when.last]}, unit: 'year'}
  if (said.when.type !== 'day') return null
  const {day, month, year} = said.when
  if (year !== null || (month !== null && typeof month !== 'number')) return null
  const spot = {...noSpot, time: said.time, monthDays: [day], months: month === null ? [] : [month]}
  return {spot, unit: month === null ? 'month' : 'year'}
}

const bareEvery = (reading: Reading): Every | null => {
  const [only, more] = reading.mentions
  return only && !more && only.said.type === 'every' && only.said.spot === null ? only.said.every : null
}

/** The reading with its days turned into places of the period, or null when it holds none of them. */
function within(reading: Reading, every: Every): Reading | null {
  const mentions = reading.mentions.flatMap((mention): Mention[] => {
    const place = placeOf(mention)
    if (!place || !holds(every.unit, place.unit)) return []
    return [{...mention, said: {type: 'every', every, spot: place.spot}}]
  })
  return mentions.length === reading.mentions.length ? {...reading, mentions} : null
}

const isLone = (reading: Reading): boolean => reading.mentions.some(({said}) => said.type === 'spot')

/**
 * "Hằng tháng, các đơn vị gửi báo cáo trước ngày 25" says one thing in two places: the words of recurrence give the
 * period, the day its place in it. A time or weekday alone, without such words in its sentence, is no deadline.
 */
export function combine(words: Words, readings: readonly Reading[], setting: Setting): Reading[] {
  const kept: Reading[] = []
  for (const reading of readings) {
    const before = kept.at(-1)
    const every = before ? bareEvery(before) : null
    const sameSentence = before && clauseStart(words, reading.start) <= before.start
    const placed = every && sameSentence ? within(reading, every) : null
    if (placed) kept.pop()
    const title = setting.report ? {unit: 'year' as const, count: 1} : reportBefore(words, reading.start)
    const again = placed ?? (title ? within(reading, title) : null)
    if (again) kept.push(again)
    else if (!isLone(reading)) kept.push(reading)
  }
  return kept
}
