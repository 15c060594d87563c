import {renderTable} from '../output/table.ts'
import {listFlags, listOperands, showTasks} from './show-tasks.ts'
import {subcommand} from './subcommand.ts'

export const list = subcommand({
  operands: listOperands,
  examples: [
    {line: 'dieuhanh list thong-bao.md --unit vhxh', help: {vi: 'việc của một đơn vị', en: 'the tasks of a unit'}},
    {line: 'dieuhanh list thong-bao.md --state qua-han', help: {vi: 'việc quá hạn', en: 'what is overdue'}},
    {
      line: 'dieuhanh list thong-bao.md --json id,text,due',
      help: {vi: 'dữ liệu cho chương trình khác', en: 'data for other programs'},
    },
  ],
  flags: listFlags,
  run: (operands, options, context) => showTasks(operands, options, context, {render: renderTable}),
})
