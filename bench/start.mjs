import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = `${root}bin/dieuhanh.js`
const notice = `${root}fixtures/thongbao.md`
const day = ['--today', '2026-05-11']

const floor = 'node -e 0'
const cases = {
  [floor]: ['-e', '0'],
  'dieuhanh --version': [program, '--version'],
  'dieuhanh --help': [program, '--help'],
  'dieuhanh list -h': [program, 'list', '-h'],
  'dieuhanh parse thongbao.md': [program, 'parse', notice, '--no-save'],
  'dieuhanh list thongbao.md': [program, 'list', notice, ...day],
  'dieuhanh due thongbao.md': [program, 'due', notice, ...day],
}

function time(name) {
  const start = process.hrtime.bigint()
  const {status, stderr} = spawnSync(process.execPath, cases[name])
  const taken = Number(process.hrtime.bigint() - start)
  if (status !== 0) throw new Error(`${name} ended with ${status}; has it been built?\n${stderr}`)
  return taken
}

/** Whole processes in turns, so that other work on the machine meets all alike; the fastest was disturbed least. */
export function startTimes(rounds) {
  const names = Object.keys(cases)
  const fastest = Object.fromEntries(names.map((name) => [name, time(name)]))
  for (let round = 1; round < rounds; round++)
    for (const name of names) fastest[name] = Math.min(fastest[name], time(name))
  return names.map((name) => [name, (fastest[name] / fastest[floor]).toFixed(2)])
}
