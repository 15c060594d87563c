import {describe, expect, test} from 'vitest'
import {open} from '../../src/read/open.ts'
import {isTable, linesAmong} from '../../src/read/pieces.ts'

const read = (html: string, path = 'tb.html') => open(new TextEncoder().encode(html), path)
const paragraphs = async (html: string): Promise<string[]> => (await read(html)).text.replace(/\n$/, '').split('\n')

describe('words', () => {
  test.each([
    ['paragraphs and white space', '<p>a\n   b</p>\n<p>c <b> d</b></p>', ['a b', 'c d']],
    ['line breaks', 'a<br>b<br/>c', ['a\u2028b\u2028c']],
    ['entities', '<p>a&nbsp;&amp;&#273;&lt;b&gt;</p>', ['a\u00a0&đ<b>']],
    ['elements inside a line', '<p>a<span>b</span><a href="#">c</a><u>d</u></p>', ['abcd']],
    ['blocks inside blocks', '<div>a<div>b</div>c</div>', ['a', 'b', 'c']],
    ['text that is set as it was typed', '<pre>a  b\nc</pre>', ['a  b\u2028c']],
    ['capitals', '<p style="text-transform: uppercase">Thông báo</p>', ['THÔNG BÁO']],
    ['what is left open', '<p>a<p>b<ul><li>c<li>d', ['a', 'b', '• c', '• d']],
    [
      'parts that are not shown',
      '<head><title>t</title></head><script>s</script><style>s</style><nav>n</nav><p hidden>h</p><p style="display:none">d</p><!-- c --><p>a</p>',
      ['a'],
    ],
    ['notes', '<p>a<a class="footnote-ref"><sup>1</sup></a></p><section class="footnotes"><p>n</p></section>', ['a']],
    [
      'notes of LibreOffice',
      '<p>a<a class="sdfootnoteanc"><sup>1</sup></a></p><div id="sdfootnote1"><p>n</p></div>',
      ['a'],
    ],
    [
      'notes of Word',
      `<p>a<a style='mso-footnote-id:ftn1'>[1]</a></p><div style='mso-element:footnote-list'><p>n</p></div>`,
      ['a'],
    ],
    ['markup of another kind', '<p>**a** # 1\\.</p>', ['**a** # 1\\.']],
  ])('%s', async (_, html, wanted) => {
    expect(await paragraphs(html)).toEqual(wanted)
  })

  test('are bold by element, heading and style', async () => {
    const html =
      '<p>a <b>b</b> <span style="font-weight: 700">c</span></p><h2>d <span style="font-weight:normal">e</span></h2>'
    const lines = linesAmong((await read(html)).pieces ?? [])
    expect(lines.map(({rich}) => rich.bold.map(({start, end}) => rich.text.slice(start, end)))).toEqual([
      ['b', 'c'],
      ['d '],
    ])
  })
})

describe('lists', () => {
  test.each([
    ['numbers', '<ol><li>a<li>b</ol>', ['1. a', '2. b']],
    ['a start, and a number of its own', '<ol start=3><li>a<li value=7>b<li>c</ol>', ['3. a', '7. b', '8. c']],
    [
      'letters and Roman numbers',
      '<ol type=a><li>x</ol><ol type=I><li>x</ol><ol style="list-style-type: lower-roman"><li>x</ol>',
      ['a. x', 'I. x', 'i. x'],
    ],
    ['one in another', '<ul><li>a<ul><li>b</ul></ul>', ['• a', '◦ b']],
    ['paragraphs in an item', '<ol><li><p>a</p><p>b</p></li><li><p>c</p></ol>', ['1. a', 'b', '2. c']],
    ['a sign that was typed', '<ul><li>- a<li>+ b</ul>', ['- a', '+ b']],
    ['none', '<ul style="list-style-type:none"><li>a</ul>', ['a']],
    ['an item without words', '<ol><li></li><li>b</ol>', ['2. b']],
    [
      'the marks that Word writes out',
      `<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>a</p>` +
        `<p style='mso-list:l0 level2 lfo1'><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt'>&nbsp; </span></span></span>b</p>`,
      ['1.1. a', '• b'],
    ],
  ])('%s', async (_, html, wanted) => {
    expect(await paragraphs(html)).toEqual(wanted)
  })

  test('stand further in the deeper they are', async () => {
    const {pieces = []} = await read('<p>x</p><ul><li>a<ul><li>b</ul></ul>')
    expect(linesAmong(pieces).map(({indent}) => indent)).toEqual([0, 4, 8])
  })
})

test('a cell over rows is the cell of each, one over columns that of the first', async () => {
  const html = '<table><thead><tr><th rowspan=2>A<th colspan=2>B</thead><tr><td>C<td>D</table>'
  const [table] = ((await read(html)).pieces ?? []).filter(isTable)
  expect(table?.rows.map((row) => row.map((cell) => cell.map(({text}) => text).join()))).toEqual([
    ['A', 'B', ''],
    ['A', 'C', 'D'],
  ])
})

describe('a page is told by its content', () => {
  test.each([
    '<!DOCTYPE html><p>a',
    '\ufeff <html><body>a',
    '<!-- x --><HTML lang="vi">a',
    '<?xml version="1.0"?>\n<!doctype HTML>a',
  ])('%s', async (html) => {
    expect((await read(html, '-')).format).toBe('html')
  })

  test.each(['<table><tr><td>a</td></tr></table>', '<htmlx>', 'a <html>', '<p>a</p>'])('not %s', async (text) => {
    expect((await read(text, '-')).format).toBe('text')
  })
})
