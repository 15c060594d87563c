import {type Block, linesOf, type TableBlock} from '../../src/model/block.ts'
import type {Rich} from '../../src/model/rich.ts'
import {documentTypes} from '../../src/outline/types.ts'
import {toBlocks} from '../../src/read/blocks.ts'
import {withReaders} from '../../src/read/readers.ts'

const style = `
@page {size: A4; margin: 20mm 15mm 20mm 30mm}
body {font: 14pt/1.25 "Times New Roman", "Liberation Serif", serif; text-align: justify; margin: 0}
p {margin: 0 0 6pt; text-indent: 1cm}
table {border-collapse: collapse; width: 100%; margin-bottom: 8pt}
td {vertical-align: top; padding: 1pt 4pt}
.sides {table-layout: fixed}
.sides td {text-align: center; font-size: 12pt; width: 42%}
.sides td + td {width: 58%}
.sides td.list {text-align: left; font-size: 11pt}
.sides p {margin: 0; text-indent: 0}
.cells td {border: 1px solid; text-align: left; font-size: 12pt}
.title {text-align: center; text-indent: 0}
.annex {break-before: page}`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Words with their bold ones, as HTML. */
function html({text, bold}: Rich): string {
  let out = ''
  let at = 0
  for (const {start, end} of bold) {
    out += `${escaped(text.slice(at, start))}<b>${escaped(text.slice(start, end))}</b>`
    at = end
  }
  return out + escaped(text.slice(at))
}

const plain = (line: string): string => line.replace(/<\/?b>/g, '')
const linesIn = (blocks: readonly Block[]): string[] =>
  blocks
    .filter(({kind}) => kind !== 'rule')
    .flatMap((block) => linesOf(block).map(html))
    .filter((line) => plain(line).trim() !== '')

/** The lines of a paragraph as one, a code that was cut at its hyphen whole again. */
const whole = (lines: readonly Rich[]): string =>
  lines.map(html).reduce((soFar, line) => (/[\p{L}\p{N}]-$/u.test(soFar) ? soFar + line : `${soFar} ${line}`))

const isTitle = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && text.length < 120

function cells({rows}: TableBlock): string {
  const row = (each: TableBlock['rows'][number]): string =>
    `<tr>${each.map((cell) => `<td valign="top">${cell.map(html).join('<br>')}</td>`).join('')}</tr>`
  return `<table class="cells" border="1">${rows.map(row).join('')}</table>`
}

function bodyOf(block: Block): string {
  if (block.kind === 'rule') return ''
  if (block.kind === 'table') return cells(block)
  if (block.kind === 'columns')
    return sides({left: block.columns.slice(0, 1).map(html), right: block.columns.slice(1).map(html)}, '')
  return `<p${isTitle(block.text.text) ? ' class="title"' : ''}>${whole(block.lines)}</p>`
}

interface Sides {
  left: string[]
  right: string[]
}

/** Two columns side by side, as offices set head and foot. */
function sides({left, right}: Sides, kind: string): string {
  if (left.length + right.length === 0) return ''
  const side = (lines: string[]): string => lines.map((line) => `<p>${line}</p>`).join('')
  return `<table class="sides"><tr><td class="${kind}">${side(left)}</td><td>${side(right)}</td></tr></table>`
}

const asSides = (lines: readonly string[], isLeft: (line: string) => boolean): Sides => ({
  left: lines.filter((line) => isLeft(plain(line))),
  right: lines.filter((line) => !isLeft(plain(line))),
})

/** Of the head, the name of the state and the date stand at the right. */
const isIssuer = (line: string): boolean => !/^(?:CỘNG H|ĐẢNG CỘNG|Độc lập|.{0,40}ngày[\s\d.…]*tháng)/iu.test(line)
const isRecipient = (line: string): boolean => /^(?:\W*Nơi nhận|[-–•+*] ?)/u.test(line)

const kinds = documentTypes.map(([type]) => type.toUpperCase())
const opensBody = (block: Block): boolean =>
  block.kind === 'text' && (kinds.includes(block.text.text) || /^Kính gửi/u.test(block.text.text))
const opensFoot = (block: Block): boolean => linesOf(block).some(({text}) => /^\W*Nơi nhận/u.test(text))
const opensAnnex = (block: Block): boolean =>
  block.kind === 'table' || (block.kind === 'text' && /^(?:phụ lục|kế hoạch)/iu.test(block.text.text))

/** A document as a web page to be printed: head and foot in two columns, items with their marks as typed. */
export async function printed(text: string): Promise<string> {
  const blocks = await withReaders({text}, (readers) => toBlocks({text}, readers))
  const start = Math.max(0, blocks.findIndex(opensBody))
  const found = blocks.findIndex((block, i) => i > start && opensFoot(block))
  const foot = found < 0 ? blocks.length : found
  const annex = blocks.findIndex((block, i) => i > foot && opensAnnex(block))
  const end = annex < 0 ? blocks.length : annex
  return [
    `<!doctype html><html lang="vi"><meta charset="utf-8"><style>${style}</style>`,
    sides(asSides(linesIn(blocks.slice(0, start)), isIssuer), ''),
    ...blocks.slice(start, foot).map(bodyOf),
    sides(asSides(linesIn(blocks.slice(foot, end)), isRecipient), 'list'),
    end < blocks.length ? `<div class="annex">${blocks.slice(end).map(bodyOf).join('\n')}</div>` : '',
  ].join('\n')
}
