import {subcommand} from './subcommand.ts'
import {listFlags, listOperands} from './task-flags.ts'

export const list = subcommand({
  operands: listOperands,
  examples: [
    {line: 'dieuhanh list --unit vhxh', help: {vi: 'việc của một đơn vị', en: 'the tasks of a unit'}},
    {line: 'dieuhanh list --state qua-han', help: {vi: 'việc quá hạn', en: 'what is overdue'}},
    {
      line: 'dieuhanh list thong-bao.md --json id,text,due',
      help: {vi: 'dữ liệu cho chương trình khác', en: 'data for other programs'},
    },
  ],
  flags: listFlags,
  async run(operands, options, context) {
    const {showTasks} = await import('./show-tasks.ts')
    const load = async () => (await import('../output/table.ts')).tablePrinter
    return showTasks(operands, {options, load}, context)
  },
})
