import iconv from 'iconv-lite'
import {describe, expect, test} from 'vitest'
import {fromVni} from '../../src/read/formats/encoding/vni.ts'
import {open} from '../../src/read/open.ts'
import {documents} from '../reading.ts'

const notice = 'ỦY BAN NHÂN DÂN PHƯỜNG BẠCH ĐẰNG\nThông báo kết luận: các đơn vị thực hiện trước ngày 15/5/2026.'
const lower = notice.toLowerCase()

const letters: Record<string, string> = {đ: 'ñ', ơ: 'ô', ư: 'ö', í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î'}
const marks: Record<string, string> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
}

/** What a typist leaves who uses a font of VNI. */
const toVni = (text: string): string =>
  Array.from(text, (letter) => {
    const small = letter.toLowerCase()
    const cased = (written: string): string => (small === letter ? written : written.toUpperCase())
    if (letters[small]) return cased(letters[small])
    const [base = '', ...rest] = small.normalize('NFD')
    const horn = rest.includes('\u031b')
    const mark =
      marks[
        [...rest]
          .filter((each) => each !== '\u031b')
          .sort((a, b) => 'ˆ\u0306\u0302'.indexOf(b) - 'ˆ\u0306\u0302'.indexOf(a))
          .join('')
      ] ?? ''
    return cased((horn ? (letters[base === 'o' ? 'ơ' : 'ư'] ?? '') : base) + mark)
  }).join('')

/** TCVN3 has no capitals with marks: they are typed in small letters, and shown by another font. */
const toTcvn = (text: string): Buffer => {
  const codes = Array.from({length: 0x5f}, (_, i) => 0xa1 + i)
  const code = new Map(codes.map((each) => [iconv.decode(Buffer.from([each]), 'tcvn'), each]))
  return Buffer.from(
    Array.from(text, (letter) => code.get(letter) ?? code.get(letter.toLowerCase()) ?? letter.charCodeAt(0)),
  )
}

const to1258 = (text: string): Buffer => {
  const single = [...text.normalize('NFC')].map((letter) => {
    const [first = ''] = iconv.encode(letter, 'windows-1258')
    if (first !== 0x3f) return letter
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letter.normalize('NFD'))?.[0] ?? ''
    return letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone
  })
  return iconv.encode(single.join(''), 'windows-1258')
}

const utf16 = (text: string, order: 'le' | 'be', mark = ''): Buffer =>
  iconv.encode(mark + text, `utf-16${order}`, {addBOM: false})

describe('an old encoding is read as what it says', () => {
  test.each([
    ['TCVN3', toTcvn(lower), lower, 'TCVN3 (.VnTime)'],
    ['VNI', iconv.encode(toVni(notice), 'windows-1252'), notice, 'VNI'],
    ['Windows-1258', to1258(notice), notice, 'Windows-1258'],
    ['UTF-16 LE without a mark', utf16(notice, 'le'), notice, 'UTF-16LE'],
    ['UTF-16 BE without a mark', utf16(notice, 'be'), notice, 'UTF-16BE'],
    [
      'TCVN3, taken for Latin letters',
      Buffer.from(iconv.decode(toTcvn(lower), 'windows-1252')),
      lower,
      'TCVN3 (.VnTime)',
    ],
    ['VNI, taken for Latin letters', Buffer.from(toVni(notice)), notice, 'VNI'],
    ['UTF-8, twice', Buffer.from(iconv.decode(Buffer.from(lower), 'windows-1252')), lower, 'UTF-8 × 2'],
  ])('%s', async (_, bytes, text, encoding) => {
    const source = await open(bytes, 'tb.txt')
    expect(source.text).toBe(text)
    expect(source.notices).toEqual([{code: 'encoding-converted', values: {encoding}, range: null}])
  })

  test('a byte order mark says it, which is no guess', async () => {
    for (const order of ['le', 'be'] as const)
      expect(await open(utf16(notice, order, '\ufeff'), 'tb.txt')).toMatchObject({text: `\ufeff${notice}`, notices: []})
  })

  test('every letter of VNI', () => {
    const alphabet = 'aăâeêioôơuưyđ'
      .split('')
      .flatMap((base) =>
        ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'].map((tone) => (base + tone).normalize('NFC')),
      )
    for (const letter of alphabet.filter((each) => each.length === 1)) {
      expect(fromVni(toVni(letter))).toBe(letter)
      expect(fromVni(toVni(letter.toUpperCase()))).toBe(letter.toUpperCase())
    }
  })

  test('a page says its own', async () => {
    const html = '<html><meta charset="windows-1258"><p>'
    const source = await open(Buffer.concat([Buffer.from(html), to1258('Kính gửi')]), 'tb.html')
    expect(source).toMatchObject({text: 'Kính gửi\n', notices: []})
  })
})

describe('what is Unicode stays as it is', () => {
  test.each(documents)('$name', async ({text, path}) => {
    expect(await open(Buffer.from(text), path)).toMatchObject({text, notices: []})
  })

  test.each([
    'Le café à côté du marché est fermé; œuvre, garçon, où?',
    'Für Größe und Maß: süß, Öl, Ärger.',
    '© 2026 – ® ™ ± × ÷ µ ª º',
    'một dòng có "®Êt ®ai" ở giữa',
    'n\u00a0b',
  ])('%s', async (text) => {
    expect(await open(Buffer.from(text), 'x.txt')).toMatchObject({text, notices: []})
  })

  test('bytes that are no text of Vietnamese are refused', async () => {
    await expect(open(iconv.encode('Le café à côté', 'windows-1252'), 'x.txt')).rejects.toMatchObject({
      code: 'input-encoding',
    })
    await expect(open(Buffer.from([0, 1, 2, 255, 254, 0, 0, 7]), 'x.txt')).rejects.toMatchObject({code: 'input-binary'})
  })
})
