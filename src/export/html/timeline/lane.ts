import type {Language} from '../../../messages/index.ts'
import type {IsoDate} from '../../../model/date.ts'
import {showDate} from '../../../output/day.ts'
import {html, type Markup, nothing} from '../markup.ts'
import {original} from '../texts.ts'
import {shortDay} from './axis.ts'
import type {Lane} from './lanes.ts'
import {type Mark, markText} from './marks.ts'
import {columnOf, middleOf, type Placed} from './place.ts'
import type {Column} from './scale.ts'

/** So many marks stand one above the other; the last place says how many more there are. */
const mostStacked = 3
const step = 15
const nameHeight = 20
const dayHeight = 18

interface Setting {
  columns: readonly Placed[]
  today: IsoDate
  language: Language
}

/** The marks of each column. */
function stacksOf({marks}: Lane, columns: readonly Placed[]): Map<number, Mark[]> {
  const stacks = new Map<number, Mark[]>()
  for (const mark of marks) {
    const column = columnOf(columns, mark.due.date)
    const stack = stacks.get(column) ?? []
    stack.push(mark)
    stacks.set(column, stack)
  }
  return new Map([...stacks].sort(([a], [b]) => a - b))
}

const shownOf = (stack: readonly Mark[]): readonly Mark[] =>
  stack.length <= mostStacked ? stack : stack.slice(0, mostStacked - 1)

/** How much of the picture the lane takes from top to bottom. */
export function laneHeight(lane: Lane, columns: readonly Placed[]): number {
  const highest = Math.max(...[...stacksOf(lane, columns).values()].map((stack) => stack.length))
  return nameHeight + Math.min(highest, mostStacked) * step + dayHeight
}

/** The day on which all of a stack are due; null where they are due on several. */
const dayOf = ([first, ...others]: readonly Mark[]): IsoDate | null =>
  first && others.every(({due}) => due.date === first.due.date) ? first.due.date : null

function drawn(mark: Mark, x: string, y: number, {today, language}: Setting): Markup {
  const {state, due} = mark
  const before =
    due.bound === 'before'
      ? html`<use class="${state}" href="#s-before" x="${x}" y="${y}" width="6" height="12" transform="translate(-13)"/>`
      : nothing
  return html`${before}<use class="${state}" href="#s-${state}" x="${x}" y="${y}" width="12" height="12" transform="translate(-6)"><title>${markText(mark, today, language)}</title></use>`
}

function drawnStack(stack: readonly Mark[], x: string, top: number, name: string, setting: Setting): Markup {
  const shown = shownOf(stack)
  const rest = stack.length - shown.length
  const below = top + Math.min(stack.length, mostStacked) * step
  return html`${shown.map((mark, index) => drawn(mark, x, top + index * step, setting))}
${rest > 0 ? html`<text class="rest" x="${x}" y="${top + shown.length * step + 10}">+${rest}</text>` : nothing}
${name ? html`<text class="day" x="${x}" y="${below + 9}">${name}</text>` : nothing}`
}

/** So many days' width the name of a day needs. */
const roomForDay = 2

/** The day of a stack; at the ends of the line, where no axis tells it, with its year. */
function dayName(stack: readonly Mark[], {span}: Column): string {
  const day = dayOf(stack)
  if (!day) return ''
  return span === 'earlier' || span === 'later' ? showDate(day) : shortDay(day)
}

/** The name of those who have to do it, and under it their deadlines, each with its day where there is room for it. */
export function drawnLane(lane: Lane, top: number, setting: Setting): Markup {
  const {columns, language} = setting
  let free = 0
  const stacks = [...stacksOf(lane, columns)].map(([index, stack]) => {
    const column = columns[index]
    if (!column) return nothing
    const name = index >= free || column.width >= roomForDay ? dayName(stack, column) : ''
    if (name) free = index + roomForDay
    return drawnStack(stack, middleOf(column), top + nameHeight, name, setting)
  })
  return html`<line class="lane" x1="0" x2="100%" y1="${top}" y2="${top}"/>
<text class="unit" x="0" dx="3" y="${top + 14}"${original(language)}>${lane.name}</text>
${stacks}`
}
