import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {intervalAt} from '../said/every.ts'
import {numberAt} from '../said/number.ts'
import type {Mention} from '../said.ts'
import type {Words} from '../words.ts'

const numbers = [
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'mười',
  '1',
  '2',
  '3',
  '4',
  '6',
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '5',
  '9',
  '09',
  '10',
  '12',
  '15',
  '30',
]
const cue = phrase(...numbers, 'mỗi/cứ')

function read(words: Words, at: number): Mention[] | null {
  const interval = intervalAt(words, at)
  if (!interval || numberAt(words, at - 1) !== null) return null
  return [{said: {type: 'every', every: interval.value, spot: null}, start: at, end: interval.end}]
}

export const everyInterval: Rule = {
  id: 'every-interval',
  summary: '6 tháng một lần, hai năm một lần, 03 tháng/lần',
  cue,
  read,
  examples: [
    {text: 'Báo cáo kết quả 6 tháng một lần.', finds: [{kind: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=6'}]},
    {text: 'Kiểm định thiết bị hai năm một lần.', finds: [{rrule: 'FREQ=YEARLY;INTERVAL=2'}]},
    {text: 'Họp giao ban 02 tuần/lần.', finds: [{rrule: 'FREQ=WEEKLY;INTERVAL=2'}]},
    {text: 'Tổ chức ra quân 02 lần.', finds: null},
    {text: 'Kiểm tra đột xuất ít nhất 02 lần/năm.', finds: null},
  ],
}
