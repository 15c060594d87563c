import {subcommand} from './subcommand.ts'
import {listFlags, listOperands} from './task-flags.ts'

export const due = subcommand({
  operands: listOperands,
  examples: [
    {
      line: 'dieuhanh due --within 7',
      help: {vi: 'việc đến hạn trong 7 ngày tới', en: 'what is due in the next 7 days'},
    },
    {
      line: 'dieuhanh due --before 15/5/2026',
      help: {vi: 'việc phải xong trước ngày 15/5/2026', en: 'what must be finished before 15 May 2026'},
    },
    {
      line: 'dieuhanh parse thong-bao.md --no-save | dieuhanh due --by "ngày mai" -',
      help: {vi: 'từ kết quả của lệnh parse', en: 'from the output of parse'},
    },
  ],
  flags: listFlags,
  async run(operands, options, context) {
    const [{showTasks}, {pressing}] = await Promise.all([import('./show-tasks.ts'), import('../query/state.ts')])
    const load = async () => (await import('../output/agenda.ts')).agendaPrinter
    return showTasks(operands, {options, load, always: {hasDeadline: true, state: pressing}}, context)
  },
})
