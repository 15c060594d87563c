import {toggle} from './flags.ts'
import {subcommand} from './subcommand.ts'

export const backup = subcommand({
  operands: {
    spec: '<file>',
    help: {vi: 'tệp của bản sao', en: 'the file of the copy'},
  },
  examples: [
    {
      line: 'dieuhanh backup so-2026-05-15.db',
      help: {vi: 'sao lưu, cả khi đang có người ghi sổ', en: 'copies it, even while others write'},
    },
    {
      line: 'dieuhanh list --register so-2026-05-15.db',
      help: {vi: 'xem một bản sao', en: 'looks at a copy'},
    },
  ],
  flags: {
    force: toggle('--force', {vi: 'ghi đè tệp đã có', en: 'replace a file that is there'}),
    json: toggle('--json', {vi: 'in JSON', en: 'print JSON'}),
  },
  async run(operands, options, context) {
    const {backUpRegister} = await import('./back-up-register.ts')
    return backUpRegister(operands[0] ?? '', options, context)
  },
})
