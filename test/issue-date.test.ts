import {expect, test} from 'vitest'
import {parseDocument} from '../src/parse.ts'
import {open} from '../src/read/open.ts'

const headerOf = async (dated: string) => {
  const text = [
    'UBND XÃ AN BÌNH',
    'Số: 3/TB-UBND',
    dated,
    'THÔNG BÁO',
    'Kết luận giao ban',
    '1. Công an xã:',
    '- Trực.',
  ]
  const {directive} = await parseDocument(await open(new TextEncoder().encode(text.join('\n')), 'tb.txt'))
  return {place: directive.header.place, issuedOn: directive.header.issuedOn}
}

test.each([
  'An Bình, ngày 05 tháng 3 năm 2026',
  'An Bình, ngày 05\ntháng 3 năm 2026',
  'An Bình, ngày 05 tháng 3\nnăm 2026',
  'An Bình, ngày 05 tháng 3 năm\n2026',
])('place and date, on one line or cut in a narrow column: %j', async (dated) => {
  expect(await headerOf(dated)).toEqual({place: 'An Bình', issuedOn: '2026-03-05'})
})

test('a day without month and year is no date of issue', async () => {
  expect(await headerOf('An Bình, ngày 05\nCông an xã')).toEqual({place: null, issuedOn: null})
})
