import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {type Every, everyAt, intervalAt} from '../said/every.ts'
import {amountAt, numberAt} from '../said/number.ts'
import {clocksBehind, placeAt} from '../said/spot.ts'
import {type Mention, noSpot} from '../said.ts'
import {textAt, type Words} from '../words.ts'

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

const perDay = phrase('lần / ngày', 'lần mỗi/một/trong/trên ngày')
const daily: Every = {unit: 'day', count: 1}

/** "02 lần/ngày (7h00 và 16h00)", "mỗi ngày 02 lần, trước 7h00 và 16h00": a rate that says its times. */
function timesOfDay(words: Words, at: number): Mention[] | null {
  const day = everyAt(words, at)
  const count = amountAt(words, day?.value.unit === 'day' ? day.end : at)
  if (!count) return null
  const end = day ? (textAt(words, count.end) === 'lần' ? count.end + 1 : -1) : perDay.match(words, count.end)
  if (end < 0) return null
  const several = clocksBehind(words, end, daily)
  const place = placeAt(words, end, daily)
  const one = place?.value.time ? [{value: place.value.time, start: at, end: place.end}] : []
  const clocks = several.length > 0 ? several : one
  return clocks.map(({value, start, end: last}, index) => ({
    said: {type: 'every', every: daily, spot: {...noSpot, time: value}},
    start: index === 0 ? at : start,
    end: everyAt(words, last)?.end ?? last,
  }))
}

function read(words: Words, at: number): Mention[] | null {
  const times = timesOfDay(words, at)
  if (times?.length) return times
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
    {
      text: 'Báo cáo mực nước 02 lần/ngày (7h00 và 19h00) về Ban Chỉ huy.',
      finds: [
        {rrule: 'FREQ=DAILY', time: '07:00'},
        {rrule: 'FREQ=DAILY', time: '19:00'},
      ],
    },
    {text: 'Báo cáo mỗi ngày 01 lần, trước 16h00.', finds: [{rrule: 'FREQ=DAILY', time: '16:00'}]},
    {text: 'Tổ chức ra quân 02 lần.', finds: null},
    {text: 'Kiểm tra đột xuất ít nhất 02 lần/năm.', finds: null},
    {text: 'Vệ sinh khu cách ly 02 lần/ngày.', finds: null},
  ],
}
