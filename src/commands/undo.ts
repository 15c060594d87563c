import {toggle} from './flags.ts'
import {subcommand} from './subcommand.ts'

export const undo = subcommand({
  examples: [
    {
      line: 'dieuhanh undo',
      help: {
        vi: 'hoàn tác thay đổi gần nhất; gọi lại để lùi tiếp',
        en: 'take back the last change; again for the one before',
      },
    },
  ],
  flags: {json: toggle('--json', {vi: 'in JSON', en: 'print JSON'})},
  async run(_operands, options, context) {
    const {takeBack} = await import('./take-back.ts')
    return takeBack(options, context)
  },
})
