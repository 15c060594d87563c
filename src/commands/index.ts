import type {Bilingual} from '../messages/words.ts'
import type {Subcommand} from './subcommand.ts'

/** A command as far as it is known before it is loaded. */
export interface Entry {
  alias: string
  summary: Bilingual
  load(): Promise<Subcommand>
}

/** The table: one row per command, in the order of the help. Only the command that was called is loaded. */
export const commands: Record<string, Entry> = {
  parse: {
    alias: 'boc-tach',
    summary: {
      vi: 'đọc văn bản chỉ đạo, in nhiệm vụ và thời hạn ra JSON',
      en: 'read directive documents, print tasks and deadlines as JSON',
    },
    load: () => import('./parse.ts').then(({parse}) => parse),
  },
  list: {
    alias: 'danh-sach',
    summary: {vi: 'liệt kê nhiệm vụ', en: 'list the tasks'},
    load: () => import('./list.ts').then(({list}) => list),
  },
  due: {
    alias: 'den-han',
    summary: {vi: 'việc đến hạn, theo từng ngày', en: 'what is due, day by day'},
    load: () => import('./due.ts').then(({due}) => due),
  },
  rules: {
    alias: 'quy-tac',
    summary: {
      vi: 'các cách viết thời hạn đọc được, kèm ví dụ',
      en: 'the phrasings of deadlines that are read, with examples',
    },
    load: () => import('./rules.ts').then(({rules}) => rules),
  },
  schema: {
    alias: 'luoc-do',
    summary: {vi: 'JSON Schema của kết quả lệnh parse', en: 'the JSON Schema of what parse prints'},
    load: () => import('./schema.ts').then(({schema}) => schema),
  },
}

/** The command of that name or alias. */
export const commandNamed = (typed: string): string | undefined =>
  Object.keys(commands).find((name) => name === typed || commands[name]?.alias === typed)
