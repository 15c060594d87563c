import {codeOperands, progressFlags} from './progress-flags.ts'
import {subcommand} from './subcommand.ts'

export const start = subcommand({
  operands: codeOperands,
  examples: [
    {line: 'dieuhanh start NV3', help: {vi: 'đơn vị đã bắt đầu làm', en: 'the unit has begun'}},
    {
      line: 'dieuhanh start NV5-NV7 --note "đã phân công chuyên viên"',
      help: {vi: 'nhiều việc, kèm ghi chú', en: 'several tasks, with a note'},
    },
  ],
  flags: progressFlags,
  async run(operands, options, context) {
    const {recordProgress} = await import('./record-progress.ts')
    const said = {command: 'start', action: {kind: 'start'}, note: options.note ?? null} as const
    return recordProgress(operands, said, options, context)
  },
})
