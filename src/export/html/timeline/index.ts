import {word} from '../../../messages/words.ts'
import {showDate} from '../../../output/day.ts'
import {type State, states} from '../../../query/state.ts'
import type {Board} from '../board.ts'
import {html, type Markup, nothing} from '../markup.ts'
import {badge} from '../signs.ts'
import {axis, axisHeight} from './axis.ts'
import {drawnLane, laneHeight} from './lane.ts'
import {lanesOf} from './lanes.ts'
import type {Mark} from './marks.ts'
import {placed} from './place.ts'
import {type Column, scaleOf} from './scale.ts'

/** With more columns than these the picture is wider than a phone, and than a small screen; it is moved to and fro. */
const widths = {wide: 22, wider: 45}

function widthOf(columns: readonly Column[]): string {
  const parts = columns.reduce((sum, {width}) => sum + width, 0)
  return parts > widths.wider ? ' wider' : parts > widths.wide ? ' wide' : ''
}

/** The picture in a sentence, for those who do not see it. */
function description(marks: readonly Mark[], {language}: Board): string {
  const days = marks.map(({due}) => due.date).sort()
  const n = (wanted: State): number => marks.filter(({state}) => state === wanted).length
  return word('page-timeline-says', language, {
    ...{n: marks.length, late: n('overdue'), soon: n('due-soon')},
    from: showDate(days[0] ?? ''),
    to: showDate(days[days.length - 1] ?? ''),
  })
}

function legend(marks: readonly Mark[], {language}: Board): Markup {
  const used = states.filter((state) => marks.some((mark) => mark.state === state))
  const before = html`<li><svg class="sign" width="6" height="12" aria-hidden="true" focusable="false"><use href="#s-before"/></svg> ${word('page-before', language)}</li>`
  return html`<ul class="legend">${used.map((state) => html`<li>${badge(state, language)}</li>`)}
${marks.some(({due}) => due.bound === 'before') ? before : nothing}</ul>`
}

function picture(board: Board): Markup {
  const {language, today} = board
  const lanes = lanesOf(board)
  const marks = lanes.flatMap((lane) => lane.marks)
  if (marks.length === 0) return html`<p class="none">${word('page-timeline-none', language)}</p>`
  const dates = marks.map(({due}) => due.date)
  const columns = placed(scaleOf(dates, today))
  let height = axisHeight
  const drawn = lanes.map((lane) => {
    const top = height
    height += laneHeight(lane, columns)
    return drawnLane(lane, top, {columns, today, language})
  })
  const title = word('page-timeline', language)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}">
<svg class="timeline${widthOf(columns)}" width="100%" height="${height}" role="img" aria-labelledby="tl-title tl-desc">
<title id="tl-title">${title}</title><desc id="tl-desc">${description(marks, board)}</desc>
${axis(columns, today, height, language)}
${drawn}
</svg></div>
${legend(marks, board)}`
}

/** The deadlines on a line of days, weeks or months: what is late stands left of today. */
export const timeline = (board: Board): Markup =>
  html`<section class="times" aria-labelledby="times"><h2 id="times">${word('page-timeline', board.language)}</h2>
${picture(board)}</section>`
