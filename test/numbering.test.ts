import {expect, test} from 'vitest'
import {parseDocument} from '../src/parse.ts'
import {open} from '../src/read/open.ts'

const head = ['Số: 12/TB-UBND', 'An Bình, ngày 02 tháng 3 năm 2026', 'THÔNG BÁO', 'Kết luận giao ban tháng 3']

const refs = async (lines: readonly string[]): Promise<string[]> => {
  const text = [...head, ...lines].join('\n\n')
  const {directive} = await parseDocument(await open(new TextEncoder().encode(text), 'tb.md'))
  return directive.units.flatMap(({tasks}) => tasks.map(({ref}) => ref))
}

test('a heading goes on above those whose own heading is left out', async () => {
  const lines = [
    '2.1. Công an phường:',
    '- Tuần tra.',
    '2.2. Trạm Y tế:',
    '- Phun thuốc.',
    '3. Ban CHQS phường:',
    '- Trực.',
  ]
  expect(await refs(lines)).toEqual(['2.1-1', '2.2-1', '3-1'])
})

test('items that begin anew stand below their heading', async () => {
  const lines = ['2.1. Công an phường:', '1. Tuần tra.', '2. Lập danh sách.', '2.2. Trạm Y tế:', '1. Phun thuốc.']
  expect(await refs(lines)).toEqual(['2.1-1', '2.1-2', '2.2-1'])
})

test('the rows of a table stand below its heading', async () => {
  const table = ['| TT | Nội dung | Chủ trì |', '|---|---|---|', '| 1 | Tuần tra | Công an phường |'].join('\n')
  const lines = ['I. Tình hình', '1. Ổn định.', 'II. Phân công', table, 'III. Tổ chức', '1. Trạm Y tế: phun thuốc.']
  expect(await refs(lines)).toEqual(['II.1-1', 'III.1-1'])
})

test('an end mark on a line of its own is no task', async () => {
  expect(await refs(['1. Công an phường:', '- Tuần tra các chợ', './.'])).toEqual(['1-1'])
})
