import type {Language} from '../../../messages/index.ts'
import {word} from '../../../messages/words.ts'
import {type IsoDate, isoWeekday} from '../../../model/date.ts'
import {showDate} from '../../../output/day.ts'
import {html, type Markup} from '../markup.ts'
import {columnOf, middleOf, type Placed, percent} from './place.ts'

/** Where the rows of the axis have their baselines. */
const rows = {today: 14, months: 34, days: 52}

/** The height of the axis. */
export const axisHeight = 62

/** So many columns the name of a month needs, so as not to run into the next. */
const roomForMonth = 6

/** On a line of more parts than this, of the days only Mondays are named. */
const roomForDays = 36

/** Day and month: 15/5. */
export const shortDay = (day: IsoDate): string => showDate(day).split('/').slice(0, 2).join('/')

const isWhole = ({from}: Placed): boolean => from.endsWith('-01')

/** The months over the days, where each begins. */
function months(columns: readonly Placed[], language: Language): Markup[] {
  const days = columns.filter(({span}) => span === 'day')
  const begins = days.flatMap((day, index) => (index === 0 || isWhole(day) ? [index] : []))
  return begins.flatMap((index, place) => {
    const day = days[index]
    if (!day || (begins[place + 1] ?? days.length) - index < roomForMonth) return []
    const name = word('page-month', language, {month: showDate(day.from.slice(0, 7))})
    return [html`<text class="month" x="${percent(day.left)}" dx="3" y="${rows.months}">${name}</text>`]
  })
}

const isMonday = ({span, from}: Placed): boolean => span === 'day' && isoWeekday(from) === 1

/** What stands over a column: a day, a month, of a month that is cut its days; nothing where there is no room. */
function nameOf(column: Placed, crowded: boolean, language: Language): string | null {
  const {span, from, to} = column
  if (span === 'earlier' || span === 'later') return word(`page-${span}`, language)
  if (span === 'day') return isMonday(column) ? shortDay(from) : crowded ? null : String(Number(from.slice(8)))
  if (isWhole(column)) return showDate(from.slice(0, 7))
  return from === to ? shortDay(from) : `${Number(from.slice(8))}–${shortDay(to)}`
}

function names(columns: readonly Placed[], language: Language): Markup[] {
  const crowded = columns.reduce((sum, {width}) => sum + width, 0) > roomForDays
  return columns.flatMap((column) => {
    const name = nameOf(column, crowded, language)
    if (name === null) return []
    return isMonday(column)
      ? [html`<text class="name start" x="${percent(column.left)}" dx="3" y="${rows.days}">${name}</text>`]
      : [html`<text class="name" x="${middleOf(column)}" y="${rows.days}">${name}</text>`]
  })
}

/** Lines where weeks and months begin, and bands for the days on which offices do not work. */
function grid(columns: readonly Placed[], height: number): Markup[] {
  return columns.flatMap(({span, from, left, right}, index) => {
    const weekend = span === 'day' && isoWeekday(from) > 5
    const begins = index > 0 && (span !== 'day' || isoWeekday(from) === 1 || columns[index - 1]?.span !== 'day')
    const line = html`<line class="grid" x1="${percent(left)}" x2="${percent(left)}" y1="${axisHeight - 22}" y2="${height}"/>`
    const band = html`<rect class="weekend" x="${percent(left)}" width="${percent(right - left)}" y="${axisHeight}" height="${height - axisHeight}"/>`
    return [...(weekend ? [band] : []), ...(begins ? [line] : [])]
  })
}

/** Today, as a band through all rows. */
function now(columns: readonly Placed[], today: IsoDate, height: number, language: Language): Markup[] {
  const column = columns[columnOf(columns, today)]
  if (!column) return []
  const x = middleOf(column)
  const anchor = column.left < 8 ? 'start' : 'middle'
  return [
    html`<rect class="today" x="${percent(column.left)}" width="${percent(column.right - column.left)}" y="19" height="${height - 19}"/>`,
    html`<text class="today ${anchor}" x="${x}" y="${rows.today}">${word('page-today', language, {day: shortDay(today)})}</text>`,
  ]
}

/** What lies behind the marks: today, weekends, where weeks and months begin, and their names. */
export const axis = (columns: readonly Placed[], today: IsoDate, height: number, language: Language): Markup[] => [
  ...now(columns, today, height, language),
  ...grid(columns, height),
  ...months(columns, language),
  ...names(columns, language),
]
