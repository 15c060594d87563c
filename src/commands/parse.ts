import type {Directive} from '../model/directive.ts'
import {arrayPart, json, ndjson} from '../output/json.ts'
import {summary, warningLines} from '../output/summary.ts'
import type {Reading} from '../parse.ts'
import {occurrences} from '../query/occurrence.ts'
import {toRows} from '../query/row.ts'
import {select} from '../query/select.ts'
import type {Context} from './context.ts'
import {choice, partialDate, text, toggle, type Values} from './flags.ts'
import {asksForMany, readEach} from './input.ts'
import {subcommand} from './subcommand.ts'

const flags = {
  ndjson: toggle('--ndjson', {
    vi: 'mỗi văn bản một dòng JSON, in ngay khi đọc xong',
    en: 'one line of JSON per document, as soon as it is read',
  }),
  number: text('--number <number>', {
    vi: 'số của văn bản còn để trống',
    en: 'the number of a document that leaves it blank',
  }),
  issued: partialDate('--issued <day>', {
    vi: 'ngày ban hành của văn bản còn để trống',
    en: 'the date of a document that leaves it blank',
  }),
  stage: choice(
    '--stage <stage>',
    {vi: 'in một bước trung gian: blocks hoặc outline', en: 'print an intermediate stage: blocks or outline'},
    {
      blocks: [],
      outline: [],
    },
  ),
  allowSecret: toggle('--allow-secret', {vi: 'đọc cả văn bản có dấu mật', en: 'read a document marked secret, too'}),
  save: toggle('--no-save', {vi: 'không ghi vào sổ', en: 'do not record'}),
  json: toggle('--json', {vi: 'in JSON (luôn luôn như vậy)', en: 'print JSON (it always does)'}),
}

type Options = Values<typeof flags>

/** Prints values as one object, an array or a line each, as they come. */
function printer({ndjson: lines}: Options, many: boolean, {out}: Context): {print(value: unknown): void; end(): void} {
  let printed = 0
  if (lines) return {print: (value) => out(`${ndjson(value)}\n`), end: () => undefined}
  if (!many) return {print: (value) => out(`${json(value)}\n`), end: () => undefined}
  return {
    print: (value) => out(arrayPart.before(printed++) + arrayPart.element(value)),
    end: () => out(arrayPart.after(printed)),
  }
}

/** Tells the person at the terminal what was found and what to look at. */
function tell(directive: Directive, {language, today, err}: Context): void {
  const {counts} = select(toRows([directive]), {}, {today, next: occurrences()})
  err(summary(directive, counts, language) + warningLines(directive))
}

const chosen = ({directive, stages}: Reading, {stage}: Options): unknown => (stage ? stages[stage] : directive)

export const parse = subcommand({
  operands: {
    spec: '<file...>',
    help: {
      vi: 'tệp .md, .txt, thư mục, hoặc - (đọc từ đầu vào chuẩn)',
      en: '.md or .txt files, folders, or - (standard input)',
    },
  },
  examples: [
    {line: 'dieuhanh parse thong-bao.md', help: {vi: 'đọc một văn bản', en: 'read one document'}},
    {line: 'dieuhanh parse van-ban/ --ndjson', help: {vi: 'đọc cả thư mục', en: 'read a folder'}},
    {
      line: 'dieuhanh parse du-thao.md --number 45 --issued 8/5/2026',
      help: {vi: 'điền chỗ trống của dự thảo', en: "fill a draft's blanks"},
    },
  ],
  flags,
  async run(operands, options, context) {
    const {parseDocument} = await import('../parse.ts')
    const {number, issued, allowSecret} = options
    const blanks = {
      ...(number && {number}),
      ...(issued && {issued}),
      ...(allowSecret && {allowSecret}),
      language: context.language,
    }
    const {print, end} = printer(options, await asksForMany(operands), context)
    let complete = true
    for await (const reading of readEach(operands, context, (source) => parseDocument(source, blanks))) {
      complete &&= reading !== null
      if (!reading) continue
      print(chosen(reading, options))
      tell(reading.directive, context)
    }
    end()
    return complete ? 'done' : 'incomplete'
  },
})
