import {unitFieldNames} from '../output/count-fields.ts'
import {subcommand} from './subcommand.ts'
import {countFlags, listOperands} from './task-flags.ts'

export const units = subcommand({
  operands: listOperands,
  examples: [
    {line: 'dieuhanh units', help: {vi: 'số việc của từng đơn vị', en: 'how many tasks each unit has'}},
    {line: 'dieuhanh units --doc 45', help: {vi: 'của một văn bản', en: 'of one document'}},
  ],
  flags: countFlags(unitFieldNames),
  async run(operands, options, context) {
    const [{countTasks}, {unitGroups}, {compareItems}, {countRecord}, {renderTally}] = await Promise.all([
      import('./count-tasks.ts'),
      import('../query/group.ts'),
      import('../query/select.ts'),
      import('../output/count-record.ts'),
      import('../output/tally.ts'),
    ])
    return countTasks(
      operands,
      options,
      {
        grouping: () => unitGroups(compareItems),
        records: ({groups}) => groups.map(({name, counts}) => ({unit: name, ...countRecord(counts)})),
        render: ({groups, counts}, look) =>
          renderTally(groups, {all: counts, title: 'column-unit', foot: 'units-foot'}, look),
      },
      context,
    )
  },
})
