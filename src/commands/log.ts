import {count, toggle} from './flags.ts'
import {subcommand} from './subcommand.ts'

export const log = subcommand({
  operands: {
    spec: '[code...]',
    help: {vi: 'chỉ các nhiệm vụ này: NV3, NV5-NV7', en: 'only of these tasks: NV3, NV5-NV7'},
  },
  examples: [
    {line: 'dieuhanh log', help: {vi: 'các thay đổi gần đây', en: 'the latest changes'}},
    {line: 'dieuhanh log NV9', help: {vi: 'mọi thay đổi của một việc', en: 'all changes of one task'}},
  ],
  flags: {
    limit: count('--limit <number>', {vi: 'số thay đổi (mặc định 20)', en: 'how many changes (20 unless given)'}),
    json: toggle('--json', {vi: 'in JSON', en: 'print JSON'}),
  },
  async run(operands, options, context) {
    const {showJournal} = await import('./show-journal.ts')
    return showJournal(operands, options, context)
  },
})
