import {type Command, Help, type HelpConfiguration} from 'commander'
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

/** What stands for a word that the line takes, in the other language. */
const blanks: Record<string, string> = {
  code: 'mã',
  command: 'lệnh',
  day: 'ngày',
  days: 'số ngày',
  document: 'văn bản',
  fields: 'trường',
  file: 'tệp',
  format: 'định dạng',
  kinds: 'loại',
  language: 'ngôn ngữ',
  name: 'tên',
  number: 'số',
  options: 'tùy chọn',
  order: 'thứ tự',
  origins: 'chỗ giao',
  person: 'người',
  set: 'bộ cột',
  shell: 'shell',
  size: 'cỡ',
  source: 'nguồn',
  stage: 'bước',
  states: 'trạng thái',
  text: 'nội dung',
  what: 'loại',
  word: 'từ',
  words: 'từ',
}

/** A blank of the line (`day`), in the language of the help. */
export const blankIn = (name: string, language: Language): string => (language === 'vi' ? (blanks[name] ?? name) : name)

const inBlanks = (term: string, language: Language): string =>
  term.replace(/(?<=[<[])[a-z]+/g, (name) => blankIn(name, language))

export function helpConfiguration(language: Language): HelpConfiguration {
  const usual = new Help()
  return {
    styleTitle: (title) => (language === 'vi' ? (titles[title] ?? title) : title),
    optionTerm: (option) => inBlanks(usual.optionTerm(option), language),
    argumentTerm: (argument) => blankIn(usual.argumentTerm(argument), language),
    subcommandTerm: (command) => inBlanks(usual.subcommandTerm(command), language),
    commandUsage: (command) => inBlanks(usual.commandUsage(command), language),
  }
}

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
