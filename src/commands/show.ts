import {toggle} from './flags.ts'
import {readingFlags} from './reading-flags.ts'
import {subcommand} from './subcommand.ts'

export const show = subcommand({
  operands: {
    spec: '<code...>',
    help: {
      vi: 'mã nhiệm vụ trong sổ (NV3, NV5-NV7), hoặc mục của một văn bản rồi tên tệp (2.2-4 thong-bao.md)',
      en: 'codes of the register (NV3, NV5-NV7), or the ref of a task and its file (2.2-4 thong-bao.md)',
    },
  },
  examples: [
    {line: 'dieuhanh show NV9', help: {vi: 'một việc, nguyên văn và nhật ký', en: 'a task, its source, its journal'}},
    {line: 'dieuhanh show 2.2-4 thong-bao.md', help: {vi: 'một việc của một văn bản', en: 'a task of a document'}},
  ],
  flags: {
    json: toggle('--json', {vi: 'in JSON', en: 'print JSON'}),
    ...readingFlags,
  },
  async run(operands, options, context) {
    const {showDetails} = await import('./show-details.ts')
    return showDetails(operands, options, context)
  },
})
