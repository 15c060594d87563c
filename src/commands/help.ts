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

/** The examples stand first: most people look for a line to copy. */
export function leadWithExamples(command: Command, examples: readonly Example[], language: Language): void {
  const lines = examples.flatMap(({line, help}) => [`  # ${help[language]}`, `  $ ${line}`])
  command.addHelpText('before', [helpTexts.examples[language], ...lines, ''].join('\n'))
}
