import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {commands} from '../src/commands/index.ts'
import {count} from './counts.ts'
import {newRegister, root, shell, temporaryFolder} from './dieuhanh.ts'

/** Has every way out of the process throw, and says so on stderr: net, dns, http, https, tls, dgram, fetch, other programs. */
const denial = `
const deny = (name) => () => { require('fs').writeSync(2, 'NETWORK ' + name); throw new Error('network: ' + name) }
for (const [module, names] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  tls: ['connect', 'createServer'],
  dgram: ['createSocket'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
})) for (const name of names) require(module)[name] = deny(module + '.' + name)
require('net').Socket.prototype.connect = deny('net.Socket.connect')
globalThis.fetch = deny('fetch')
globalThis.WebSocket = deny('WebSocket')
globalThis.EventSource = deny('EventSource')
`
const preload = join(temporaryFolder(), 'deny.cjs')
writeFileSync(preload, denial)

const notice = 'fixtures/thongbao.md'
const day = '--today 2026-05-14'

/** At least one line for every command, in an order in which each has something to do. */
const lines = (folder: string): string[] => [
  `parse ${notice}`,
  `parse fixtures/documents -r --jobs 2 --ndjson --no-save`,
  `parse ${notice} --no-save --stage outline`,
  ...['list', 'due', 'overdue', 'units', 'docs', 'stats', 'log', 'search phuong', 'show NV1', `list ${notice}`],
  ...[
    'start NV1',
    'done NV1',
    'reopen NV1',
    'pause NV2',
    'cancel NV3 --reason x',
    'note NV1 x',
    `extend NV5 --to 1/6/2026`,
  ],
  ...['due-set NV6 20/5/2026', 'add "Báo cáo" --unit "Công an phường" --source Zalo', 'undo'],
  ...['json', 'ndjson', 'csv', 'xlsx', 'ics', 'md', 'html', 'docx'].map(
    (format) => `export -o '${folder}/x.${format}'`,
  ),
  ...[`backup '${folder}/copy.db'`, 'rules', 'schema', 'schema --of task', 'completion bash', 'complete -- dieuhanh l'],
  ...['--help', 'help parse', '--version', 'forget x --yes'],
]

describe('nothing asks the network', () => {
  const used = (line: string): string => line.split(' ')[0] ?? ''

  test('whatever the command', {timeout: 180_000}, (context) => {
    const [folder, register] = [temporaryFolder(), newRegister()]
    const tried = lines(folder).filter((line) => !line.startsWith('comple') || 'completion' in commands)
    expect(Object.keys(commands).filter((name) => !tried.map(used).includes(name))).toEqual([])
    for (const line of tried) {
      const env = {DIEUHANH_REGISTER: register, NODE_OPTIONS: `--require ${preload}`}
      const {code, stderr} = shell(
        `dieuhanh ${line} ${line.includes('help') || line.startsWith('comple') ? '' : day}`,
        env,
      )
      expect([line, stderr.includes('NETWORK'), code === 3]).toEqual([line, false, false])
    }
    count(context, {'commands without a network': tried.length})
  })

  test('the denial is one', () => {
    const script = `for (const act of [() => fetch('http://127.0.0.1:1'), () => require('net').connect(1)]) try { act() } catch {}`
    const {stderr} = spawnSync(process.execPath, ['--require', preload, '-e', script], {encoding: 'utf8'})
    expect(stderr).toContain('NETWORK fetch')
    expect(stderr).toContain('NETWORK net.connect')
  })

  const alone = spawnSync('unshare', ['-rn', 'true']).status === 0
  test.skipIf(!alone)('not even where there is none', () => {
    const file = join(temporaryFolder(), 'x.html')
    const script = `"$0" bin/dieuhanh.js export ${notice} -o '${file}' && "$0" bin/dieuhanh.js parse ${notice} --register '${file}.db'`
    const {status} = spawnSync('unshare', ['-rn', 'sh', '-c', script, process.execPath], {cwd: root})
    expect(status).toBe(0)
  })
})
