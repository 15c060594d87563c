import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {deflateSync} from 'node:zlib'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {Failure} from '../../src/model/failure.ts'
import {parseDocument} from '../../src/parse.ts'
import {open} from '../../src/read/open.ts'
import {documents, facts, fixtures} from '../reading.ts'
import {pdfFile, written} from './pdf-file.ts'

const folder = join(fixtures, 'formats')
const files = readdirSync(folder).filter((file) => file.endsWith('.pdf'))

const codeOf = async (bytes: Uint8Array): Promise<string> =>
  open(bytes, 'in.pdf').then(
    ({text}) => `read: ${text.trim()}`,
    (error: unknown) => (error instanceof Failure ? error.code : String(error)),
  )

const notice = pdfFile([written('THONG BAO', 'Giao Phong Kinh te bao cao truoc ngay 15/5/2026.')])

describe('files that offices make', () => {
  test.each(files)('%s is read like the document that it was made of', async (file) => {
    const made = documents.find(({name}) => file.startsWith(name.replaceAll(' ', '-')))
    const {directive} = await parseDocument(await open(readFileSync(join(folder, file)), file))
    expect(made && facts(directive, made.wanted)).toEqual(made && facts(made.wanted, made.wanted))
    expect(directive.source.format).toBe('pdf')
  })

  test('places are told by page and line', async () => {
    const file = 'thongbao-libreoffice.pdf'
    const source = await open(readFileSync(join(folder, file)), file)
    const {directive} = await parseDocument(source)
    const last = directive.units.at(-1)?.tasks.at(-1)
    const {page, line, offset} = last?.position.start ?? {offset: 0}
    const lines = source.text.slice(source.pages?.[(page ?? 0) - 1], offset).split('\n')
    expect(page).toBeGreaterThan(1)
    expect(lines).toHaveLength(line ?? 0)
    expect(source.text.slice(offset, offset + 10)).toBe(last?.text.slice(0, 10))
  })
})

describe('files that cannot be read say why', () => {
  const bomb = deflateSync(Buffer.alloc(300_000_000, ' ')).toString('latin1')
  test.each([
    ['without text', pdfFile(['q 595 0 0 842 0 0 cm Q']), 'pdf-scanned'],
    ['with only a number on each page', pdfFile([written('1'), written('2')]), 'pdf-scanned'],
    ['with too many pages', pdfFile(Array.from({length: 1001}, () => '')), 'pdf-too-long'],
    ['cut off at its beginning', notice.slice(0, 40), 'file-broken'],
    ['of nothing but its name', Buffer.from('%PDF-1.7\n'), 'file-broken'],
    [
      'with a password',
      pdfFile([written('a')], {
        trailer: `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>>>/ID[<00><00>]`,
      }),
      'file-locked',
    ],
    ['whose stream is a bomb', pdfFile([bomb], {filter: '/Filter/FlateDecode'}), 'file-strange'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  test('one that lost its end is read all the same', async () => {
    const cut = notice.slice(0, notice.length - 20)
    expect(await codeOf(cut)).toContain('Giao Phong Kinh te')
  })

  test('operations that make no sense are passed over', async () => {
    const odd = `Q Q Q ET Tj [1 2] TJ /None 12 Tf (a) Tj 1 0 0 cm ${'q '.repeat(5000)} ${written('Giao Phong Kinh te')} 0 0 0 0 0 0 Tm`
    expect(await codeOf(pdfFile([odd]))).toContain('Giao Phong Kinh te')
  })
})

describe('the library', () => {
  afterEach(() => vi.restoreAllMocks())

  test('prints nothing and asks no network', async () => {
    const said = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name))
    const fetched = vi.spyOn(globalThis, 'fetch')
    await codeOf(notice)
    await codeOf(notice.slice(0, notice.length - 20))
    await codeOf(pdfFile(['/None 12 Tf (a) Tj']))
    expect([...said, fetched].map((spy) => spy.mock.calls)).toEqual([[], [], [], [], []])
  })

  test('has no code made out of what a file holds', async () => {
    const made = vi.spyOn(globalThis, 'Function')
    await codeOf(notice)
    expect(made).not.toHaveBeenCalled()
  })
})
