import {Document, type ILevelsOptions, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun} from 'docx'
import type {Rich} from '../../src/model/rich.ts'
import {type Counted, type List, type Mark, type Part, type Plan, stretches} from './plan.ts'

const forms: Record<Counted, {format: NonNullable<ILevelsOptions['format']>; text: (level: number) => string}> = {
  roman: {format: LevelFormat.UPPER_ROMAN, text: () => '%1.'},
  capital: {format: LevelFormat.UPPER_LETTER, text: () => '%1.'},
  decimal: {
    format: LevelFormat.DECIMAL,
    text: (level) => `${Array.from({length: level + 1}, (_, i) => `%${i + 1}`).join('.')}.`,
  },
  letter: {format: LevelFormat.LOWER_LETTER, text: () => '%1)'},
  parenthesis: {format: LevelFormat.DECIMAL, text: () => '(%1)'},
  article: {format: LevelFormat.DECIMAL, text: () => 'Điều %1.'},
}

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const style = (level: number) => ({paragraph: {indent: {left: 360 * (level + 1), hanging: 360}}})

const numbered = ({form, starts}: List, at: number) => ({
  reference: `list${at}`,
  levels: levels.map((level) => ({
    level,
    format: forms[form].format,
    text: forms[form].text(level),
    start: starts[level] ?? 1,
    style: style(level),
  })),
})

const bulleted = (sign: string) => ({
  reference: `bullet${sign}`,
  levels: levels.map((level) => ({level, format: LevelFormat.BULLET, text: sign, style: style(level)})),
})

const runs = (text: Rich): TextRun[] => stretches(text).map((stretch) => new TextRun(stretch))

const numbering = (mark: Mark) =>
  mark.kind === 'number'
    ? {numbering: {reference: `list${mark.list}`, level: mark.level}}
    : mark.kind === 'bullet'
      ? {numbering: {reference: `bullet${mark.sign}`, level: mark.level}}
      : {}

function render(part: Part): Paragraph | Table {
  if (part.kind === 'paragraph') {
    const typed = part.mark.kind === 'typed' ? [new TextRun(part.mark.text)] : []
    return new Paragraph({...numbering(part.mark), children: [...typed, ...runs(part.text)]})
  }
  const widest = Math.max(...part.rows.map((row) => row.length))
  return new Table({
    rows: part.rows.map(
      (row) =>
        new TableRow({
          children: Array.from(
            {length: widest},
            (_, i) =>
              new TableCell({
                children: [...(row[i] ?? []).map((line) => new Paragraph({children: runs(line)})), new Paragraph('')],
              }),
          ),
        }),
    ),
  })
}

/** A document of Word, with its numbers and bullets made by lists and its dates in bold. */
export async function toDocx({lists, parts}: Plan): Promise<Uint8Array> {
  const signs = new Set(
    parts.flatMap((part) => (part.kind === 'paragraph' && part.mark.kind === 'bullet' ? [part.mark.sign] : [])),
  )
  const config = [...lists.map(numbered), ...[...signs].map(bulleted)]
  return Packer.toBuffer(new Document({numbering: {config}, sections: [{children: parts.map(render)}]}))
}
