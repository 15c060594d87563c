import {expect, test} from 'vitest'
import {parseDocument} from '../src/parse.ts'
import {open} from '../src/read/open.ts'

const marked = (mark: string): string =>
  [
    'ỦY BAN NHÂN DÂN',
    'XÃ AN BÌNH',
    mark,
    'Số: 12/TB-UBND',
    'An Bình, ngày 02 tháng 3 năm 2026',
    'THÔNG BÁO',
    'Kết luận',
  ]
    .concat('1. Giao Công an xã báo cáo trước ngày 10/3/2026.')
    .join('\n')

const read = async (text: string, allowSecret = false) =>
  parseDocument(await open(new TextEncoder().encode(text), 'tb.md'), {allowSecret})

test.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT', '**MẬT**'])('a document marked %s is refused', async (mark) => {
  await expect(read(marked(mark))).rejects.toMatchObject({code: 'document-secret'})
  const {directive} = await read(marked(mark), true)
  expect(directive.header.secrecy).toBe(mark.replaceAll('*', ''))
  expect(directive.units[0]?.tasks[0]?.deadlines[0]?.date).toBe('2026-03-10')
})

test('a mark of urgency or the word in a sentence is no mark of secrecy', async () => {
  const {directive} = await read(marked('HỎA TỐC'))
  expect(directive.header).toMatchObject({urgency: 'HỎA TỐC', secrecy: null})
  await expect(read(`${marked('')}\n2. Bảo vệ bí mật, tối mật.`)).resolves.toBeDefined()
})
