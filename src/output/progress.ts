import type {Language} from '../messages/index.ts'
import {word} from '../messages/words.ts'
import type {IsoDate} from '../model/date.ts'
import type {Item, Outlined} from '../query/select.ts'
import {showDate, showDistance} from './day.ts'

/** The state of a task in words: "quá hạn, trễ 2 ngày". */
export function stateText({state, due, days, dropped}: Item<Outlined>, today: IsoDate, language: Language): string {
  const open = due !== null && days !== null && (state === 'overdue' || state === 'due-soon' || state === 'on-track')
  const distance = open ? `, ${showDistance(today, due.date, language)}` : ''
  return word(state, language) + distance + (dropped ? `, ${word('dropped', language)}` : '')
}

/** When a task was done and what shows it: "hoàn thành 14/5/2026, sản phẩm 52/QĐ-UBND". */
export const doneText = ({doneOn, result}: Pick<Item, 'doneOn' | 'result'>, language: Language): string =>
  [
    ...(doneOn ? [word('done-day', language, {day: showDate(doneOn)})] : []),
    ...(result ? [word('result-is', language, {text: result})] : []),
  ].join(', ')
