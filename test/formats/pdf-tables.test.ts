import {describe, expect, test} from 'vitest'
import {extract, grid, lines, type Placed, page, read, tables} from './typeset.ts'

const cell = (x: number, y: number, ...texts: string[]): Placed[] =>
  texts.map((text, i) => ({text, x: x + 4, y: y + 14 + i * 14, size: 12}))

const xs = [85, 120, 320, 450, 540]
const head = (y: number): Placed[] => [
  ...cell(85, y, 'TT'),
  ...cell(120, y, 'Nội dung'),
  ...cell(320, y, 'Chủ trì'),
  ...cell(450, y, 'Thời hạn'),
]
const row = (y: number, number: string, text: string[], lead: string[], time: string[]): Placed[] => [
  ...cell(85, y, number),
  ...cell(120, y, ...text),
  ...cell(320, y, ...lead),
  ...cell(450, y, ...time),
]
const titles = ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn']
const first = row(120, '1', ['Lập danh sách', 'hộ nghèo'], ['Phòng Kinh tế'], ['Trước', '15/5/2026'])
const second = row(160, '2', ['Sửa trường'], ['Ban Quản lý dự án'], ['Tháng 6'])

describe('a table', () => {
  test('with borders has the cells that they draw, and stands between the lines above and below', () => {
    const drawn = page(
      [...lines(80, 'Phụ lục'), ...head(100), ...first, ...second, ...lines(230, 'Hết.')],
      grid(xs, [98, 118, 158, 180]),
    )
    expect(tables(drawn)).toEqual([
      [
        titles,
        ['1', 'Lập danh sách/hộ nghèo', 'Phòng Kinh tế', 'Trước/15/5/2026'],
        ['2', 'Sửa trường', 'Ban Quản lý dự án', 'Tháng 6'],
      ],
    ])
    expect(read(drawn)).toEqual(['Phụ lục', 'Hết.'])
  })

  test('may be drawn in short pieces', () => {
    const pieces = grid(xs, [98, 118, 158, 180]).flatMap((rule) =>
      Array.from({length: 40}, (_, i) => ({
        x1: rule.x1 + ((rule.x2 - rule.x1) * i) / 40,
        y1: rule.y1 + ((rule.y2 - rule.y1) * i) / 40,
        x2: rule.x1 + ((rule.x2 - rule.x1) * (i + 0.8)) / 40,
        y2: rule.y1 + ((rule.y2 - rule.y1) * (i + 0.8)) / 40,
      })),
    )
    expect(tables(page([...head(100), ...first, ...second], pieces))[0]).toHaveLength(3)
  })

  test('over two pages is one: its head is repeated, and a row is cut', () => {
    const above = page(
      [...head(700), ...row(720, '1', ['Lập danh sách'], ['Phòng Kinh tế'], ['Trước'])],
      grid(xs, [698, 718, 760]),
    )
    const below = page(
      [
        ...head(50),
        ...row(70, '', ['hộ nghèo'], [], ['15/5/2026']),
        ...row(90, '2', ['Sửa trường'], ['Ban Quản lý dự án'], ['Tháng 6']),
      ],
      grid(xs, [48, 68, 88, 110]),
    )
    expect(tables(above, below)).toEqual([
      [
        titles,
        ['1', 'Lập danh sách/hộ nghèo', 'Phòng Kinh tế', 'Trước/15/5/2026'],
        ['2', 'Sửa trường', 'Ban Quản lý dự án', 'Tháng 6'],
      ],
    ])
  })

  test('whose last line is not drawn at the end of a page has that row, too', () => {
    const rules = grid(xs, [98, 118, 158, 180]).filter(({y1, y2}) => !(y1 === 180 && y2 === 180))
    expect(tables(page([...head(100), ...first, ...second], rules))[0]?.at(-1)?.[1]).toBe('Sửa trường')
  })

  test('says of each row what a cell over several rows holds', () => {
    const rules = grid(xs, [98, 118, 158, 180]).map((rule) =>
      rule.y1 === 158 && rule.y2 === 158 ? {...rule, x2: 320} : rule,
    )
    const more = {x1: 450, y1: 158, x2: 540, y2: 158}
    const drawn = page(
      [...head(100), ...first, ...second.filter(({text}) => !text.startsWith('Ban'))],
      [...rules, more],
    )
    expect(tables(drawn)[0]?.map((each) => each[2])).toEqual(['Chủ trì', 'Phòng Kinh tế', 'Phòng Kinh tế'])
  })

  test('without borders is told by its head and its numbers', () => {
    const drawn = page([
      ...lines(80, 'Phụ lục'),
      ...head(100),
      ...first,
      ...second,
      ...lines(230, 'Ủy ban nhân dân phường thông báo.'),
    ])
    expect(tables(drawn)).toEqual([
      [
        titles,
        ['1', 'Lập danh sách/hộ nghèo', 'Phòng Kinh tế', 'Trước/15/5/2026'],
        ['2', 'Sửa trường', 'Ban Quản lý dự án', 'Tháng 6'],
      ],
    ])
    expect(read(drawn)).toEqual(['Phụ lục', 'Ủy ban nhân dân phường thông báo.'])
  })

  test('without borders whose numbers stand in the middle of the rows is left alone', () => {
    const middle = [
      ...head(100),
      ...cell(120, 120, 'Lập danh sách', '', 'hộ nghèo'),
      ...cell(85, 134, '1'),
      ...cell(320, 134, 'Phòng Kinh tế'),
      ...cell(450, 134, '15/5/2026'),
      ...cell(120, 170, 'Sửa trường', '', 'cho kịp năm học'),
      ...cell(85, 184, '2'),
      ...cell(320, 184, 'Ban Quản lý dự án'),
      ...cell(450, 184, 'Tháng 6'),
    ].filter(({text}) => text !== '')
    expect(tables(page(middle))).toEqual([])
    expect(extract(page(middle)).notices).toEqual([{code: 'pdf-table-unclear', values: {page: 1}, range: null}])
  })

  test('is not a box around text, nor a line under it', () => {
    const drawn = page(lines(100, 'KHẨN', 'Trong ngày'), [
      ...grid([80, 200], [85, 125]),
      {x1: 85, y1: 140, x2: 500, y2: 140},
    ])
    expect(tables(drawn)).toEqual([])
    expect(read(drawn)).toEqual(['KHẨN', 'Trong ngày'])
  })
})
