import {columnNames} from '../export/column-names.ts'
import {choice, days, text, toggle} from './flags.ts'
import {readingFlags} from './reading-flags.ts'
import {subcommand} from './subcommand.ts'
import {filterFlags, listFlags, listOperands} from './task-flags.ts'

export const exportFlags = {
  output: text(
    '-o, --output <file>',
    {
      vi: 'tệp cần ghi; định dạng theo đuôi tệp; - là đầu ra chuẩn',
      en: 'the file to write, its format by its ending; - is standard output',
    },
    'file',
  ),
  format: choice(
    '--format <format>',
    {vi: 'định dạng', en: 'the format'},
    {
      names: {
        json: [],
        ndjson: ['jsonl'],
        csv: [],
        xlsx: ['excel'],
        ics: ['lich'],
        md: ['markdown'],
        html: ['web'],
        docx: ['word'],
      },
    },
  ),
  columns: choice(
    '--columns <set>',
    {vi: 'bộ cột của csv, xlsx, docx', en: 'the columns of csv, xlsx, docx'},
    {names: columnNames},
  ),
  alarm: days('--alarm <days>', {
    vi: 'lịch nhắc trước hạn bấy nhiêu ngày, ví dụ 3d hoặc 7d,1d',
    en: 'the calendar reminds so many days before, such as 3d or 7d,1d',
  }),
  todo: toggle('--todo', {vi: 'ghi lịch dạng việc cần làm', en: 'put tasks instead of events into the calendar'}),
  force: toggle('--force', {vi: 'ghi đè tệp đã có', en: 'replace a file that is there'}),
  ...filterFlags,
  sort: listFlags.sort,
  exitCode: listFlags.exitCode,
  ...readingFlags,
}

export const exportCommand = subcommand({
  operands: listOperands,
  examples: [
    {line: 'dieuhanh export -o so-theo-doi.xlsx', help: {vi: 'cả sổ ra Excel', en: 'the whole register for Excel'}},
    {
      line: 'dieuhanh export --unit vhxh --has-deadline -o lich.ics --alarm 3d',
      help: {vi: 'lịch của một đơn vị, nhắc trước 3 ngày', en: 'the calendar of a unit, with a reminder 3 days before'},
    },
    {
      line: 'dieuhanh export thong-bao.md -o bang.docx --columns so-theo-doi',
      help: {vi: 'bảng để in của một văn bản', en: 'the table of a document, to be printed'},
    },
  ],
  flags: exportFlags,
  async run(operands, options, context) {
    const {exportTasks} = await import('./export-tasks.ts')
    return exportTasks(operands, options, context)
  },
})
