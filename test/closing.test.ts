import {expect, test} from 'vitest'
import {parseDocument} from '../src/parse.ts'
import {open} from '../src/read/open.ts'

const head = ['Số: 12/TB-UBND', 'An Bình, ngày 02 tháng 3 năm 2026', 'THÔNG BÁO', 'Kết luận', '1. Trạm Y tế xã:']
const tasks = async (item: string, end = '') => {
  const text = [...head, item, end].join('\n')
  const {directive} = await parseDocument(await open(new TextEncoder().encode(text), 'tb.md'))
  return directive.units.flatMap((unit) => unit.tasks.map((task) => task.text))
}

test.each([
  '- Thông báo đến các thôn biết, thực hiện.',
  '- Thông tin cho các hộ dân biết, di dời trước ngày 30/4/2026.',
  '- Khi có dịch phát sinh, khoanh vùng trong vòng 24 giờ.',
])('a body that is to tell others has a task: %s', async (item) => {
  expect(await tasks(item)).toEqual([item.slice(2)])
})

test.each([
  'Văn phòng UBND xã thông báo để các đơn vị biết, thực hiện./.',
  'Nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Văn phòng.',
])('the closing words give none: %s', async (end) => {
  expect(await tasks('- Phun thuốc khử khuẩn.', end)).toEqual(['Phun thuốc khử khuẩn.'])
})
