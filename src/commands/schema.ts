import {json} from '../output/json.ts'
import {choice, toggle} from './flags.ts'
import {subcommand} from './subcommand.ts'

export const schema = subcommand({
  examples: [
    {line: 'dieuhanh schema > directive.schema.json', help: {vi: 'lưu lược đồ', en: 'keep the schema'}},
    {line: 'dieuhanh schema --of task', help: {vi: 'lược đồ của lệnh export', en: 'the schema of export'}},
  ],
  flags: {
    of: choice(
      '--of <what>',
      {
        vi: 'của cả văn bản (lệnh parse) hay của một việc (tệp JSON của export)',
        en: 'of a document, as parse prints it, or of a task, as export writes it',
      },
      {names: {directive: ['van-ban'], task: ['viec', 'nhiem-vu']}, translated: true},
    ),
    json: toggle('--json', {vi: 'in JSON (luôn luôn như vậy)', en: 'print JSON (it always does)'}),
  },
  async run(_operands, {of = 'directive'}, {out}) {
    const {directiveJsonSchema, taskJsonSchema} = await import('../model/json-schema.ts')
    out(`${json(of === 'task' ? taskJsonSchema() : directiveJsonSchema())}\n`)
    return 'done'
  },
})
