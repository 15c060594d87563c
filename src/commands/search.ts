import {Failure} from '../model/failure.ts'
import {foldedWords} from '../model/fold.ts'
import {subcommand} from './subcommand.ts'
import {listFlags} from './task-flags.ts'

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
      line: 'dieuhanh search "dat dai"',
      help: {vi: 'việc có các từ này, có dấu hay không', en: 'with or without accents'},
    },
    {
      line: 'dieuhanh search "an toan thuc pham" --unit vhxh',
      help: {vi: 'trong việc của một đơn vị', en: 'among the tasks of a unit'},
    },
  ],
  flags: listFlags,
  async run([words = '', ...operands], options, context) {
    if (foldedWords(words).length === 0) throw new Failure('usage-argument', {name: 'words'}, 2)
    const {showTasks} = await import('./show-tasks.ts')
    const render = async () => (await import('../output/table.ts')).renderTable
    return showTasks(operands, {options, render, words}, context)
  },
})
