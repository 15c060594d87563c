/**
 * Measures the built program and prints what it finds: how long commands take to start, as multiples of an empty
 * program, and how long documents take to read. Only ratios are printed; they mean the same on every machine.
 *
 * node bench/run.mjs [ROUNDS]
 */
import {readingTimes} from './reading.mjs'
import {startTimes} from './start.mjs'

const rounds = Number(process.argv[2] ?? 15)
const print = (title, rows) => {
  const width = Math.max(...rows.map(([name]) => name.length))
  const lines = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)
  process.stdout.write(`${title}\n${lines.join('\n')}\n\n`)
}

print(`Start-up, the fastest of ${rounds} in turns, × node -e 0`, startTimes(rounds))
for (const {title, rows} of await readingTimes(rounds)) print(title, rows)
