import {json} from '../output/json.ts'
import {renderRules} from '../output/rules.ts'
import {toggle} from './flags.ts'
import {subcommand} from './subcommand.ts'

export const rules = subcommand({
  examples: [
    {
      line: 'dieuhanh rules',
      help: {vi: 'mọi cách viết thời hạn đọc được', en: 'every phrasing of a deadline that is read'},
    },
  ],
  flags: {json: toggle('--json', {vi: 'in JSON', en: 'print JSON'})},
  async run(_operands, options, {out, language}) {
    const {rules: table} = await import('../deadlines/index.ts')
    const known = Object.values(table).map(({id, summary, examples}) => ({id, summary, examples}))
    out(options.json ? `${json(known)}\n` : renderRules(known, language))
    return 'done'
  },
})
