import {codeOperands, progressFlags} from './progress-flags.ts'
import {subcommand} from './subcommand.ts'

export const cancel = subcommand({
  operands: codeOperands,
  examples: [
    {
      line: 'dieuhanh cancel NV3 --note "đã bỏ trong văn bản thay thế"',
      help: {vi: 'hủy, ghi rõ vì sao', en: 'cancel it and say why'},
    },
  ],
  flags: progressFlags,
  async run(operands, options, context) {
    const {recordProgress} = await import('./record-progress.ts')
    const said = {command: 'cancel', action: {kind: 'cancel'}, note: options.note ?? null} as const
    return recordProgress(operands, said, options, context)
  },
})
