import {Failure} from '../model/failure.ts'
import {day, text, toggle} from './flags.ts'
import {subcommand} from './subcommand.ts'

export const add = subcommand({
  operands: {
    spec: '<text>',
    help: {vi: 'nội dung việc, trong ngoặc kép', en: 'what is to be done, between quotes'},
  },
  examples: [
    {
      line: 'dieuhanh add "Báo cáo nhanh thiệt hại" --unit vhxh --due 20/5 --source Zalo',
      help: {vi: 'việc được giao qua điện thoại', en: 'an order given by phone'},
    },
  ],
  flags: {
    unit: text('--unit <name>', {vi: 'đơn vị thực hiện', en: 'the unit that is to do it'}, 'unit'),
    due: day('--due <day>', {vi: 'hạn hoàn thành', en: 'by when'}),
    source: text('--source <source>', {vi: 'giao qua đâu: điện thoại, Zalo …', en: 'how it was given: phone, chat …'}),
    giver: text('--from <person>', {vi: 'người giao', en: 'who gave it'}),
    given: day('--on <day>', {vi: 'ngày giao (mặc định hôm nay)', en: 'the day it was given (today unless given)'}),
    json: toggle('--json', {vi: 'in JSON', en: 'print JSON'}),
  },
  async run([text = '', ...more], options, context) {
    if (more.length > 0) throw new Failure('usage-excess', {}, 2)
    if (text.trim() === '') throw new Failure('text-missing', {}, 2)
    const {unit, source} = options
    if (!unit?.trim()) throw new Failure('option-missing', {name: '--unit'}, 2)
    if (!source?.trim()) throw new Failure('option-missing', {name: '--source'}, 2)
    const {addOrder} = await import('./add-order.ts')
    return addOrder({...options, text: text.replace(/\s+/g, ' ').trim(), unit, source}, context)
  },
})
