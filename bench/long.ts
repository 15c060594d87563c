import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {inTurns, type Times} from './clock.ts'
import {subfolder} from './folder.ts'
import {dieuhanh} from './programs.ts'
import {type Goal, goal, milliseconds, type Section, times} from './report.ts'
import {dense, type Kind, many, mixed, repeated, runningText} from './texts.ts'

const megabyte = 1_000_000

/** A text of a kind, and a longer one; of the densest, ten megabytes have more tasks than are read. */
const kinds: readonly [Kind, longer: number][] = [
  [runningText, 10],
  [mixed, 10],
  [repeated, 10],
  [dense, 10],
  [many, 4],
]

/** So many megabytes of plain text a second the program wants to read. */
const wanted = 20

/** The memory that a reading may take, in megabytes. */
const allowed = (size: number): number => 150 + 10 * size

/** So much more time than in proportion a longer text may take. */
const slack = 1.1

/** Has the program say how much memory it had at most, in kilobytes. */
function sayMemory(folder: string): string {
  const path = join(folder, 'memory.cjs')
  writeFileSync(
    path,
    `process.on('exit', () => {
      require('node:fs').writeSync(2, '\\npeak memory ' + process.resourceUsage().maxRSS + '\\n')
    })`,
  )
  return path
}

interface Measured {
  kind: Kind
  size: number
  taken: Times
}

const speed = ({size, taken}: Measured): number => (size * 1000) / taken.processor

const memoryGoal = ({kind, size, taken}: Measured): Goal => {
  const reached = taken.memory / allowed(size)
  return {
    what: `memory, ${kind.name}, ${size} MB, against 150 MB + 10 × the text`,
    limit: 1,
    reached,
    processor: reached,
  }
}

const speedGoal = (measured: Measured): Goal => ({
  what: `${measured.kind.name}, ${measured.size} MB, time against ${wanted} MB a second`,
  limit: 1,
  reached: (measured.taken.median * wanted) / (measured.size * 1000),
  processor: wanted / speed(measured),
})

/** Texts of one and of ten megabytes, of several kinds: how fast they are read, and in how much memory. */
export function longTexts(rounds: number): Section {
  const folder = subfolder('long')
  const env = {NODE_OPTIONS: `--require=${sayMemory(folder)}`}
  const texts = kinds.flatMap(([kind, longer], n) =>
    [1, longer].map((size) => ({
      kind,
      size,
      name: `${kind.name}, ${size} MB`,
      path: join(folder, `${n}-${size}.${kind.ending}`),
    })),
  )
  for (const {kind, size, path} of texts) writeFileSync(path, kind.text(size * megabyte))
  const found = inTurns(
    texts.map(({name, path}) => ({...dieuhanh(name, ['parse', path, '--no-save']), env})),
    rounds,
  )
  const measured = texts.flatMap(({kind, size, name}) => {
    const taken = found.get(name)
    return taken ? [{kind, size, taken}] : []
  })
  const shorter = (of: Kind): Measured | undefined => measured.find(({kind, size}) => kind === of && size === 1)
  const long = measured.filter(({size}) => size > 1)
  return {
    title: 'Reading long text',
    note: `Whole processes, ${rounds} times in turns; medians. Megabytes for each second of the processor, its other threads and the start included.`,
    head: ['text', 'of the processor', 'MB a second', 'memory at most', '× the time of 1 MB'],
    rows: measured.map((each) => [
      `${each.kind.name}, ${each.size} MB`,
      milliseconds(each.taken.processor),
      speed(each).toFixed(1),
      `${Math.round(each.taken.memory)} MB`,
      each.size === 1 ? '' : times(each.taken.processor / (shorter(each.kind)?.taken.processor ?? Number.NaN)),
    ]),
    goals: [
      ...long.filter(({kind}) => kind === runningText || kind === mixed).map(speedGoal),
      ...long.map(({kind, size, taken}) =>
        goal(`${kind.name}, ${size} MB against 1 MB`, size * slack, taken, shorter(kind)?.taken),
      ),
      ...long.map(memoryGoal),
    ],
  }
}
