import {countFieldNames} from '../output/count-fields.ts'
import {subcommand} from './subcommand.ts'
import {countFlags, listOperands} from './task-flags.ts'

export const stats = subcommand({
  operands: listOperands,
  examples: [
    {line: 'dieuhanh stats', help: {vi: 'số việc theo trạng thái', en: 'how many tasks are in which state'}},
    {line: 'dieuhanh stats --unit vhxh --json', help: {vi: 'của một đơn vị, ra JSON', en: 'of a unit, as JSON'}},
  ],
  flags: countFlags(countFieldNames),
  async run(operands, options, context) {
    const [{countTasks}, {ungrouped}, {countRecord}, {renderStats}] = await Promise.all([
      import('./count-tasks.ts'),
      import('../query/group.ts'),
      import('../output/count-record.ts'),
      import('../output/tally.ts'),
    ])
    return countTasks(
      operands,
      options,
      {
        grouping: ungrouped,
        records: ({counts}) => countRecord(counts),
        render: async ({counts}, {language}) => renderStats(counts, language),
      },
      context,
    )
  },
})
