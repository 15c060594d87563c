import {choice, count, partialDate, text, toggle} from './flags.ts'
import {readingFlags} from './reading-flags.ts'
import {subcommand} from './subcommand.ts'

export const parseFlags = {
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
    {vi: 'in một bước trung gian', en: 'print an intermediate stage'},
    {names: {blocks: [], outline: []}},
  ),
  office: text(
    '--office <file>',
    {
      vi: 'tệp JSON của cơ quan: tên cơ quan riêng, ngày nghỉ riêng',
      en: "the office's own JSON file: names of bodies, days off",
    },
    'file',
  ),
  ...readingFlags,
  save: toggle('--no-save', {vi: 'không ghi vào sổ', en: 'do not record'}),
  dryRun: toggle('--dry-run', {
    vi: 'không ghi; in những gì sẽ thay đổi trong sổ',
    en: 'do not record; print what would change in the register',
  }),
  recursive: toggle('-r, --recursive', {
    vi: 'đọc cả các thư mục con',
    en: 'read the folders of a folder, too',
  }),
  jobs: count('--jobs <number>', {
    vi: 'số luồng đọc cùng lúc (mặc định: theo máy và số tệp)',
    en: 'how many threads read (default: by the machine and the number of files)',
  }),
  progress: toggle('--no-progress', {vi: 'không hiện tiến độ', en: 'do not show progress'}),
  json: toggle('--json', {vi: 'in JSON (luôn luôn như vậy)', en: 'print JSON (it always does)'}),
}

export const parse = subcommand({
  operands: {
    spec: '<file...>',
    help: {
      vi: 'tệp (.docx, .pdf, .md, .txt…), thư mục, hoặc - (đầu vào chuẩn)',
      en: 'files (.docx, .pdf, .md, .txt …), folders, or - (standard input)',
    },
  },
  examples: [
    {line: 'dieuhanh parse thong-bao.md', help: {vi: 'đọc một văn bản', en: 'read one document'}},
    {line: 'dieuhanh parse van-ban/ --ndjson', help: {vi: 'đọc cả thư mục', en: 'read a folder'}},
    {
      line: 'dieuhanh parse van-ban/ -r --ndjson > tat-ca.ndjson',
      help: {vi: 'đọc cả thư mục con, ghi ra một tệp', en: 'read its folders too, into one file'},
    },
    {
      line: 'dieuhanh parse du-thao.md --number 45 --issued 8/5/2026',
      help: {vi: 'điền chỗ trống của dự thảo', en: "fill a draft's blanks"},
    },
  ],
  flags: parseFlags,
  async run(operands, options, context) {
    const {printReadings} = await import('./print-readings.ts')
    return printReadings(operands, options, context)
  },
})
