import {toggle} from './flags.ts'
import {subcommand} from './subcommand.ts'

export const forget = subcommand({
  operands: {
    spec: '<document>',
    help: {vi: 'số, ký hiệu hoặc tệp của văn bản', en: 'number, symbol or file of the document'},
  },
  examples: [
    {line: 'dieuhanh forget 45/TB-UBND', help: {vi: 'hỏi rồi bỏ văn bản khỏi sổ', en: 'asks, then takes it out'}},
    {line: 'dieuhanh forget 45/TB-UBND --yes', help: {vi: 'không hỏi', en: 'without asking'}},
  ],
  flags: {
    yes: toggle('--yes', {vi: 'không hỏi lại', en: 'do not ask'}),
    json: toggle('--json', {vi: 'in JSON', en: 'print JSON'}),
  },
  async run(operands, options, context) {
    const {forgetDocument} = await import('./forget-document.ts')
    return forgetDocument(operands.join(' '), options, context)
  },
})
