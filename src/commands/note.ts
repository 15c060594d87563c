import {Failure} from '../model/failure.ts'
import {isCode} from './codes.ts'
import {progressFlags} from './progress-flags.ts'
import {subcommand} from './subcommand.ts'

export const note = subcommand({
  operands: {
    spec: '<code> <text...>',
    help: {vi: 'mã nhiệm vụ, rồi nội dung trong ngoặc kép', en: 'codes of tasks, then the text between quotes'},
  },
  examples: [
    {
      line: 'dieuhanh note NV3 "Đơn vị xin lùi, chờ ý kiến Chủ tịch"',
      help: {vi: 'ghi một dòng bên cạnh việc', en: 'write a line beside a task'},
    },
  ],
  flags: {json: progressFlags.json},
  async run(operands, options, context) {
    const end = operands.findIndex((word) => !isCode(word))
    const codes = end < 0 ? operands : operands.slice(0, end)
    const text = end < 0 ? '' : operands.slice(end).join(' ').trim()
    if (codes.length === 0) throw new Failure('code-missing', {}, 2)
    if (text === '') throw new Failure('text-missing', {}, 2)
    const {recordProgress} = await import('./record-progress.ts')
    return recordProgress(codes, {command: 'note', action: {kind: 'note'}, note: text}, options, context)
  },
})
