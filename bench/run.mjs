/** Measures start-up against an empty program, in turns, and writes the medians to bench/RESULTS.md. */
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = `${root}bin/dieuhanh.js`
const notice = `${root}fixtures/thongbao.md`
const rounds = Number(process.argv[2] ?? 15)

const cases = {
  'node -e 0 (the floor)': ['-e', '0'],
  'dieuhanh --version': [program, '--version'],
  'dieuhanh --help': [program, '--help'],
  'dieuhanh list -h': [program, 'list', '-h'],
  'dieuhanh parse thongbao.md': [program, 'parse', notice],
  'dieuhanh due thongbao.md': [program, 'due', notice, '--today', '2026-05-11'],
}

function time(args) {
  const start = process.hrtime.bigint()
  spawnSync(process.execPath, args)
  return Number(process.hrtime.bigint() - start) / 1e6
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]))
for (let round = 0; round < rounds; round++) for (const [name, args] of Object.entries(cases)) times[name].push(time(args))

const [floor = 0] = Object.values(times).map(median)
const rows = Object.entries(times).map(([name, all]) => {
  const middle = median(all)
  return `| ${name} | ${middle.toFixed(0)} | ${(middle / floor).toFixed(2)} |`
})
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${new Date().toISOString().slice(0, 10)}.`
const results = ['# Start-up', '', `Whole process, median of ${rounds} in turns. ${machine}`, '', '| what | ms | × floor |', '|---|---|---|', ...rows, ''].join('\n')
writeFileSync(`${root}bench/RESULTS.md`, results)
process.stdout.write(results)
