/**
 * Uses the built program as people do every day, tells which pieces each kind of use loads and, if wanted, keeps what V8
 * made of them. Run by the build in a process of its own, so that V8 has the flags that it will have.
 */
import {mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const [outdir, want] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const {main} = require(join(outdir, 'cli.js'))
const {loaded, packs} = require(join(outdir, 'load.js'))
const notice = fileURLToPath(new URL('../fixtures/thongbao.md', import.meta.url))

const occasions = {
  help: ['--help', 'list -h'],
  reading: ['parse NOTICE --no-save', 'list NOTICE', 'due NOTICE'],
  recording: [
    'parse NOTICE',
    'start NV1',
    'done NV1',
    'note NV2 "Đã nhắc"',
    'due-set NV2 --to 30/6/2026',
    'extend NV2 --to 15/7/2026 --reason "Mưa bão"',
    'undo',
  ],
  asking: [
    'due',
    'overdue',
    'list',
    'list --unit vhxh --json',
    'search an',
    'show NV2',
    'units',
    'stats',
    'docs',
    'log',
  ],
}

/** The words of a line; those in quotation marks stand together. */
const wordsOf = (line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain)

async function run(line, register) {
  const args = wordsOf(line).map((word) => (word === 'NOTICE' ? notice : word))
  const process_ = Object.create(process, {
    argv: {value: ['node', 'dieuhanh', ...args, '--today', '2026-05-11', '--register', register]},
    env: {value: {}},
    exitCode: {value: 0, writable: true},
  })
  await main(process_)
  if (process_.exitCode !== 0) throw new Error(`"${line}" ended with ${process_.exitCode}`)
}

const folder = mkdtempSync(join(tmpdir(), 'dieuhanh-build-'))
const uses = {}
try {
  for (const [use, lines] of Object.entries(occasions)) {
    loaded.clear()
    for (const line of lines) await run(line, join(folder, 'register.db'))
    uses[use] = [...loaded.keys()]
  }
} finally {
  rmSync(folder, {recursive: true})
}

/** Whole or not at all: V8 does not see that a file is cut short. */
function keep(pack, script) {
  const file = join(outdir, `${pack}.cache`)
  writeFileSync(`${file}.new`, script.createCachedData())
  renameSync(`${file}.new`, file)
}

if (want === 'caches') for (const [pack, {script}] of packs) keep(pack, script)
process.send(uses)
process.disconnect()
