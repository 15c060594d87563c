import {json} from '../output/json.ts'
import {toggle} from './flags.ts'
import {subcommand} from './subcommand.ts'

export const schema = subcommand({
  examples: [{line: 'dieuhanh schema > directive.schema.json', help: {vi: 'lưu lược đồ', en: 'keep the schema'}}],
  flags: {json: toggle('--json', {vi: 'in JSON (luôn luôn như vậy)', en: 'print JSON (it always does)'})},
  async run(_operands, _options, {out}) {
    const {directiveJsonSchema} = await import('../model/json-schema.ts')
    out(`${json(directiveJsonSchema())}\n`)
    return 'done'
  },
})
