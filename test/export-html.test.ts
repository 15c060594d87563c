import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {safe} from '../src/output/safe.ts'
import {shell} from './dieuhanh.ts'
import {find, hasClass, type Node, named, readHtml, textOf} from './html.ts'
import {directive, exported, notice, pageOfNotes, pageWith, today, used} from './html-page.ts'

const isRow = (node: Node): boolean => node.name === 'tr' && node.attribs?.['data-state'] !== undefined
const everything = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(everything)]
const read = (file: string): Node => readHtml(readFileSync(file, 'utf8'))
const texts = (page: Node, selector: string): string[] =>
  everything(page)
    .filter((node) => hasClass(node, selector))
    .map(textOf)

describe('the page', () => {
  const text = readFileSync(exported('', used()), 'utf8')
  const page = readHtml(text)
  const nodes = everything(page)
  const rows = find(page, isRow)
  const row = (code: string): string => textOf(rows.find((each) => textOf(each).includes(code)) ?? {})

  test('has every task once, in whole', () => {
    const wanted = directive().units.flatMap(({tasks}) => tasks.map((task) => task.text))
    const found = rows.map((each) => textOf(named(find(each, (node) => hasClass(node, 'what'))[0] ?? {}, 'p')[0] ?? {}))
    expect(found.toSorted()).toEqual(wanted.toSorted())
  })

  test('says what was recorded', () => {
    expect(row('NV9')).toContain('52/QĐ-UBND')
    expect(row('NV11')).toContain('29/5/2026')
    expect(row('NV11')).toContain('hạn ban đầu 15/5/2026, gia hạn lần 1')
    expect(row('NV23')).toContain('đã gọi điện')
    expect(row('NV23')).toContain('trễ 1 ngày')
  })

  test('gives deadlines in the words of the document and as days', () => {
    expect(row('NV23')).toContain('“trước ngày 13/5/2026”')
    expect(row('NV23')).toMatch(/trước 13\/5\/2026/)
    expect(text).toContain('<time datetime="2026-05-13">trước 13/5/2026</time>')
  })

  test('shows the numbers of the one counting function', () => {
    const {total, states} = JSON.parse(shell(`dieuhanh stats ${notice} --today ${today} --json total,states`).stdout)
    const plain = everything(read(exported(notice)))
    const number = (name: string): number =>
      Number(textOf(plain.find((node) => node.attribs?.['data-count'] === name) ?? {}))
    const shown = Object.keys(states).filter((name) => plain.some((node) => node.attribs?.['data-count'] === name))
    expect([number('all'), ...shown.map(number)]).toEqual([total, ...shown.map((name) => states[name])])
    expect(shown).toEqual(expect.arrayContaining(Object.keys(states).filter((name) => states[name] > 0)))
  })

  test('leads nowhere but to its own parts, each of which there is once', () => {
    const ids = nodes.flatMap(({attribs}) => (attribs?.id ? [attribs.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    const named = nodes.flatMap(({attribs}) => [
      ...(attribs?.href ? [attribs.href.replace(/^#/, '')] : []),
      ...(attribs?.['aria-labelledby']?.split(' ') ?? []),
    ])
    expect(named.filter((name) => !ids.includes(name))).toEqual([])
  })

  test('forbids itself every request and every script but its own', () => {
    const policy = nodes.find(({attribs}) => attribs?.['http-equiv'] === 'Content-Security-Policy')?.attribs?.content
    const hashOf = (name: string): string => {
      const [element, ...others] = nodes.filter((node) => node.name === name)
      expect(others).toEqual([])
      return createHash('sha256')
        .update(textOf(element ?? {}))
        .digest('base64')
    }
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hashOf('style')}'; script-src 'sha256-${hashOf('script')}'; base-uri 'none'; form-action 'none'`,
    )
    const attributes = new Set(nodes.flatMap(({attribs}) => Object.keys(attribs ?? {})))
    expect([...attributes].filter((name) => /^(?:on.*|style|src|srcset|action|formaction|ping)$/.test(name))).toEqual(
      [],
    )
    expect(text).not.toMatch(/https?:|url\(|@import/)
  })

  test('speaks the language that was asked for, and marks the words of documents', () => {
    expect(text).toContain('<html lang="vi">')
    const english = read(exported(`${notice} --lang en`))
    expect(named(english, 'html')[0]?.attribs?.lang).toBe('en')
    expect(textOf(named(english, 'h1')[0] ?? {})).toBe('Register of tasks')
    const [first] = find(english, isRow)
    expect(named(first ?? {}, 'p')[0]?.attribs?.lang).toBe('vi')
  })
})

describe('the picture of the deadlines', () => {
  const pictureOf = (page: Node): Node | undefined => everything(page).find((node) => node.attribs?.role === 'img')

  test('can be read aloud', () => {
    const picture = pictureOf(read(exported(notice)))
    expect(named(picture ?? {}, 'title').length).toBeGreaterThan(0)
    expect(textOf(named(picture ?? {}, 'desc')[0] ?? {})).toBe(
      '6 mốc thời hạn, từ 13/5/2026 đến 15/5/2026. Quá hạn: 2. Sắp đến hạn: 4. Từng mốc có trong bảng nhiệm vụ.',
    )
  })

  test.each([notice, 'fixtures/documents/thong-bao-thoi-han-kho.md', 'fixtures/documents'])(
    'shows every day of %s by which something is due',
    (name) => {
      const page = read(exported(name))
      const picture = pictureOf(page) ?? {}
      const marks = everything(picture).filter(
        ({name, attribs}) => name === 'use' && attribs?.href !== '#s-before',
      ).length
      const more = texts(picture, 'rest').reduce((sum, each) => sum + Number(each.slice(1)), 0)
      const days = everything(page).filter((node) => hasClass(node, 'day') && named(node, 'time').length > 0).length
      expect(marks + more).toBe(days)
      expect(days).toBeGreaterThan(5)
    },
  )

  test('is replaced by a sentence where no day is known', () => {
    const page = read(exported(`${notice} --state khong-thoi-han`))
    expect(pictureOf(page)).toBeUndefined()
    expect(textOf(page)).toContain('Không có thời hạn nào ghi rõ ngày.')
  })

  test('a page of nothing says so', () => {
    const page = read(exported(`${notice} --state huy`))
    expect(find(page, isRow)).toEqual([])
    expect(find(page, (node) => node.attribs?.id === 'none').map((node) => node.attribs?.hidden)).toEqual([undefined])
  })
})

/** What somebody may have put into a document to make a page act, or mislead who reads it. */
const hostile = [
  '<script>alert(1)</script>',
  '</style></script></title><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1) &lt;b&gt; {{7*7}} <!-- ]]>',
  'đảo \u202egnah iời chữ\u2066 \u001b[31mđỏ\u0007 \u2028 hết',
].join(' ')

/** The page without its texts: elements, names of attributes, and the values that lead or act. */
const skeleton = (page: Node): string[] =>
  everything(page).flatMap(({name, attribs = {}}) =>
    name ? [`${name} ${Object.keys(attribs)} ${attribs.href ?? ''} ${attribs.class ?? ''}`] : [],
  )

describe('what documents and people write is text', () => {
  test('in every place that a document fills', () => {
    const strange = pageWith(hostile)
    expect(skeleton(read(strange))).toEqual(skeleton(read(pageWith('lành'))))
    expect(texts(read(strange), 'what').filter((text) => text.includes(safe(hostile))).length).toBeGreaterThan(32)
    expect(readFileSync(strange, 'utf8')).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/,
    )
  })

  /** The spoken order stands in the table and among what is due within a week. */
  test('in notes, results, spoken orders and names of files', () => {
    const strange = pageOfNotes(hostile, '"><img src=x onerror=alert(1)>\u202e.md')
    const page = read(strange)
    expect(skeleton(page)).toEqual(skeleton(read(pageOfNotes('lành', 'lanh.md'))))
    const lines = texts(page, 'more').filter((text) => text.includes(safe(hostile)))
    expect(lines.map((line) => line.split(':')[0])).toEqual(expect.arrayContaining(['Ghi chú', 'Kết quả']))
    const orders = texts(page, 'what').filter((text) => text.startsWith('<script>alert(1)</script>'))
    expect(orders).toHaveLength(2)
    expect(texts(page, 'file').join()).toContain('"><img src=x onerror=alert(1)>\\u202e.md')
  })
})
