import {describe, expect, test} from 'vitest'
import {isGarbled} from '../../src/read/formats/pdf/garbled.ts'
import {linesAmong} from '../../src/read/pieces.ts'
import {boldIn, extract, glyphs, lines, page, read} from './typeset.ts'

const body = lines(200, 'Ủy ban nhân dân phường yêu cầu các đơn vị', 'thực hiện các nhiệm vụ sau đây:')

describe('words', () => {
  test('of letters that stand apart by a hair are whole', () => {
    expect(read(page([{text: 'nhiệm vụ', x: 85, y: 100, spread: 1.2}]))).toEqual(['nhiệm vụ'])
  })

  test('are parted by room alone where no spaces are written', () => {
    expect(read(page([{text: 'nhiệm vụ trọng tâm', x: 85, y: 100, gap: 3.5}]))).toEqual(['nhiệm vụ trọng tâm'])
  })

  test('have their accents, which are drawn after all letters', () => {
    const drawn = page([{text: 'hen', x: 85, y: 100}])
    const accents = ['\u0323', '\u0302'].flatMap((text) => glyphs({text, x: 95.5, y: 100}))
    expect(read({...drawn, glyphs: [...drawn.glyphs, ...accents]})).toEqual(['hện'])
  })

  test('are composed', () => {
    expect(read(page([{text: 'Quyết định'.normalize('NFD'), x: 85, y: 100}]))).toEqual(['Quyết định'])
  })

  test('have letters of another font in their places, in whatever order they are drawn', () => {
    const word = glyphs({text: 'hiện', x: 85, y: 100})
    const late = word.filter(({text}) => text === 'ệ')
    expect(read({...page([]), glyphs: [...word.filter((glyph) => !late.includes(glyph)), ...late]})).toEqual(['hiện'])
  })

  test('have the hyphens that are seen', () => {
    expect(read(page([{text: '12/TB\u00adUBND', x: 85, y: 100}]))).toEqual(['12/TB-UBND'])
  })
})

describe('bold', () => {
  test('is what a bold font shows, with the spaces between', () => {
    const drawn = page([
      {text: 'trước ', x: 85, y: 100},
      {text: 'ngày 15/5', x: 123.5, y: 100, bold: true},
    ])
    expect(boldIn(drawn)).toEqual(['ngày 15/5'])
  })

  test('is what is drawn twice, and it is read once', () => {
    const drawn = page([
      {text: 'Phòng Kinh tế', x: 85, y: 100},
      {text: 'Phòng Kinh tế', x: 85.4, y: 100},
    ])
    expect(read(drawn)).toEqual(['Phòng Kinh tế'])
    expect(boldIn(drawn)).toEqual(['Phòng Kinh tế'])
  })

  test('is not what a hidden layer repeats in the same place', () => {
    const drawn = page([...lines(100, 'Phòng Kinh tế'), ...lines(100, 'Phòng Kinh tế')])
    expect(read(drawn)).toEqual(['Phòng Kinh tế'])
    expect(boldIn(drawn)).toEqual([])
  })
})

describe('lines', () => {
  test('hold what does not stand quite level, and the marks of footnotes', () => {
    const drawn = page([
      {text: 'khoáng sản', x: 85, y: 100},
      {text: '1', x: 85 + 66.5, y: 95, size: 8},
      {text: 'trái phép', x: 170, y: 101.5, bold: true},
    ])
    expect(read(drawn)).toEqual(['khoáng sản1 trái phép'])
  })

  test('run from the top, in whatever order they are drawn', () => {
    expect(read(page([...body].reverse()))).toEqual(body.map(({text}) => text))
  })

  test('know how far in they begin and how far out they end, and what stands apart', () => {
    const drawn = page([
      {text: '- Mở lớp dạy bơi cho học sinh tiểu học ở các', x: 120, y: 100},
      {text: 'phường, hoàn thành trước ngày 30/5/2026, báo cáo', x: 85, y: 118},
      {text: 'kết quả về Sở Giáo dục và Đào tạo để tổng hợp', x: 85, y: 136},
      {text: '- Việc khác.', x: 120, y: 170},
    ])
    const found = linesAmong(extract(drawn).pieces ?? [])
    expect(found.map(({indent, gap}) => [indent, gap])).toEqual([
      [6, 'blank'],
      [0, 'none'],
      [0, 'none'],
      [6, 'blank'],
    ])
  })

  test('that run up a page are read when most do; stamps and watermarks askew are not', () => {
    const level = page(body)
    const turned = level.glyphs.map((glyph) => ({...glyph, x: glyph.y, y: 842 - glyph.x, dx: 0, dy: -glyph.dx}))
    expect(
      read({...level, width: 842, height: 595, glyphs: turned.map((each) => ({...each, y: each.y - 247}))}),
    ).toEqual(body.map(({text}) => text))
    const stamp = glyphs({text: 'BẢN SAO', x: 300, y: 400}).map((glyph, i) => ({...glyph, y: 400 - i * 5, dy: -5}))
    expect(read({...level, glyphs: [...level.glyphs, ...stamp]})).toEqual(body.map(({text}) => text))
  })
})

describe('what belongs to the paper', () => {
  test('page numbers and running heads are in the text, but not among the lines', () => {
    const pages = [1, 2, 3].map((number) =>
      page([
        {text: 'Báo cáo 2026', x: 85, y: 30, size: 10},
        {text: String(number), x: 300, y: 50},
        ...lines(200, `Trang này nói việc thứ ${number}`, 'và còn nói nữa.'),
        {text: '/var/in/bao-cao.docx', x: 85, y: 820, size: 8},
      ]),
    )
    const {text, pieces} = extract(...pages)
    expect(linesAmong(pieces ?? []).map(({rich, gap}) => [gap, rich.text])).toEqual([
      ['blank', 'Trang này nói việc thứ 1'],
      ['none', 'và còn nói nữa.'],
      ['page', 'Trang này nói việc thứ 2'],
      ['none', 'và còn nói nữa.'],
      ['page', 'Trang này nói việc thứ 3'],
      ['none', 'và còn nói nữa.'],
    ])
    expect(text.split('\n').slice(0, 2)).toEqual(['Báo cáo 2026', '1'])
  })

  test('pages begin where their first line does', () => {
    const {text, pages} = extract(page(lines(200, 'Trang một')), page(lines(200, 'Trang hai')))
    expect(pages?.map((start) => text.slice(start, start + 9))).toEqual(['Trang một', 'Trang hai'])
  })
})

describe('columns of head and foot', () => {
  test('are read one after the other, level or not', () => {
    const drawn = page([
      {text: 'UBND PHƯỜNG', x: 90, y: 60},
      {text: 'CỘNG HÒA XÃ HỘI', x: 320, y: 60},
      {text: 'VĂN PHÒNG', x: 97, y: 79},
      {text: 'Độc lập - Tự do', x: 325, y: 75},
      {text: 'Số: 12/TB-VP', x: 95, y: 97},
      {text: 'V/v họp giao ban', x: 90, y: 113},
      {text: 'Hà Nội, ngày 08 tháng 5', x: 320, y: 97},
      ...lines(160, 'Để chuẩn bị cho cuộc họp giao ban tháng 5, Ủy ban nhân dân', 'phường yêu cầu:'),
    ])
    expect(read(drawn)).toEqual([
      'UBND PHƯỜNG',
      'VĂN PHÒNG',
      'Số: 12/TB-VP',
      'V/v họp giao ban',
      'CỘNG HÒA XÃ HỘI',
      'Độc lập - Tự do',
      'Hà Nội, ngày 08 tháng 5',
      'Để chuẩn bị cho cuộc họp giao ban tháng 5, Ủy ban nhân dân',
      'phường yêu cầu:',
    ])
  })

  test('the blank of a number is none, and neither is a line that is spread over its width', () => {
    const drawn = page([
      {text: 'Số:', x: 85, y: 100},
      {text: '/TB-UBND', x: 150, y: 100},
      {text: 'Trên đây là kết luận', x: 85, y: 130, gap: 40},
    ])
    expect(read(drawn)).toEqual(['Số: /TB-UBND', 'Trên đây là kết luận'])
  })

  test('elsewhere stay on their lines, with room between', () => {
    const drawn = page([
      {text: 'Đồng chí A', x: 85, y: 100},
      {text: 'Phòng Kinh tế', x: 300, y: 100},
      {text: 'Đồng chí B', x: 85, y: 118},
      {text: 'Phòng Y tế', x: 300, y: 118},
    ])
    expect(read(drawn).map((line) => line.replace(/ {3,}/, ' | '))).toEqual([
      'Đồng chí A | Phòng Kinh tế',
      'Đồng chí B | Phòng Y tế',
    ])
  })
})

describe('letters that fell apart', () => {
  const text = 'Phòng Kinh tế chủ trì thực hiện nhiệm vụ được giao, báo cáo Ủy ban nhân dân phường. '.repeat(4)
  test.each([
    ['text as it should be', text, false],
    [
      'items with letters',
      'a) Việc thứ nhất b) Việc thứ hai c) Việc thứ ba d) Việc khác, có y tế và ý kiến '.repeat(5),
      false,
    ],
    ['letters drawn apart', text.replace(/(?<=\p{L})([ệủụườấ])(?=\p{L}|\s)/gu, ' $1 ').replace(/nh/g, 'n h'), true],
    ['letters without a name', text.replace(/[ệủụ]/g, '\ufffd'), true],
    ['too little to tell', 'T h ô n g b á o', false],
  ])('%s', (_, words, garbled) => expect(isGarbled(words)).toBe(garbled))
})
