import {subcommand} from './subcommand.ts'
import {listFlags, listOperands} from './task-flags.ts'

export const overdue = subcommand({
  operands: listOperands,
  examples: [
    {line: 'dieuhanh overdue', help: {vi: 'việc quá hạn chưa xong', en: 'what is late and not done'}},
    {line: 'dieuhanh overdue --sort unit', help: {vi: 'xếp theo đơn vị', en: 'unit by unit'}},
    {line: 'dieuhanh overdue --today 18/5/2026', help: {vi: 'tính đến một ngày khác', en: 'as of another day'}},
  ],
  flags: listFlags,
  async run(operands, options, context) {
    const {showTasks} = await import('./show-tasks.ts')
    const load = async () => (await import('../output/table.ts')).tablePrinter
    return showTasks(operands, {options, load, always: {state: new Set(['overdue'])}}, context)
  },
})
