import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  type ITableCellOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type {Language} from '../messages/index.ts'
import {word} from '../messages/words.ts'
import {countsLine} from '../output/counts.ts'
import {showDate} from '../output/day.ts'
import {type Cell, cellText, type Sheet, toSheet} from './columns.ts'
import type {Export} from './format.ts'

/** Half points: the size 13 of decree 30/2020/NĐ-CP, and a head that fits above narrow columns. */
const size = {body: 26, head: 24, title: 28}

/** A4, lying; margins in the ranges of decree 30/2020/NĐ-CP, appendix I. */
const page = {
  size: {
    width: convertMillimetersToTwip(210),
    height: convertMillimetersToTwip(297),
    orientation: PageOrientation.LANDSCAPE,
  },
  margin: {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(20),
    right: convertMillimetersToTwip(15),
  },
}
const room = page.size.height - page.margin.left - page.margin.right

const margins = {top: 40, bottom: 40, left: 60, right: 60}

/** Twips that a letter takes, rather more than less; a word that takes more than the most may be broken. */
const letter = {small: 135, capital: 200}
const mostOfWord = 12 * letter.small

const lengthOf = (text: string): number =>
  letter.small * text.length + (letter.capital - letter.small) * (text.match(/\p{Lu}/gu)?.length ?? 0)

const sum = (numbers: readonly number[]): number => numbers.reduce((whole, part) => whole + part, 0)

/** The least width of a column, in twips: no date and no usual word of it is broken. */
function leastOf(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/[\s/-]+(?=\D)|\s+/))
  return Math.min(mostOfWord, Math.max(...words.map(lengthOf))) + margins.left + margins.right
}

/** Shares the width of the page out, in twips: to each column its least, and what is left by the length of its texts. */
function widthsOf({columns, rows}: Sheet, language: Language): number[] {
  const texts = columns.map((_, index) => rows.map((row) => cellText(row[index] ?? '', language)))
  const least = columns.map(({title}, index) => leastOf([title, ...(texts[index] ?? [])]))
  const parts = columns.map(({width}, index) => {
    const letters = sum((texts[index] ?? []).map(({length}) => length))
    return Math.max(width / 3, letters / Math.max(1, rows.length))
  })
  const left = room - sum(least)
  if (left < 0) return least.map((width) => Math.floor((room * width) / sum(least)))
  return least.map((width, index) => Math.floor(width + (left * (parts[index] ?? 0)) / sum(parts)))
}

const line = {style: BorderStyle.SINGLE, size: 4, color: '000000'}
const borders = {top: line, bottom: line, left: line, right: line}

const centred = (text: string, options: {bold?: boolean; italics?: boolean; size?: number}): Paragraph =>
  new Paragraph({alignment: AlignmentType.CENTER, children: [new TextRun({text, ...options})]})

const cellOf = (width: number, content: Paragraph, options: Partial<ITableCellOptions> = {}): TableCell =>
  new TableCell({width: {size: width, type: WidthType.DXA}, borders, margins, ...options, children: [content]})

const headRow = (titles: readonly string[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: titles.map((title, index) =>
      cellOf(widths[index] ?? 0, centred(title, {bold: true, size: size.head}), {
        verticalAlign: VerticalAlign.CENTER,
      }),
    ),
  })

const bodyRow = (cells: readonly Cell[], widths: readonly number[], {language}: Export): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells.map((cell, index) => {
      const alignment = typeof cell === 'number' ? AlignmentType.CENTER : AlignmentType.LEFT
      return cellOf(widths[index] ?? 0, new Paragraph({alignment, children: [new TextRun(cellText(cell, language))]}))
    }),
  })

function tableOf(what: Export): Table {
  const sheet = toSheet(what)
  const {columns, rows} = sheet
  const widths = widthsOf(sheet, what.language)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: {size: room, type: WidthType.DXA},
    columnWidths: widths,
    rows: [
      headRow(
        columns.map(({title}) => title),
        widths,
      ),
      ...rows.map((row) => bodyRow(row, widths, what)),
    ],
  })
}

/** The number of the page at its top, in the middle, but not on the first (decree 30/2020/NĐ-CP, appendix I). */
const pageNumber = new Header({
  children: [
    new Paragraph({alignment: AlignmentType.CENTER, children: [new TextRun({children: [PageNumber.CURRENT]})]}),
  ],
})

/** The table as offices print it: A4 lying, Times New Roman 13, its head on every page. */
export async function writeDocx(what: Export): Promise<Uint8Array> {
  const {view, language} = what
  const title = word('export-title', language)
  const asOf = word('export-as-of', language, {day: showDate(view.today), counts: countsLine(view.counts, language)})
  const document = new Document({
    title,
    creator: 'dieuhanh',
    styles: {default: {document: {run: {font: 'Times New Roman', size: size.body, language: {value: 'vi-VN'}}}}},
    sections: [
      {
        properties: {page, titlePage: true},
        headers: {default: pageNumber, first: new Header({children: [new Paragraph('')]})},
        children: [
          centred(title, {bold: true, size: size.title}),
          centred(asOf, {italics: true}),
          new Paragraph(''),
          tableOf(what),
        ],
      },
    ],
  })
  return await Packer.toBuffer(document)
}
