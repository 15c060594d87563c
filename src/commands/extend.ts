import {Failure} from '../model/failure.ts'
import {day, text} from './flags.ts'
import {codeOperands, progressFlags} from './progress-flags.ts'
import {subcommand} from './subcommand.ts'

export const extend = subcommand({
  operands: codeOperands,
  examples: [
    {
      line: 'dieuhanh extend NV11 --to 29/5 --reason "chờ hướng dẫn của Sở" --doc 12/BC',
      help: {vi: 'gia hạn; hạn ban đầu vẫn được giữ', en: 'the first deadline is kept'},
    },
  ],
  flags: {
    to: day('--to <day>', {vi: 'hạn mới', en: 'the new day'}),
    reason: text('--reason <text>', {vi: 'lý do', en: 'why'}),
    doc: text('--doc <document>', {vi: 'văn bản cho gia hạn', en: 'the document that allows it'}),
    ...progressFlags,
  },
  async run(operands, {to, reason, doc, note, json}, context) {
    if (to === undefined) throw new Failure('option-missing', {name: '--to'}, 2)
    if (!reason?.trim()) throw new Failure('option-missing', {name: '--reason'}, 2)
    const {recordProgress} = await import('./record-progress.ts')
    const said = {command: 'extend', action: {kind: 'extend', to}, note: note ?? null} as const
    const why = doc === undefined ? reason : `${reason} (${doc})`
    return recordProgress(operands, {...said, reason: why}, {...(json && {json})}, context)
  },
})
