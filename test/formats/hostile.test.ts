import {deflateRawSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {open} from '../../src/read/open.ts'
import {docxFile, p} from './docx-file.ts'
import {odtFile} from './odt-file.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const document = (xml: string): Uint8Array => zipSync({'word/document.xml': strToU8(xml)})
const nested = (depth: number, name: string): string => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth)

/** A zip file of one part that claims, and unpacks to, so many bytes of zeros. */
function bomb(name: string, size: number, {claimed = size, method = 8} = {}): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size))
  const nameBytes = Buffer.from(name)
  const fields = (offset: number, header: Buffer): Buffer => {
    header.writeUInt16LE(method, offset)
    header.writeUInt32LE(packed.length, offset + 10)
    header.writeUInt32LE(claimed, offset + 14)
    header.writeUInt16LE(nameBytes.length, offset + 18)
    return header
  }
  const local = fields(8, Buffer.from(`PK\x03\x04\x14\x00${'\0'.repeat(24)}`, 'latin1'))
  const central = fields(10, Buffer.from(`PK\x01\x02\x14\x00\x14\x00${'\0'.repeat(38)}`, 'latin1'))
  const end = Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1')
  const start = local.length + nameBytes.length + packed.length
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length + nameBytes.length, 12)
  end.writeUInt32LE(start, 16)
  return Buffer.concat([local, nameBytes, packed, central, nameBytes, end])
}

const compound = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ])

describe('a hostile file is refused with a word', () => {
  test.each([
    ['a bomb', bomb('word/document.xml', 80_000_000), 'file-strange'],
    ['a bomb within the limit of size', bomb('word/document.xml', 30_000_000), 'file-strange'],
    ['a bomb that lies about its size', bomb('word/document.xml', 80_000_000, {claimed: 1000}), 'file-strange'],
    [
      'an external entity',
      document(`<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="${main}">&x;</w:document>`),
      'file-strange',
    ],
    [
      'entities in entities',
      document(`<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="${main}">&b;</w:document>`),
      'file-strange',
    ],
    ['an entity that nobody declared', docxFile({body: p('&x;')}), 'file-broken'],
    ['XML without end', docxFile({body: nested(100_000, 'w:p')}), 'file-strange'],
    ['ODF without end', odtFile({body: nested(100_000, 'text:section')}), 'file-strange'],
    ['XML that is none', document('<w:document'), 'file-broken'],
    ['no body', document(`<w:document xmlns:w="${main}"/>`), 'file-broken'],
    ['half a file', docxFile({body: p('a'.repeat(9999))}).subarray(0, 700), 'file-broken'],
    ['a part that is packed in a way that nobody knows', bomb('word/document.xml', 9, {method: 99}), 'file-broken'],
    ['HTML without end', Buffer.from(`<!doctype html>${'<div>'.repeat(100_000)}a`), 'file-strange'],
    ['an encrypted docx', compound('EncryptedPackage'), 'file-locked'],
    ['an encrypted odt', odtFile({body: '', manifest: '<manifest:encryption-data/>'}), 'file-locked'],
    ['a file of an old Word', compound('WordDocument'), 'format-doc'],
    ['a compound file of another kind', compound('Workbook'), 'input-binary'],
    ['a zip file of another kind', zipSync({'xl/workbook.xml': strToU8('<x/>'.repeat(99))}), 'input-binary'],
  ])('%s', async (_, bytes, code) => {
    await expect(open(bytes, '-')).rejects.toMatchObject({name: 'Error', code})
  })
})

describe('what is only odd is read', () => {
  test('styles that are based on each other', async () => {
    const style = (id: string, base: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`
    const file = docxFile({body: p('a', '<w:pStyle w:val="A"/>'), styles: style('A', 'B') + style('B', 'A')})
    expect((await open(file, 'x.docx')).text).toBe('a\n')
  })

  test('pictures are not unpacked, however large', async () => {
    const picture = bomb('word/media/image1.png', 80_000_000)
    const local = picture.subarray(0, Buffer.from(picture).indexOf('PK\x01\x02', 0, 'latin1'))
    expect((await open(Buffer.concat([local, docxFile({body: p('a')})]), 'x.docx')).text).toBe('a\n')
  })

  test('a page whose elements are never closed', async () => {
    const html = `<!doctype html>${'<font>'.repeat(3000)}a`
    expect((await open(Buffer.from(html), 'x.html')).text).toBe('a\n')
  })

  test('a table that claims more columns than there can be', async () => {
    const html = '<!doctype html><table><tr><td colspan=999999 rowspan=999999>a<td>b</table>'
    expect((await open(Buffer.from(html), 'x.html')).text).toBe('a\nb\n')
  })
})
