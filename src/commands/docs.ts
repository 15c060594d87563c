import {documentFieldNames} from '../output/count-fields.ts'
import {subcommand} from './subcommand.ts'
import {countFlags, listOperands} from './task-flags.ts'

export const docs = subcommand({
  operands: listOperands,
  examples: [
    {line: 'dieuhanh docs', help: {vi: 'các văn bản và số việc', en: 'the documents and how many tasks each has'}},
    {line: 'dieuhanh docs --state qua-han', help: {vi: 'văn bản có việc quá hạn', en: 'those with late tasks'}},
  ],
  flags: countFlags(documentFieldNames),
  async run(operands, options, context) {
    const [{countTasks}, {documentGroups}, {compareItems}, {countRecord}, {renderTally}] = await Promise.all([
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
        grouping: () => documentGroups(compareItems),
        records: ({groups}) => groups.map(({document, counts}) => ({document, ...countRecord(counts)})),
        render: ({groups, counts}, look) =>
          renderTally(groups, {all: counts, title: 'column-document', foot: 'docs-foot'}, look),
      },
      context,
    )
  },
})
