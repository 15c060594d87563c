/** A PDF in which each stream is the text of a page, in Helvetica. */
export function pdfFile(pages: readonly string[], {filter = '', trailer = ''} = {}): Uint8Array {
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((content, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + i * 2} 0 R>>`,
      `<</Length ${content.length}${filter}>>stream\n${content}\nendstream`,
    ]),
  ]
  return pdfOf(objects, trailer)
}

/** A PDF of bare objects, numbered from 1, of which the first is the catalog. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** A PDF of one page that draws a form, which draws the next one several times, and so on. */
export function nestedForms(levels: number, times: number): Uint8Array {
  const form = (level: number): string => {
    const content = level < levels ? '/X Do '.repeat(times) : 'n'
    const next = level < levels ? `/Resources<</XObject<</X ${5 + level} 0 R>>>>` : ''
    return `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]${next}/Length ${content.length}>>stream\n${content}\nendstream`
  }
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>',
    '<</Length 5>>stream\n/X Do\nendstream',
    ...Array.from({length: levels}, (_, i) => form(i + 1)),
  ])
}

/** Operations that write lines of text from the top of a page. */
export const written = (...lines: string[]): string =>
  `BT /F 14 Tf 18 TL 85 780 Td ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`
