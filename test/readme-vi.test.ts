import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {newRegister, root, shell, temporaryFolder} from './dieuhanh.ts'
import {withOutputs} from './shown.ts'

const path = join(root, 'README.vi.md')

describe('README.vi.md', () => {
  const readme = readFileSync(path, 'utf8')
  const folder = temporaryFolder()
  const register = newRegister()
  const show = (line: string) => shell(`{ ${line}\n} 2>&1`, {DIEUHANH_REGISTER: register}, folder)
  beforeAll(() => {
    mkdirSync(join(folder, 'van-ban'))
    for (const name of ['thongbao.md', 'thông báo số 45.md', 'van-ban/thongbao.md'])
      cpSync(join(root, 'fixtures/thongbao.md'), join(folder, name))
  })

  test('shows what a clerk sees in a folder with the notice', () => {
    const current = withOutputs(readme, show)
    if (process.env.UPDATE) writeFileSync(path, current)
    expect(readFileSync(path, 'utf8')).toBe(current)
  }, 60_000)

  test('names in its sentences only commands that work', () => {
    const lines = [...readme.matchAll(/`(dieuhanh [^`]+)`/g)].map(([, line]) => line ?? '')
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.map((line) => ({line, ...show(line)})).filter(({code}) => code !== 0)).toEqual([])
  }, 60_000)
})
