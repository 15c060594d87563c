/**
 * Measures the built program and writes what it finds to bench/RESULTS.md. Inputs are made here, the large registers
 * once. Programs to compare with are asked where they are installed.
 *
 * npm run bench [-- ROUNDS [PART...]]: with parts (start, reading, long, files, daily, whole, peers) they are only printed.
 */
import {writeFileSync} from 'node:fs'
import {loadavg} from 'node:os'
import {longTexts} from './long.ts'
import {manyFiles} from './many.ts'
import {peers} from './peers.ts'
import {readingTimes} from './reading.mjs'
import {dailyUse, wholeRegister} from './register.ts'
import {reportText, sectionText} from './report.ts'
import {startUp} from './start.ts'

const [rounds = '15', ...asked] = process.argv.slice(2)
const many = Number(rounds)
const few = Math.ceil(many / 5)

/** What the other file tells by names and values, as sections of the report. */
const reading = async () =>
  (await readingTimes(many)).map(({title, rows}) => ({title, note: 'Time of the processor.', head: ['measure', 'value'], rows}))

const parts = {
  start: () => startUp(many),
  reading,
  long: () => longTexts(few),
  files: () => manyFiles(few),
  daily: () => dailyUse(many),
  whole: () => wholeRegister(few),
  peers: () => peers(few),
}

const sections = []
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const found = [await measure()].flat()
  for (const section of found) process.stdout.write(`${sectionText(section)}\n`)
  sections.push(...found)
}

if (asked.length === 0) {
  const load = `Other work on the machine while it ran: load ${loadavg()[2].toFixed(1)} (15 minutes), its own included.`
  const day = new Date().toISOString().slice(0, 10)
  writeFileSync(new URL('RESULTS.md', import.meta.url), reportText(sections, day, load))
}
