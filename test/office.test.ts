import {describe, expect, test} from 'vitest'
import {parseDocument} from '../src/parse.ts'
import {open} from '../src/read/open.ts'

const notice = [
  'ỦY BAN NHÂN DÂN',
  'XÃ AN BÌNH',
  'Số: 12/TB-UBND',
  'An Bình, ngày 02 tháng 3 năm 2026',
  'THÔNG BÁO',
  'Kết luận của Chủ tịch UBND xã',
  'Chủ tịch UBND xã kết luận:',
  '1. Tạp vụ xanh lập danh sách hộ trong 02 ngày làm việc kể từ ngày ban hành Thông báo này.',
].join('\n')

const read = async (office = {}) =>
  (await parseDocument(await open(new TextEncoder().encode(notice), 'tb.md'), {office})).directive

describe("an office's own data", () => {
  test('without it the body and its task are not known', async () => {
    expect((await read()).units).toEqual([])
  })
  test('names its bodies and its days off', async () => {
    const days = {years: [2026], off: [{date: '2026-03-04', name: 'Ngày nghỉ riêng'}], work: []}
    const [unit] = (await read({bodies: ['Tạp vụ xanh'], days})).units
    expect(unit?.name).toBe('Tạp vụ xanh')
    expect(unit?.tasks[0]?.deadlines[0]?.date).toBe('2026-03-05')
  })
  test('stays with the documents that it is given for', async () => {
    const readings = await Promise.all([read(), read({bodies: ['Tạp vụ xanh']}), read()])
    expect(readings.map(({units}) => units.length)).toEqual([0, 1, 0])
  })
})
