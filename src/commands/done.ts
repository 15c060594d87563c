import {day, text} from './flags.ts'
import {codeOperands, progressFlags} from './progress-flags.ts'
import {subcommand} from './subcommand.ts'

export const done = subcommand({
  operands: codeOperands,
  examples: [
    {line: 'dieuhanh done NV3', help: {vi: 'xong hôm nay', en: 'done today'}},
    {
      line: 'dieuhanh done NV9 --on 14/5/2026 --product "52/QĐ-UBND"',
      help: {vi: 'xong ngày 14/5, văn bản kết quả', en: 'done on 14 May, with the document that shows it'},
    },
    {line: 'dieuhanh done NV3 NV5-NV7', help: {vi: 'nhiều việc một lúc', en: 'several tasks at once'}},
    {
      line: 'dieuhanh done NV33 --for 25/5/2026',
      help: {vi: 'một kỳ của việc định kỳ', en: 'one occurrence of a recurring task'},
    },
  ],
  flags: {
    on: day('--on <day>', {vi: 'ngày hoàn thành (mặc định hôm nay)', en: 'the day it was done (today unless given)'}),
    product: text('--product <document>', {vi: 'văn bản, sản phẩm kết quả', en: 'the document that shows the result'}),
    occurrence: day('--for <day>', {vi: 'kỳ nào của việc định kỳ', en: 'which occurrence of a recurring task'}),
    ...progressFlags,
  },
  async run(operands, {on, product, occurrence, note, json}, context) {
    const {recordProgress} = await import('./record-progress.ts')
    const action = {
      kind: 'done',
      on: on ?? context.today,
      result: product ?? null,
      occurrence: occurrence ?? null,
    } as const
    return recordProgress(operands, {command: 'done', action, note: note ?? null}, {...(json && {json})}, context)
  },
})
