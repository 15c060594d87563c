import {codeOperands, progressFlags} from './progress-flags.ts'
import {subcommand} from './subcommand.ts'

export const reopen = subcommand({
  operands: codeOperands,
  examples: [
    {
      line: 'dieuhanh reopen NV3 --note "sản phẩm chưa đạt"',
      help: {vi: 'mở lại việc đã ghi là xong', en: 'open a task again that was recorded as done'},
    },
  ],
  flags: progressFlags,
  async run(operands, options, context) {
    const {recordProgress} = await import('./record-progress.ts')
    const said = {command: 'reopen', action: {kind: 'reopen'}, note: options.note ?? null} as const
    return recordProgress(operands, said, options, context)
  },
})
