import {Failure} from '../model/failure.ts'
import {day, text} from './flags.ts'
import {codeOperands, progressFlags} from './progress-flags.ts'
import {subcommand} from './subcommand.ts'

export const dueSet = subcommand({
  operands: codeOperands,
  examples: [
    {
      line: 'dieuhanh due-set NV1 --to 30/6/2026',
      help: {vi: 'đặt hạn cho việc không thời hạn', en: 'give an undated task its day'},
    },
  ],
  flags: {
    to: day('--to <day>', {vi: 'ngày đến hạn', en: 'the day'}),
    reason: text('--reason <text>', {vi: 'lý do', en: 'why'}),
    ...progressFlags,
  },
  async run(operands, {to, reason, note, json}, context) {
    if (to === undefined) throw new Failure('option-missing', {name: '--to'}, 2)
    const {recordProgress} = await import('./record-progress.ts')
    const said = {command: 'due-set', action: {kind: 'due-set', to}, note: note ?? null} as const
    return recordProgress(operands, {...said, reason}, {...(json && {json})}, context)
  },
})
