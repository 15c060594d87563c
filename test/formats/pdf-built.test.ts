import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {newRegister, shell, temporaryFolder} from '../dieuhanh.ts'
import {nestedForms} from './pdf-file.ts'

test('the built program reads a PDF, says nothing else, and shows a task with its page', () => {
  const env = {DIEUHANH_REGISTER: newRegister()}
  const {stderr, code} = shell('dieuhanh parse fixtures/formats/thongbao-libreoffice.pdf', env)
  expect(code).toBe(0)
  expect(stderr).not.toMatch(/warning|canvas/i)
  expect(shell('dieuhanh show NV33', env).stdout).toMatch(/trang \d/)
})

test('the built program refuses forms that draw each other without end, and reads the other files', () => {
  const file = join(temporaryFolder(), 'long.pdf')
  writeFileSync(file, nestedForms(12, 10))
  const {stdout, stderr, code} = shell(`dieuhanh parse --no-save --ndjson '${file}' fixtures/thongbao.md`)
  expect([code, stdout.trim().split('\n').length]).toEqual([1, 1])
  expect(stderr).toContain('forms > 20000')
})
