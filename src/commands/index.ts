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
  overdue: {
    alias: 'qua-han',
    summary: {vi: 'việc quá hạn chưa xong', en: 'what is late and not done'},
    load: () => import('./overdue.ts').then(({overdue}) => overdue),
  },
  search: {
    alias: 'tim',
    summary: {vi: 'tìm việc theo từ, có dấu hay không', en: 'find tasks by words, with or without accents'},
    load: () => import('./search.ts').then(({search}) => search),
  },
  show: {
    alias: 'xem',
    summary: {vi: 'một nhiệm vụ với nguyên văn và nhật ký', en: 'one task with its source and its journal'},
    load: () => import('./show.ts').then(({show}) => show),
  },
  units: {
    alias: 'don-vi',
    summary: {vi: 'đếm việc theo đơn vị', en: 'tasks counted by unit'},
    load: () => import('./units.ts').then(({units}) => units),
  },
  docs: {
    alias: 'van-ban',
    summary: {vi: 'đếm việc theo văn bản', en: 'tasks counted by document'},
    load: () => import('./docs.ts').then(({docs}) => docs),
  },
  stats: {
    alias: 'thong-ke',
    summary: {vi: 'đếm việc theo trạng thái', en: 'tasks counted by state'},
    load: () => import('./stats.ts').then(({stats}) => stats),
  },
  start: {
    alias: 'bat-dau',
    summary: {vi: 'ghi việc đang thực hiện', en: 'record that tasks are in progress'},
    load: () => import('./start.ts').then(({start}) => start),
  },
  done: {
    alias: 'xong',
    summary: {vi: 'ghi việc đã hoàn thành', en: 'record that tasks are done'},
    load: () => import('./done.ts').then(({done}) => done),
  },
  pause: {
    alias: 'tam-dung',
    summary: {vi: 'tạm dừng việc', en: 'pause tasks'},
    load: () => import('./pause.ts').then(({pause}) => pause),
  },
  cancel: {
    alias: 'huy',
    summary: {vi: 'hủy việc', en: 'cancel tasks'},
    load: () => import('./cancel.ts').then(({cancel}) => cancel),
  },
  reopen: {
    alias: 'mo-lai',
    summary: {vi: 'mở lại việc đã đóng', en: 'open closed tasks again'},
    load: () => import('./reopen.ts').then(({reopen}) => reopen),
  },
  note: {
    alias: 'ghi-chu',
    summary: {vi: 'ghi một dòng bên cạnh việc', en: 'write a line beside tasks'},
    load: () => import('./note.ts').then(({note}) => note),
  },
  extend: {
    alias: 'gia-han',
    summary: {vi: 'gia hạn; hạn ban đầu vẫn được giữ', en: 'extend a deadline; the first one is kept'},
    load: () => import('./extend.ts').then(({extend}) => extend),
  },
  'due-set': {
    alias: 'dat-han',
    summary: {vi: 'đặt hạn cho việc không thời hạn', en: 'set the day of an undated task'},
    load: () => import('./due-set.ts').then(({dueSet}) => dueSet),
  },
  add: {
    alias: 'them',
    summary: {vi: 'thêm việc được giao qua điện thoại, tin nhắn', en: 'add an order given by phone or chat'},
    load: () => import('./add.ts').then(({add}) => add),
  },
  undo: {
    alias: 'hoan-tac',
    summary: {vi: 'hoàn tác thay đổi gần nhất', en: 'take back the last change'},
    load: () => import('./undo.ts').then(({undo}) => undo),
  },
  log: {
    alias: 'nhat-ky',
    summary: {vi: 'nhật ký các thay đổi', en: 'the journal of changes'},
    load: () => import('./log.ts').then(({log}) => log),
  },
  forget: {
    alias: 'quen',
    summary: {vi: 'bỏ một văn bản khỏi sổ', en: 'take a document out of the register'},
    load: () => import('./forget.ts').then(({forget}) => forget),
  },
  export: {
    alias: 'xuat',
    summary: {
      vi: 'ghi việc ra tệp: csv, xlsx, ics, docx, html, md, json',
      en: 'write the tasks to a file: csv, xlsx, ics, docx, html, md, json',
    },
    load: () => import('./export.ts').then(({exportCommand}) => exportCommand),
  },
  backup: {
    alias: 'sao-luu',
    summary: {vi: 'sao lưu sổ ra một tệp', en: 'copy the register to a file'},
    load: () => import('./backup.ts').then(({backup}) => backup),
  },
  rules: {
    alias: 'quy-tac',
    summary: {
      vi: 'các cách viết thời hạn đọc được, kèm ví dụ',
      en: 'the phrasings of deadlines that are read, with examples',
    },
    load: () => import('./rules.ts').then(({rules}) => rules),
  },
  completion: {
    alias: 'goi-y',
    summary: {vi: 'gợi ý lệnh khi bấm Tab: bash, zsh, fish', en: 'completion in the shell: bash, zsh, fish'},
    load: () => import('./completion.ts').then(({completion}) => completion),
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
