import {codeOperands, progressFlags} from './progress-flags.ts'
import {subcommand} from './subcommand.ts'

export const pause = subcommand({
  operands: codeOperands,
  examples: [
    {
      line: 'dieuhanh pause NV3 --note "chờ hướng dẫn của Sở"',
      help: {vi: 'tạm dừng, ghi rõ vì sao', en: 'pause it and say why'},
    },
  ],
  flags: progressFlags,
  async run(operands, options, context) {
    const {recordProgress} = await import('./record-progress.ts')
    const said = {command: 'pause', action: {kind: 'pause'}, note: options.note ?? null} as const
    return recordProgress(operands, said, options, context)
  },
})
