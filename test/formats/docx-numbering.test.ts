import {describe, expect, test} from 'vitest'
import {item, p, paragraphs, readDocx} from './docx-file.ts'

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const family = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`

const legalLevels = [level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.'), level(2, 'lowerLetter', '%3)')]

/** The numbers before the x of each paragraph. */
const numbers = async (body: string, numbering: string, styles = ''): Promise<string[]> =>
  (await paragraphs({body, numbering, styles})).map((text) => text.replace(/ ?x$/, ''))

describe('the numbers that Word shows', () => {
  test('count by level, and begin anew below an item further out', async () => {
    const body = [0, 1, 1, 2, 2, 0, 1, 2].map((at) => item(1, at)).join('')
    expect(await numbers(body, family(0, ...legalLevels) + list(1, 0))).toEqual([
      '1.',
      '1.1.',
      '1.2.',
      'a)',
      'b)',
      '2.',
      '2.1.',
      'a)',
    ])
  })

  test.each([
    ['upperRoman', 4, 'IV.'],
    ['lowerRoman', 4, 'iv.'],
    ['upperLetter', 2, 'B.'],
    ['lowerLetter', 5, 'e.'],
    ['lowerLetter', 28, 'bb.'],
    ['decimalZero', 3, '03.'],
    ['vietnameseCounting', 3, 'ba.'],
    ['japaneseCounting', 3, '3.'],
    ['none', 1, '.'],
  ])('%s %i is %s', async (format, n, shown) => {
    const body = Array.from({length: n}, () => item(1)).join('')
    expect((await numbers(body, family(0, level(0, format, '%1.')) + list(1, 0))).at(-1)).toBe(shown)
  })

  test('go on over paragraphs without one, and over lists of one family', async () => {
    const body = item(1) + p('x') + item(2) + item(1)
    expect(await numbers(body, family(0, ...legalLevels) + list(1, 0) + list(2, 0))).toEqual(['1.', '', '2.', '3.'])
  })

  test('begin anew in a list that says where it starts, once', async () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const body = item(1) + item(1) + item(2) + item(2) + item(1) + item(2)
    expect(await numbers(body, family(0, ...legalLevels) + list(1, 0) + list(2, 0, start))).toEqual([
      '1.',
      '2.',
      '5.',
      '6.',
      '7.',
      '8.',
    ])
  })

  test('take a level that a list has for its own', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', 'Phần %1')}</w:lvlOverride>`
    expect(await numbers(item(1), family(0, ...legalLevels) + list(1, 0, own))).toEqual(['Phần I'])
  })

  test('never begin anew where the level says so, or only below a level further out', async () => {
    const levels = [
      level(0, 'upperRoman', '%1.'),
      level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
      level(2, 'lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>'),
    ]
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((at) => item(1, at)).join('')
    expect(await numbers(body, family(0, ...levels) + list(1, 0))).toEqual([
      'I.',
      '1.',
      'a)',
      '2.',
      'b)',
      'II.',
      '3.',
      'a)',
    ])
  })

  test('are all decimal where the level is legal', async () => {
    const levels = [level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>')]
    expect(await numbers(item(1) + item(1) + item(1, 1), family(0, ...levels) + list(1, 0))).toEqual([
      'I.',
      'II.',
      '2.1.',
    ])
  })

  test('of a level without an item above it show where that one would begin', async () => {
    expect(await numbers(item(1, 1) + item(1, 0), family(0, ...legalLevels) + list(1, 0))).toEqual(['1.1.', '1.'])
  })

  test('stop where a paragraph takes its list away', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="H"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const none = '<w:pStyle w:val="H"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    const body = p('x', '<w:pStyle w:val="H"/>') + p('x', none) + p('x', '<w:pStyle w:val="H"/>')
    expect(await numbers(body, family(0, ...legalLevels) + list(1, 0), styles)).toEqual(['1.', '', '2.'])
  })

  test('come from the style, whose level is the one that names it, also through the style below it', async () => {
    const style = (id: string, more: string, base = ''): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}<w:pPr>${more}</w:pPr></w:style>`
    const styles = [
      style('Heading1', '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      style('Heading2', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
      style('Unit', '', 'Heading2'),
    ].join('')
    const levels = [
      level(0, 'decimal', '%1.', '<w:pStyle w:val="Heading1"/>'),
      level(1, 'decimal', '%1.%2.', '<w:pStyle w:val="Heading2"/>'),
    ]
    const body = ['Heading1', 'Heading2', 'Unit', 'Heading1', 'Unit'].map((id) => p('x', `<w:pStyle w:val="${id}"/>`))
    expect(await numbers(body.join(''), family(0, ...levels) + list(1, 0), styles)).toEqual([
      '1.',
      '1.1.',
      '1.2.',
      '2.',
      '2.1.',
    ])
  })

  test('follow a list to the family that has its style', async () => {
    const linked = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>'
    const target = `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="L"/>${legalLevels.join('')}</w:abstractNum>`
    expect(await numbers(item(7) + item(7, 1), target + linked + list(7, 1))).toEqual(['1.', '1.1.'])
  })

  test('count an item without words, and show nothing for it', async () => {
    expect(
      await paragraphs({body: item(1) + item(1, 0, ' ') + item(1), numbering: family(0, ...legalLevels) + list(1, 0)}),
    ).toEqual(['1. x', ' ', '3. x'])
  })

  test('do not count an item that is deleted', async () => {
    const deleted =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>y</w:delText></w:r></w:del></w:p>'
    expect(await numbers(item(1) + deleted + item(1), family(0, ...legalLevels) + list(1, 0))).toEqual(['1.', '2.'])
  })

  test('are left out where the file names a list that it does not have', async () => {
    expect(await numbers(item(9) + item(1, 8), family(0, ...legalLevels) + list(1, 0))).toEqual(['', ''])
  })
})

describe('bullets', () => {
  const bullet = (at: number, text: string, font: string): string =>
    level(
      at,
      'bullet',
      text,
      `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr>`,
    )

  test.each([
    ['\uf0b7', 'Symbol', '•'],
    ['\uf02d', 'Symbol', '-'],
    ['·', 'Symbol', '•'],
    ['\uf0a7', 'Wingdings', '▪'],
    ['ü', 'Wingdings', '✓'],
    ['o', 'Courier New', '◦'],
    ['-', 'Times New Roman', '-'],
    ['–', 'Times New Roman', '–'],
    ['+', 'Times New Roman', '+'],
    ['*', '', '*'],
    ['★', 'Arial', '•'],
    ['(i)', 'Arial', '(i)'],
  ])('%s of %s is %s', async (text, font, shown) => {
    expect(await numbers(item(1), family(0, bullet(0, text, font)) + list(1, 0))).toEqual([shown])
  })

  test('of a deeper level stand further in', async () => {
    const numbering = family(0, bullet(0, '-', ''), bullet(1, '-', '')) + list(1, 0)
    const {pieces = []} = await readDocx({body: item(1) + item(1, 1), numbering})
    expect(pieces.map((piece) => 'indent' in piece && piece.indent)).toEqual([3, 9])
  })
})
