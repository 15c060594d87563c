import {existsSync} from 'node:fs'
import {Failure} from '../model/failure.ts'
import {foldedWords} from '../model/fold.ts'
import {stdin} from './input.ts'
import {subcommand} from './subcommand.ts'
import {listFlags} from './task-flags.ts'

/** Whether a word of the line is a document rather than one of the words to find. */
const namesDocument = (word: string): boolean => word === stdin || /\.\p{L}\w{1,7}$/u.test(word) || existsSync(word)

export const search = subcommand({
  operands: {
    spec: '<words> [file...]',
    help: {
      vi: 'các từ cần tìm (không phân biệt dấu), rồi văn bản; không nêu văn bản: sổ',
      en: 'the words to find (accents do not matter), then documents; none: the register',
    },
  },
  examples: [
    {
      line: 'dieuhanh search dat dai',
      help: {vi: 'việc có các từ này, có dấu hay không', en: 'with or without accents'},
    },
    {
      line: 'dieuhanh search "an toan thuc pham" --unit vhxh',
      help: {vi: 'trong việc của một đơn vị', en: 'among the tasks of a unit'},
    },
  ],
  flags: listFlags,
  async run(given, options, context) {
    const first = given.findIndex((word, index) => index > 0 && namesDocument(word))
    const end = first < 0 ? given.length : first
    const [words, operands] = [given.slice(0, end).join(' '), given.slice(end)]
    if (foldedWords(words).length === 0) throw new Failure('usage-argument', {name: 'words'}, 2)
    const {showTasks} = await import('./show-tasks.ts')
    const load = async () => (await import('../output/table.ts')).tablePrinter
    return showTasks(operands, {options, load, words}, context)
  },
})
