import {describe, expect, test} from 'vitest'
import type {TableBlock} from '../../src/model/block.ts'
import {isTable, linesAmong} from '../../src/read/pieces.ts'
import {docxFile, p, paragraphs, readDocx, run} from './docx-file.ts'

const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`
const words = async (body: string, styles = ''): Promise<string[]> => paragraphs({body, styles})

/** The stretches of the first line that are bold. */
const bold = async (body: string, styles = ''): Promise<string[]> => {
  const [line] = linesAmong((await readDocx({body, styles})).pieces ?? [])
  return (line?.rich.bold ?? []).map(({start, end}) => line?.rich.text.slice(start, end) ?? '')
}

const tables = async (body: string): Promise<TableBlock[]> => ((await readDocx({body})).pieces ?? []).filter(isTable)
const rowsOf = ({rows}: TableBlock): string[][] =>
  rows.map((row) => row.map((cell) => cell.map(({text}) => text).join(' / ')))

describe('words', () => {
  test.each([
    ['a tab', '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>', 'a\tb'],
    ['a line break', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/></w:r>', 'a\u2028b\u2028'],
    ['a hyphen that does not break', '<w:r><w:t>NĐ</w:t><w:noBreakHyphen/><w:t>CP</w:t></w:r>', 'NĐ-CP'],
    ['a hyphen that is not shown', '<w:r><w:t>ngh</w:t><w:softHyphen/><w:t>iêm</w:t></w:r>', 'nghiêm'],
    ['a sign of a symbol font', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '☑'],
    ['spaces at the ends', '<w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b</w:t></w:r>', 'a b'],
    ['a link', '<w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink>', 'a'],
    ['a smart tag', '<w:smartTag><w:r><w:t>a</w:t></w:r></w:smartTag>', 'a'],
    ['a content control', '<w:sdt><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>', 'a'],
    [
      'the prompt of a control',
      '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>',
      '',
    ],
    ['hidden words', run('a', '<w:vanish/>') + run('b', '<w:vanish w:val="0"/>'), 'b'],
    ['capitals', run('Thông báo', '<w:caps/>'), 'THÔNG BÁO'],
    ['what was inserted', '<w:ins><w:r><w:t>a</w:t></w:r></w:ins>', 'a'],
    ['what was deleted', '<w:del><w:r><w:delText>a</w:delText></w:r></w:del>', ''],
    ['what was inserted and deleted', '<w:ins><w:del><w:r><w:t>a</w:t></w:r></w:del></w:ins>', ''],
    [
      'what was moved',
      '<w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>b</w:t></w:r></w:moveTo>',
      'b',
    ],
    ['a note', '<w:r><w:footnoteReference w:id="2"/></w:r>', ''],
    ['a simple field', '<w:fldSimple w:instr="DATE"><w:r><w:t>5/2026</w:t></w:r></w:fldSimple>', '5/2026'],
    [
      'a field in a field',
      [
        ...['begin', '{IF ', 'begin', '{PAGE}', 'separate', '7', 'end', '=1}', 'separate', 'a', 'end', 'b'].map(
          (part) =>
            /^(?:begin|separate|end)$/.test(part)
              ? `<w:r><w:fldChar w:fldCharType="${part}"/></w:r>`
              : part.includes('{') || part.includes('}')
                ? `<w:r><w:instrText>${part}</w:instrText></w:r>`
                : `<w:r><w:t>${part}</w:t></w:r>`,
        ),
      ].join(''),
      'ab',
    ],
    [
      'one of two versions',
      '<mc:AlternateContent><mc:Choice><w:r><w:t>a</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>b</w:t></w:r></mc:Fallback></mc:AlternateContent>',
      'a',
    ],
    ['markup that somebody typed', '<w:r><w:t>**a** &lt;b&gt; # 1\\.</w:t></w:r>', '**a** <b> # 1\\.'],
  ])('%s', async (_, runs, text) => {
    expect(await words(paragraph('<w:r><w:t>|</w:t></w:r>', runs, '<w:r><w:t>|</w:t></w:r>'))).toEqual([`|${text}|`])
  })

  test('a field that never ends takes no more than its paragraph', async () => {
    const open = paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', run('a'))
    expect(await words(open + p('b'))).toEqual(['', 'b'])
  })

  test('a paragraph whose mark was deleted goes on in the next', async () => {
    const gone = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">a </w:t></w:r></w:p>'
    expect(await words(gone + p('b'))).toEqual(['a b'])
    expect(await words(gone)).toEqual(['a '])
  })

  test('a text box is read once, behind its paragraph', async () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent>'
    const shape = `<mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await words(paragraph(`<w:r>${shape}</w:r>`, run('a')))).toEqual(['a', 'box'])
  })

  test('a table of contents says again what stands in the text', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>'
    expect(await words(p('1. A 3', '<w:pStyle w:val="T1"/>') + p('1. A'), styles)).toEqual(['1. A'])
  })

  test.each([{kind: 'strict' as const}, {prefix: 'x'}, {folder: 'other/word/'}])(
    'of a file made in another way: %o',
    async (way) => {
      const body = p('Kính gửi').replaceAll('w:', `${'prefix' in way ? way.prefix : 'w'}:`)
      expect(await paragraphs({body, ...way})).toEqual(['Kính gửi'])
    },
  )
})

describe('bold', () => {
  const styles = [
    '<w:style w:type="paragraph" w:styleId="Head"><w:name w:val="Head"/><w:rPr><w:b/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Head"/></w:style>',
    '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
  ].join('')
  const strong = '<w:rStyle w:val="Strong"/>'
  const styled = (id: string, ...runs: string[]): string =>
    `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${runs.join('')}</w:p>`

  test.each([
    [
      'at the words, in runs cut anywhere',
      paragraph(run('a '), run('tr', '<w:b/>'), run('ước 15/5', '<w:b/>'), run(' b')),
      ['trước 15/5'],
    ],
    ['of a style of letters', paragraph(run('a '), run('b', strong)), ['b']],
    ['of the style of the paragraph', styled('Head', run('a')), ['a']],
    ['of the style below that', styled('Sub', run('a')), ['a']],
    ['in both styles is none', styled('Head', run('a'), run('b', strong)), ['a']],
    ['taken away at the words', styled('Head', run('a', '<w:b w:val="false"/>'), run('b')), ['b']],
  ])('%s', async (_, body, wanted) => {
    expect(await bold(body, styles)).toEqual(wanted)
  })

  test('counts in composed letters where marks stand in a run of their own', async () => {
    expect(await bold(paragraph(run('trươ', '<w:b/>'), run('\u0301c ngày')))).toEqual(['trướ'])
  })
})

describe('tables', () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
  const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

  test('a cell over rows is the cell of each, one over columns that of the first', async () => {
    const [read] = await tables(
      table(
        row(cell('A', '<w:vMerge w:val="restart"/>'), cell('B', '<w:gridSpan w:val="2"/>')),
        row(cell('', '<w:vMerge/>'), cell('C'), cell('D')),
      ),
    )
    expect(read && rowsOf(read)).toEqual([
      ['A', 'B', ''],
      ['A', 'C', 'D'],
    ])
  })

  test('a deleted row is none', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell('x')}${cell('y')}</w:tr>`
    const [read] = await tables(table(row(cell('a'), cell('b')), deleted))
    expect(read && rowsOf(read)).toEqual([['a', 'b']])
  })

  test('a frame of one column is what stands in it', async () => {
    expect(await tables(table(row(cell('a')), row(cell('b'))))).toEqual([])
    expect(await words(table(row(cell('a')), row(cell('b'))))).toEqual(['a', 'b'])
  })

  test('a table in a cell of a layout is a table', async () => {
    const inner = table(row(cell('1'), cell('2'), cell('3')))
    const [read, ...more] = await tables(table(row(`<w:tc>${inner}${p('')}</w:tc>`, cell('b'))))
    expect(more).toEqual([])
    expect(read && rowsOf(read)).toEqual([['1', '2', '3']])
  })

  test('have their places in the text, before what follows them', async () => {
    const {text, pieces = []} = await readDocx({body: p('x') + table(row(cell('a'), cell('b'))) + p('y')})
    expect(text).toBe('x\na\nb\ny\n')
    expect(pieces.map(({range}) => text.slice(range.start, range.end))).toEqual(['x', 'a\nb', 'y'])
  })
})

test('what holds no words is said to be empty', async () => {
  await expect(readDocx({body: p(' ')})).rejects.toMatchObject({code: 'input-empty'})
})

test('its content tells it, whatever its name', async () => {
  const {open} = await import('../../src/read/open.ts')
  expect(await open(docxFile({body: p('a')}), 'tb.md')).toMatchObject({format: 'docx', text: 'a\n'})
})

describe('an order in a table', () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
  const restart = '<w:vMerge w:val="restart"/>'
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
  const head = [
    row(
      cell('STT', restart),
      cell('Nội dung', restart),
      cell('Đơn vị thực hiện', '<w:gridSpan w:val="2"/>'),
      cell('Thời hạn', restart),
    ),
    row(cell('', '<w:vMerge/>'), cell('', '<w:vMerge/>'), cell('Chủ trì'), cell('Phối hợp'), cell('', '<w:vMerge/>')),
  ]
  const rows = [
    row(cell('I. Kinh tế', '<w:gridSpan w:val="5"/>')),
    row(
      cell('1'),
      cell('Rà soát quy hoạch chợ.'),
      cell('Phòng Kinh tế', restart),
      cell('Công an xã'),
      cell('15/6/2026'),
    ),
    row(cell('2'), cell('Lập danh sách hộ.'), cell('', '<w:vMerge/>'), cell(''), cell('20/6/2026')),
  ]
  const before = [
    'Số: 12/TB-UBND',
    'An Bình, ngày 02 tháng 3 năm 2026',
    'THÔNG BÁO',
    'Kết luận',
    'Chủ tịch UBND xã giao việc như sau:',
  ]

  test('is read below a head of two rows, and by a body that is named once for several', async () => {
    const {parseDocument} = await import('../../src/parse.ts')
    const body = [...before.map((text) => p(text)), '<w:tbl>', ...head, ...rows, '</w:tbl>'].join('')
    const {directive} = await parseDocument(await readDocx({body}))
    expect(
      directive.units.flatMap(({name, tasks}) =>
        tasks.map(({text, coordinating, deadlines}) => [name, text, coordinating, deadlines[0]?.date]),
      ),
    ).toEqual([
      ['Phòng Kinh tế', 'Rà soát quy hoạch chợ.', ['Công an xã'], '2026-06-15'],
      ['Phòng Kinh tế', 'Lập danh sách hộ.', [], '2026-06-20'],
    ])
  })
})

test('a letter and a tab are the mark of an item, not a column', async () => {
  const {toBlocks} = await import('../../src/read/blocks.ts')
  const source = await readDocx({body: '<w:p><w:r><w:t>a)</w:t><w:tab/><w:t>Lập danh sách</w:t></w:r></w:p>'})
  expect(toBlocks(source, {markup: null, htmlTable: null})).toMatchObject([{kind: 'text', marker: {label: 'a'}}])
})
