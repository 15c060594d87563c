import type {Language} from '../messages/index.ts'
import {type Word, word} from '../messages/words.ts'
import type {Row} from '../query/row.ts'
import {type Clock, daysOf} from '../query/select.ts'
import {type State, stateOf} from '../query/state.ts'
import type {Change, Recorded} from '../register/act.ts'
import {showDate} from './day.ts'
import {safe} from './safe.ts'

const derived = (row: Row, clock: Clock): State => stateOf(row, daysOf(row, clock), clock.today)

/** What is recorded, or of what is done how it was done. */
const stateWord = (row: Row, clock: Clock): Word => (row.status === 'done' ? derived(row, clock) : row.status)

const dueOf = (row: Row, clock: Clock): string | null => daysOf(row, clock).current?.date ?? null

interface Say extends Clock {
  language: Language
}

/** "hạn 15/5/2026 → 29/5/2026 (lần 1, hạn ban đầu 15/5/2026)" */
function dueChange({before, after}: Change, say: Say): string {
  const {language} = say
  const day = (row: Row): string => {
    const due = dueOf(row, say)
    return due === null ? word('due-none', language) : showDate(due)
  }
  const {first} = daysOf(after, say)
  const line = word('due-change', language, {from: day(before), to: day(after)})
  if (after.extensions === 0 || !first) return line
  const times = word('extension', language, {n: after.extensions})
  return `${line} (${times}, ${word('first-due', language, {day: showDate(first.date)})})`
}

/** What is good to know beside the states: the day it was due, done, and with which result. */
function details({after}: Change, say: Say): string[] {
  const {language} = say
  if (after.status !== 'done') return []
  const {first, current} = daysOf(after, say)
  const moved = first && current && first.date !== current.date
  return [
    ...(first ? [word(moved ? 'first-due' : 'due-is', language, {day: showDate(first.date)})] : []),
    ...(after.doneOn ? [word('done-day', language, {day: showDate(after.doneOn)})] : []),
    ...(after.result ? [word('result-is', language, {text: after.result})] : []),
  ]
}

function body(change: Change, {action}: Recorded, say: Say): string {
  const {language} = say
  const {before, after, occurrence} = change
  if (action.kind === 'extend' || action.kind === 'due-set') return dueChange(change, say)
  if (action.kind === 'note') return word('noted', language)
  if (occurrence && action.kind === 'done') {
    const done = word('done-day', language, {day: showDate(action.on)})
    return `${word('occurrence', language, {day: showDate(occurrence)})}: ${word('new', language)} → ${done}`
  }
  const states = [before, after].map((row) => word(stateWord(row, say), language)).join(' → ')
  const more = details(change, say).join(', ')
  return more ? `${states} (${more})` : states
}

/** "NV9: đang thực hiện → hoàn thành đúng hạn (hạn 15/5/2026, hoàn thành 14/5/2026) · ghi chú: …" */
export function changeLine(change: Change, recorded: Recorded, say: Say): string {
  const note = recorded.note === null ? '' : `${recorded.action.kind === 'note' ? ': ' : ' · '}`
  const noted = recorded.action.kind === 'note' ? '' : `${word('noted', say.language)}: `
  const tail = recorded.note === null ? '' : `${note}${noted}${recorded.note}`
  return `${safe(`${change.after.code}: ${body(change, recorded, say)}${tail}`)}\n`
}

/** The same as data. */
export function changeRecord({before, after, occurrence}: Change, clock: Clock): object {
  const side = (row: Row): object => ({
    ...{state: derived(row, clock), status: row.status, due: dueOf(row, clock), doneOn: row.doneOn},
    ...{result: row.result, extensions: row.extensions, doneThrough: row.doneThrough},
  })
  return {code: after.code, occurrence, before: side(before), after: side(after)}
}
