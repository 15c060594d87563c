import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {clocksAt} from '../said/clock.ts'
import {spotAt} from '../said/spot.ts'
import {type Mention, noSpot} from '../said.ts'
import {textAt, type Words} from '../words.ts'

const cue = phrase('trước', 'chậm/muộn/trễ nhất là? vào? trước?', 'vào', 'vào lúc', 'lúc')

const loose = new Set(['vào', 'lúc'])

function read(words: Words, at: number): Mention[] | null {
  const clocks = clocksAt(words, cue.match(words, at))
  if (clocks.length > 0)
    return clocks.map(({value, start, end}, index) => ({
      said: {type: 'spot', spot: {...noSpot, time: value}, unit: 'day'},
      start: index === 0 ? at : start,
      end,
    }))
  const spot = spotAt(words, cue.match(words, at))
  if (!spot || (spot.value.unit === 'year' && spot.value.spot.monthDays.length > 0)) return null
  // "Trước ngày 25" is a date of its own, which words of recurrence may turn.
  if ((spot.value.unit === 'month' || spot.value.unit === 'year') && !loose.has(textAt(words, at))) return null
  return [{said: {type: 'spot', ...spot.value}, start: at, end: spot.end}]
}

export const loneTime: Rule = {
  id: 'lone-time',
  summary: 'hằng ngày … trước H giờ, hằng tuần … vào thứ X',
  cue,
  read,
  examples: [
    {
      text: 'Hằng ngày báo cáo về Ban Chỉ huy trước 16h00.',
      finds: [{kind: 'recurring', rrule: 'FREQ=DAILY', time: '16:00'}],
    },
    {text: 'Hằng tuần tổng hợp khó khăn, báo cáo vào thứ Sáu.', finds: [{rrule: 'FREQ=WEEKLY;BYDAY=FR'}]},
    {
      text: 'Hằng ngày tổng hợp, báo cáo Ban Chỉ huy trước 7h00 và 16h00.',
      finds: [
        {rrule: 'FREQ=DAILY', time: '07:00'},
        {rrule: 'FREQ=DAILY', time: '16:00'},
      ],
    },
    {text: 'Phát hành lịch tuần trước 16 giờ thứ Sáu.', finds: [{rrule: 'FREQ=WEEKLY;BYDAY=FR', time: '16:00'}]},
    {text: 'Yêu cầu các quán karaoke đóng cửa trước 24 giờ.', finds: null},
  ],
}
