import {describe, expect, test} from 'vitest'
import {open} from '../../src/read/open.ts'
import {isTable, linesAmong} from '../../src/read/pieces.ts'

const read = (body: string) => open(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, 'latin1'), 'tb.rtf')
const paragraphs = async (body: string): Promise<string[]> => (await read(body)).text.replace(/\n$/, '').split('\n')
const fonts =
  '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset163 Times;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset238 Times;}}'

describe('words', () => {
  test.each([
    ['paragraphs, tabs, line breaks', 'a\\tab b\\line c\\par d\\par', ['a\tb\u2028c', 'd', '']],
    ['line ends of the file, which say nothing', 'a\r\nb', ['ab']],
    ['a line end behind a backslash', 'a\\\nb', ['a', 'b']],
    ['signs', '\\{a\\}\\\\b\\~c\\_d\\-e\\emdash\\ldblquote f\\rdblquote', ['{a}\\b\u00a0c-de—“f”']],
    ['Unicode with what stands in for it', "\\uc1\\u272\\'d0\\u7891?ng", ['Đồng']],
    ['Unicode with nothing, or two signs, in for it', "\\uc0\\u272 a\\uc2\\u273\\'d0\\'d0b", ['Đađb']],
    ['Unicode beyond 32767, as a negative number', '\\u-3913?', ['\uf0b7']],
    ['bytes in the code page of the font', `${fonts}\\f1 \\'d0\\'fd\\'f5ng \\f3 \\'9d`, ['Đương ť']],
    ['a mark of its own behind its letter', `${fonts}\\f1 ti\\'ea\\'ecng`, ['tiếng'.normalize('NFC')]],
    ['signs of a symbol font', `${fonts}\\f2 \\'b7`, ['•']],
    ['the number of an item', '{\\listtext\\pard\\plain 2.1.\\tab}a', ['2.1.\ta']],
    ['a field', '{\\field{\\*\\fldinst DATE}{\\fldrslt 5/2026}}', ['5/2026']],
    ['hidden words, deletions, capitals', '{\\v a}b{\\deleted c}{\\caps d}{\\revised e}', ['bDe']],
    [
      'what is no word of the document',
      '{\\info{\\title t}}{\\header h}{\\*\\unknown u}{\\pict 00}{\\footnote f}{\\stylesheet{s}}a',
      ['a'],
    ],
    ['binary data', '{\\pict\\bin5 }}}}}a}b', ['b']],
    ['a text box', '{\\shp{\\*\\shpinst{\\sp{\\sn n}{\\sv v}}{\\shptxt box\\par}}{\\shprslt r}}a', ['box', 'a']],
  ])('%s', async (_, body, wanted) => {
    const text = (await paragraphs(body)).map((each) => each.normalize('NFC'))
    expect(text).toEqual(wanted)
  })

  test('are bold in their group and up to the end of it', async () => {
    const {pieces = []} = await read('a {\\b b} c \\b d\\b0  e \\b f\\plain g')
    const [line] = linesAmong(pieces)
    expect(line?.rich.bold.map(({start, end}) => line.rich.text.slice(start, end))).toEqual(['b', 'd', 'f'])
  })

  test('stand in as far as their paragraph says', async () => {
    const {pieces = []} = await read('\\li720\\fi-360 a\\par\\li1440 b\\par\\pard c')
    expect(linesAmong(pieces).map(({indent}) => indent)).toEqual([3, 9, 0])
  })
})

describe('tables', () => {
  const row = (places: string, ...cells: string[]): string =>
    `\\trowd ${places} ${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join(' ')}\\row `
  const rows = async (body: string): Promise<string[][] | undefined> =>
    ((await read(body)).pieces ?? [])
      .find(isTable)
      ?.rows.map((cells) => cells.map((lines) => lines.map(({text}) => text).join(' / ')))

  test('rows and cells, each with its paragraphs', async () => {
    const places = '\\cellx1000\\cellx2000'
    expect(await rows(`x\\par ${row(places, 'a\\par b', 'c')}${row(places, 'd', '')}\\pard y`)).toEqual([
      ['a / b', 'c'],
      ['d', ''],
    ])
  })

  test('a cell over rows is the cell of each, one over columns that of the first', async () => {
    const head = row('\\clvmgf\\cellx1000\\cellx3000', 'A', 'B')
    const body = row('\\clvmrg\\cellx1000\\cellx2010\\cellx3000', '', 'C', 'D')
    expect(await rows(head + body)).toEqual([
      ['A', 'B', ''],
      ['A', 'C', 'D'],
    ])
  })

  test('what follows one stands behind it', async () => {
    const source = await read(`x\\par ${row('\\cellx1000\\cellx2000', 'a', 'b')}\\pard y`)
    expect(source.text).toBe('x\na\nb\ny\n')
  })
})

test('groups without end, and a file that is cut off', async () => {
  expect(await paragraphs(`${'{'.repeat(100_000)}a${'}'.repeat(100_000)}`)).toEqual(['a'])
  await expect(open(Buffer.from('{\\rtf1 {\\b a'), 'x.rtf')).rejects.toMatchObject({code: 'file-broken'})
})
