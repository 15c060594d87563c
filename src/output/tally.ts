import type {Language} from '../messages/index.ts'
import {type Word, word} from '../messages/words.ts'
import type {Counts} from '../query/count.ts'
import {type Columns, columnsOf, type Group} from '../query/group.ts'
import {type Look, roomOf} from './cells.ts'
import {type Cell, columnsIn, layOut, widthsOf} from './grid.ts'
import {safe} from './safe.ts'
import {measured} from './width.ts'
import {wrap} from './wrap.ts'

/** The numbers of a table that counts, with the titles of their columns. */
export const tallyColumns: Record<keyof Columns, Word> = {
  total: 'column-total',
  done: 'column-done',
  overdue: 'column-overdue',
  onTrack: 'column-on-track',
  undated: 'column-undated',
  other: 'column-other',
}
export const tallyNames = Object.keys(tallyColumns).filter((name): name is keyof Columns =>
  Object.hasOwn(tallyColumns, name),
)

function numberCells(counts: Counts, look: Look): Cell[] {
  const values = columnsOf(counts)
  const late = (line: string): string => look.paint(line, 'overdue')
  return tallyNames.map((name) => {
    const text = String(values[name])
    return [{text, atEnd: true, ...(name === 'overdue' && values[name] > 0 && {paint: late})}]
  })
}

/** Groups of tasks as a table of numbers, with all of them in the last row. */
export async function renderTally(
  groups: readonly Group[],
  {all, title, foot}: {all: Counts; title: Word; foot: Word},
  look: Look,
): Promise<string> {
  const {language} = look
  if (groups.length === 0) return `${word('nothing', language)}\n`
  const paint = (line: string): string => look.paint(line, 'head')
  const head = (text: string): Cell => [{text, paint}]
  const numberHead = (name: keyof Columns): Cell => [{text: word(tallyColumns[name], language), atEnd: true, paint}]
  const rows = [
    [head(word(title, language)), ...tallyNames.map(numberHead)],
    ...groups.map(({name, counts}) => [[{text: safe(name)}], ...numberCells(counts, look)]),
    [head(word('row-total', language)), ...numberCells(all, look)],
  ]
  const columns = columnsIn(rows, [null, ...tallyNames.map(() => 12)])
  const lines = await measured((width) => [
    ...layOut(rows, widthsOf(columns, roomOf(look), width), width, Number.POSITIVE_INFINITY),
    '',
    ...wrap(word(foot, language), roomOf(look), width),
    '',
  ])
  return lines.join('\n')
}

/** The lines of the report that offices make: what is done and what is not, each by its days. They add up. */
export function renderStats({total, states}: Counts, language: Language): string {
  const line = (depth: number, name: Word, n: number): string =>
    `${'  '.repeat(depth)}${word(name, language)}`.padEnd(28) + String(n).padStart(6)
  const done = states['done-on-time'] + states['done-late'] + states.done
  const open = states['on-track'] + states['due-soon'] + states.overdue + states.undated + states.recurring
  return [
    line(0, 'row-total', total),
    line(0, 'stats-done', done),
    line(1, 'stats-on-time', states['done-on-time']),
    line(1, 'stats-late', states['done-late']),
    line(1, 'stats-undated', states.done),
    line(0, 'stats-open', open),
    line(1, 'stats-on-track', states['on-track'] + states['due-soon']),
    line(2, 'stats-due-soon', states['due-soon']),
    line(1, 'stats-late', states.overdue),
    line(1, 'stats-undated', states.undated),
    line(1, 'recurring', states.recurring),
    line(0, 'stats-closed', states.paused + states.cancelled),
    line(1, 'paused', states.paused),
    line(1, 'cancelled', states.cancelled),
    '',
  ].join('\n')
}
