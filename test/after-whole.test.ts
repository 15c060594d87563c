import {expect, test} from 'vitest'
import {parseDocument} from '../src/parse.ts'
import {open} from '../src/read/open.ts'

const warnings = async (item: string) => {
  const text = [
    'Số: 12/TB-UBND',
    'An Bình, ngày 02 tháng 3 năm 2026',
    'THÔNG BÁO',
    'Kết luận',
    '1. Công an xã (hoàn thành trước ngày 15/4/2026):',
    `- ${item}`,
  ].join('\n')
  const {directive} = await parseDocument(await open(new TextEncoder().encode(text), 'tb.md'))
  return directive.warnings.map(({code}) => code)
}

test('a part that is due after the whole is told', async () => {
  expect(await warnings('Rà soát 12 hộ, xong trước ngày 20/4/2026.')).toContain('deadline-after-whole')
})

test('a part that is due before the whole is not', async () => {
  expect(await warnings('Rà soát 12 hộ, xong trước ngày 10/4/2026.')).not.toContain('deadline-after-whole')
  expect(await warnings('Rà soát 12 hộ.')).not.toContain('deadline-after-whole')
})
