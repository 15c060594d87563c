import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {inOrder} from '../src/batch/in-order.ts'
import {threadsFor} from '../src/batch/threads.ts'
import {progressLine} from '../src/output/progress-line.ts'
import {root, shell, temporaryFolder} from './dieuhanh.ts'

describe('how many threads read', () => {
  test.each([
    [{files: 1, bytes: 4000}, undefined, 1],
    [{files: 12, bytes: 60_000}, undefined, 1],
    [{files: 5000, bytes: 0}, undefined, 4],
    [{files: 3, bytes: 9_000_000}, undefined, 3],
    [{files: 5000, bytes: 0}, 2, 2],
    [{files: 2, bytes: 100}, 6, 2],
    [{files: 0, bytes: 0}, undefined, 1],
  ])('%j, asked for %s: %i', (amount, jobs, threads) => {
    expect(threadsFor(amount, {jobs, cores: 4})).toBe(threads)
  })
})

test('results come in the order of the items, with no more than so many under way', async () => {
  let [running, most] = [0, 0]
  const start = async (item: number): Promise<number> => {
    running++
    most = Math.max(most, running)
    for (let turn = item % 5; turn > 0; turn--) await Promise.resolve()
    return item
  }
  const items = Array.from({length: 40}, (_, index) => index)
  const taken: number[] = []
  for await (const item of inOrder(items, 7, start)) {
    taken.push(item)
    running--
  }
  expect(taken).toEqual(items)
  expect(most).toBe(7)
})

test('progress fits the terminal', () => {
  const advance = {done: 300, all: 1200, seconds: 10}
  expect(progressLine(advance, 120, 'vi')).toBe('██████░░░░░░░░░░░░░░░░░░ 300/1200 tệp · 30 tệp/giây · còn 30 giây')
  expect(progressLine(advance, 20, 'vi')).toHaveLength(19)
})

describe('the built program reads a folder', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'con'))
  for (let i = 0; i < 9; i++) copyFileSync(join(root, 'fixtures/thongbao.md'), join(folder, `${i}.md`))
  copyFileSync(join(root, 'fixtures/thongbao.md'), join(folder, 'con', 'trong.md'))
  writeFileSync(join(folder, '5.md'), '')
  writeFileSync(join(folder, '~$1.md'), 'lock')
  mkdirSync(join(folder, '6.docx'))

  test('to the same answer with any number of threads', () => {
    const [one, three] = [1, 3].map((jobs) => shell(`dieuhanh parse ${folder} --no-save --jobs ${jobs}`))
    expect(three).toEqual(one)
    expect(one?.code).toBe(1)
    expect(JSON.parse(one?.stdout ?? '')).toHaveLength(8)
  }, 60_000)

  test('with the folders in it, when asked to', () => {
    const {stdout} = shell(`dieuhanh parse ${folder} -r --no-save --ndjson`)
    expect(stdout.trim().split('\n')).toHaveLength(9)
  }, 60_000)

  test('and prints a stage alike', () => {
    const [one, two] = [1, 2].map((jobs) => shell(`dieuhanh parse ${folder} --stage blocks --jobs ${jobs}`))
    expect(two).toEqual(one)
    expect(one?.code).toBe(1)
  }, 60_000)
})
