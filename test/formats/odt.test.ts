import {describe, expect, test} from 'vitest'
import {isTable, linesAmong} from '../../src/read/pieces.ts'
import {p, paragraphs, readOdt} from './odt-file.ts'

const level = (at: number, format: string, suffix: string, more = ''): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="${suffix}" ${more}/>`
const style = (...levels: string[]): string => `<text:list-style style:name="L">${levels.join('')}</text:list-style>`
const list = (content: string, attributes = ''): string =>
  `<text:list text:style-name="L" ${attributes}>${content}</text:list>`
const inner = (content: string): string => `<text:list>${content}</text:list>`
const item = (content: string, attributes = ''): string => `<text:list-item ${attributes}>${content}</text:list-item>`
const legal = style(
  level(1, 'I', '.'),
  level(2, '1', '.'),
  level(3, '1', '.', 'text:display-levels="2"'),
  level(4, 'a', ')'),
)

const numbers = async (body: string, styles = legal): Promise<string[]> =>
  (await paragraphs({body, styles})).map((text) => text.replace(/ ?x$/, ''))

describe('the numbers of lists', () => {
  test('count by level', async () => {
    const deep = item(
      p('x') + inner(item(p('x') + inner(item(p('x')) + item(p('x') + inner(item(p('x')) + item(p('x'))))))),
    )
    expect(await numbers(list(deep + item(p('x') + inner(item(p('x'))))))).toEqual([
      'I.',
      '1.',
      '1.1.',
      '1.2.',
      'a)',
      'b)',
      'II.',
      '1.',
    ])
  })

  test('only stand before the first paragraph of an item, and not in a header', async () => {
    const header = `<text:list-header>${p('x')}</text:list-header>`
    expect(await numbers(list(header + item(p('x') + p('x')) + item(p('x'))))).toEqual(['', 'I.', '', 'II.'])
  })

  test('begin anew in each list, unless it goes on from one before', async () => {
    const body = [
      list(item(p('x')), 'xml:id="a"'),
      list(item(p('x'))),
      list(item(p('x')), 'text:continue-list="a"'),
      list(item(p('x')), 'text:continue-numbering="true"'),
      list(item(p('x')) + item(p('x'), 'text:start-value="7"')),
    ]
    expect(await numbers(body.join(''))).toEqual(['I.', 'I.', 'II.', 'III.', 'I.', 'VII.'])
  })

  test('go on at a deeper level behind a paragraph outside', async () => {
    const body =
      list(item(p('x') + inner(item(p('x'))))) +
      p('x') +
      list(item(inner(item(p('x')))), 'text:continue-numbering="true"')
    expect(await numbers(body)).toEqual(['I.', '1.', '', '2.'])
  })

  test('of a second list in one item begin anew', async () => {
    expect(await numbers(list(item(p('x') + inner(item(p('x'))) + p('x') + inner(item(p('x'))))))).toEqual([
      'I.',
      '1.',
      '',
      '1.',
    ])
  })

  test('take the form that LibreOffice writes beside the standard one', async () => {
    const own = style(
      level(1, '1', '.'),
      level(2, '1', ')', 'text:display-levels="2" loext:num-list-format="Mục %1%-%2%:"'),
    )
    expect(await numbers(list(item(p('x') + inner(item(p('x'))))), own)).toEqual(['1.', 'Mục 1-1:'])
  })

  test('of headings follow the outline', async () => {
    const outline = `<text:outline-style>${['1', '2']
      .map(
        (at) =>
          `<text:outline-level-style text:level="${at}" style:num-format="1" style:num-suffix="." text:display-levels="${at}"/>`,
      )
      .join('')}</text:outline-style>`
    const h = (at: number, more = ''): string => `<text:h text:outline-level="${at}" ${more}>x</text:h>`
    expect(
      await numbers(h(1) + h(2) + h(2) + h(1, 'text:is-list-header="true"') + h(1) + h(2) + h(3), outline),
    ).toEqual(['1.', '1.1.', '1.2.', '', '2.', '2.1.', ''])
  })

  test('bullets have their sign', async () => {
    const bullets = style('<text:list-level-style-bullet text:level="1" text:bullet-char="-"/>')
    expect(await numbers(list(item(p('x'))), bullets)).toEqual(['-'])
  })
})

describe('words', () => {
  test.each([
    ['spaces, tabs and line breaks', 'a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d', 'a   b\tc\u2028d'],
    ['white space as XML has it', '\n  a \n <text:span> b</text:span>', 'a b'],
    ['a note', 'a<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note>b', 'ab'],
    ['a remark', 'a<office:annotation><text:p>n</text:p></office:annotation>b', 'ab'],
    ['hidden words', 'a<text:span text:style-name="Hidden">b</text:span>', 'a'],
    ['capitals', '<text:span text:style-name="Caps">Thông báo</text:span>', 'THÔNG BÁO'],
    ['a link', '<text:a>a</text:a>', 'a'],
    ['markup that somebody typed', '**a** # &lt;b&gt;', '**a** # <b>'],
  ])('%s', async (_, content, text) => {
    const styles = [
      '<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>',
      '<style:style style:name="Caps" style:family="text"><style:text-properties fo:text-transform="uppercase"/></style:style>',
    ].join('')
    expect(await paragraphs({body: p(content), styles})).toEqual([text])
  })

  test('what was deleted, and a table of contents, are left out; sections and frames are read', async () => {
    const body = [
      `<text:tracked-changes>${p('deleted')}</text:tracked-changes>`,
      `<text:table-of-content>${p('contents')}</text:table-of-content>`,
      `<text:section>${p('a')}</text:section>`,
      p(`b<draw:frame><draw:text-box>${p('box')}</draw:text-box></draw:frame>`),
      `<text:section text:display="none">${p('hidden')}</text:section>`,
    ]
    expect(await paragraphs({body: body.join('')})).toEqual(['a', 'b', 'box'])
  })

  test('are bold by their style or that of the paragraph', async () => {
    const styles = [
      '<style:style style:name="Head" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>',
      '<style:style style:name="Sub" style:family="paragraph" style:parent-style-name="Head"/>',
      '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="700"/></style:style>',
      '<style:style style:name="N" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>',
    ].join('')
    const span = (name: string, text: string): string => `<text:span text:style-name="${name}">${text}</text:span>`
    const {pieces = []} = await readOdt({body: p(`a ${span('B', 'b')}`) + p(`${span('N', 'a')} b`, 'Sub'), styles})
    expect(
      linesAmong(pieces).map(({rich}) => rich.bold.map(({start, end}) => rich.text.slice(start, end)).join()),
    ).toEqual(['b', ' b'])
  })
})

test('a cell over rows is the cell of each, one over columns that of the first', async () => {
  const cell = (text: string, attributes = ''): string =>
    `<table:table-cell ${attributes}>${p(text)}</table:table-cell>`
  const covered = '<table:covered-table-cell/>'
  const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`
  const body = `<table:table><table:table-header-rows>${row(cell('A', 'table:number-rows-spanned="2"'), cell('B', 'table:number-columns-spanned="2"'), covered)}</table:table-header-rows>${row(covered, cell('C'), cell('D'))}</table:table>`
  const [table] = ((await readOdt({body})).pieces ?? []).filter(isTable)
  expect(table?.rows.map((cells) => cells.map((lines) => lines.map(({text}) => text).join()))).toEqual([
    ['A', 'B', ''],
    ['A', 'C', 'D'],
  ])
})
