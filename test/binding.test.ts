import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const own = join(root, '.config/binding.cjs')
const elsewhere = mkdtempSync(join(tmpdir(), 'dieuhanh-binding-'))
afterAll(() => rmSync(elsewhere, {recursive: true}))

/** What stands in a database that the binding found beside a file opens. */
function ask(file: string, env: NodeJS.ProcessEnv): string {
  const script = `const {DatabaseSync} = require(process.argv[1])()
    process.stdout.write(JSON.stringify(new DatabaseSync(':memory:').prepare('SELECT 6 * 7 AS it').get()))`
  return execFileSync(process.execPath, ['-e', script, file], {env, encoding: 'utf8', stdio: 'pipe'})
}

describe('the binding of the database', () => {
  it('is found in the folders above', () => {
    expect(ask(own, {})).toBe('{"it":42}')
  })

  it('is found where only Node finds its package', () => {
    const file = join(elsewhere, 'binding.cjs')
    copyFileSync(own, file)
    expect(ask(file, {NODE_PATH: join(root, 'node_modules')})).toBe('{"it":42}')
    expect(() => ask(file, {})).toThrow(/Cannot find module '@photostructure\/sqlite'/)
  })
})
