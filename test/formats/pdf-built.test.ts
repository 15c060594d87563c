import {expect, test} from 'vitest'
import {newRegister, shell} from '../dieuhanh.ts'

test('the built program reads a PDF, says nothing else, and shows a task with its page', () => {
  const env = {DIEUHANH_REGISTER: newRegister()}
  const {stderr, code} = shell('dieuhanh parse fixtures/formats/thongbao-libreoffice.pdf', env)
  expect(code).toBe(0)
  expect(stderr).not.toMatch(/warning|canvas/i)
  expect(shell('dieuhanh show NV33', env).stdout).toMatch(/trang \d/)
})
