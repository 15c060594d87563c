import type {Command, HelpConfiguration} from 'commander'
import type {Language} from '../messages/index.ts'
import type {Bilingual} from '../messages/words.ts'
import type {Example} from './subcommand.ts'

/** What commander says by itself, in the other language. */
const titles: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
}

export const helpTexts = {
  program: {
    vi: 'Đọc văn bản chỉ đạo, điều hành: ai phải làm gì, chậm nhất khi nào, ở dòng nào của văn bản.',
    en: 'Reads Vietnamese directive documents: who must do what, by when, and where the document says so.',
  },
  help: {vi: 'hiện hướng dẫn', en: 'show this help'},
  helpCommand: {vi: 'hiện hướng dẫn của một lệnh', en: 'show the help of a command'},
  version: {vi: 'hiện số phiên bản', en: 'show the version'},
  examples: {vi: 'Ví dụ:', en: 'Examples:'},
} as const satisfies Record<string, Bilingual>

export const helpConfiguration = (language: Language): HelpConfiguration => ({
  styleTitle: (title) => (language === 'vi' ? (titles[title] ?? title) : title),
})

/** What most people want of the program. */
export const programExamples: readonly Example[] = [
  {line: 'dieuhanh parse thong-bao.md', help: {vi: 'đọc một văn bản, in JSON', en: 'read a document, print JSON'}},
  {
    line: 'dieuhanh due thong-bao.md --within 7',
    help: {vi: 'việc đến hạn trong 7 ngày tới', en: 'what is due in the next 7 days'},
  },
  {line: 'dieuhanh list thong-bao.md --unit vhxh', help: {vi: 'việc của một đơn vị', en: 'the tasks of a unit'}},
]

/** The examples stand first: most people look for a line to copy. */
export function leadWithExamples(command: Command, examples: readonly Example[], language: Language): void {
  const lines = examples.flatMap(({line, help}) => [`  # ${help[language]}`, `  $ ${line}`])
  command.addHelpText('before', [helpTexts.examples[language], ...lines, ''].join('\n'))
}
