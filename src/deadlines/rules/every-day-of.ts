import {anyOf, phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {clockAt} from '../said/clock.ts'
import {periodBehind} from '../said/period-behind.ts'
import {placedAt} from '../said/placed.ts'
import {rangeAt} from '../said/range.ts'
import {type Mention, noSpot} from '../said.ts'
import {textAt, type Words} from '../words.ts'

const bind = anyOf(
  'trước | trước hết | vào | vào lúc | lúc | chậm/muộn/trễ nhất là? vào? trước?',
  'chậm/muộn nhất vào? trước? hết? | không quá | đến | đến hết | trong | định kỳ | định kỳ vào',
  'định kỳ trước | từ | xong trước | chậm nhất đến',
)
const bare = phrase('ngày', 'thứ', 'chủ', 'sáng/chiều/tối/đầu/cuối/giữa/buổi', 'tháng', 'quý', 'tuần', 'mùng')
const cue = anyOf(
  'trước | vào | lúc | chậm/muộn/trễ nhất | không quá | đến | trong | định kỳ | từ | ngày | thứ | chủ nhật',
  'sáng/chiều/tối/đầu/cuối/giữa/buổi | tháng | quý | tuần | mùng',
)

/** "từ ngày 01 đến ngày 05 hằng tháng": by the last day of the run. */
function runAt(words: Words, at: number): ReturnType<typeof placedAt> {
  if (textAt(words, at) !== 'từ') return null
  const range = rangeAt(words, at + 1)
  const day = range?.value.to
  if (!range || day?.type !== 'day' || day.year !== null || (typeof day.month === 'object') !== (day.month === null))
    return null
  const unit = day.month === null ? 'month' : 'year'
  const every = periodBehind(words, range.end, unit)
  const months = typeof day.month === 'number' ? [day.month] : []
  const spot = {...noSpot, monthDays: [day.day], months}
  return every && {value: [{every: every.value, spot, start: at, end: every.end}], end: every.end}
}

/** The time of day that stands right before a weekday or day, with no word that binds before it: "15 giờ thứ Năm". */
function clockBefore(words: Words, at: number): {time: string; start: number} | null {
  for (const start of [at - 2, at - 3, at - 4]) {
    const clock = start >= 0 && bare.first.has(textAt(words, at)) ? clockAt(words, start) : null
    if (clock?.value && clock.end === at) return {time: clock.value, start}
  }
  return null
}

function read(words: Words, at: number): Mention[] | null {
  const from = Math.max(bind.match(words, at), bare.first.has(words[at]?.text ?? '') ? at : -1)
  // "từ 7h30 đến 17h00 hằng ngày" says how long, not by when.
  if (textAt(words, at) === 'đến' && /^(?:\d+|h|giờ|phút)$/.test(textAt(words, at - 1))) return null
  const placed = from < 0 ? null : (placedAt(words, from) ?? runAt(words, at))
  if (!placed) return null
  const clock = placed.value.length === 1 && from === at ? clockBefore(words, at) : null
  return placed.value.map(({every, spot, start, end}, index) => ({
    said: {type: 'every', every, spot: clock ? {...spot, time: spot.time ?? clock.time} : spot},
    start: index === 0 ? (clock?.start ?? at) : start,
    end,
  }))
}

export const everyDayOf: Rule = {
  id: 'every-day-of',
  summary: '(trước) ngày D hằng tháng, thứ X hằng tuần, ngày D của tháng cuối quý, D/M hằng năm, ngày cuối tháng',
  cue,
  read,
  examples: [
    {
      text: 'Gửi bảng chấm công trước ngày 25 hằng tháng.',
      finds: [{kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=25', text: 'trước ngày 25 hằng tháng'}],
    },
    {text: 'Gửi lịch công tác thứ Sáu hàng tuần.', finds: [{rrule: 'FREQ=WEEKLY;BYDAY=FR', text: 'thứ Sáu hàng tuần'}]},
    {text: 'Báo cáo Giám đốc 15 giờ thứ Năm hằng tuần.', finds: [{rrule: 'FREQ=WEEKLY;BYDAY=TH', time: '15:00'}]},
    {
      text: '6 tháng, năm báo cáo Ban Thường vụ trước ngày 15/6 và 15/12.',
      finds: [{rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15'}, {rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'}],
    },
    {
      text: 'Định kỳ thứ Sáu hằng tuần báo cáo tiến độ.',
      finds: [{rrule: 'FREQ=WEEKLY;BYDAY=FR', text: 'Định kỳ thứ Sáu hằng tuần'}],
    },
    {text: 'Báo cáo trước 15 giờ thứ Sáu hằng tuần.', finds: [{rrule: 'FREQ=WEEKLY;BYDAY=FR', time: '15:00'}]},
    {text: 'Báo cáo trước ngày 20 của tháng cuối quý.', finds: [{rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'}]},
    {text: 'Tổng kết, báo cáo trước 30/6 hằng năm.', finds: [{rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30'}]},
    {
      text: 'Nộp báo cáo trước ngày 15/6 và 15/12 hằng năm.',
      finds: [{rrule: 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15'}],
    },
    {text: 'Chốt số liệu vào ngày cuối cùng của tháng.', finds: [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1'}]},
    {
      text: 'Nộp báo cáo vào ngày làm việc cuối cùng của tháng.',
      finds: [{rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'}],
    },
    {text: 'Báo cáo vào thứ Sáu tuần cuối của tháng.', finds: [{rrule: 'FREQ=MONTHLY;BYDAY=-1FR'}]},
    {
      text: 'Sinh hoạt chuyên môn vào chiều thứ Năm của tuần 2 và tuần 4 hằng tháng.',
      finds: [{rrule: 'FREQ=MONTHLY;BYDAY=2TH,4TH'}],
    },
    {text: 'Sơ kết vào tháng 6 và tháng 12 hằng năm.', finds: [{rrule: 'FREQ=YEARLY;BYMONTH=6,12'}]},
    {text: 'Gửi báo cáo trước 25 hằng tháng.', finds: [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=25'}]},
    {
      text: 'Báo cáo 02 lần/ngày, trước 7h00 và 16h00 hằng ngày.',
      finds: [
        {rrule: 'FREQ=DAILY', time: '07:00'},
        {rrule: 'FREQ=DAILY', time: '16:00'},
      ],
    },
    {text: 'Cập nhật tình hình trước 16h30 các ngày trong tuần.', finds: [{rrule: 'FREQ=DAILY', time: '16:30'}]},
    {text: 'Tuần tra vào các tối cuối tuần.', finds: null},
    {text: 'Chuẩn bị lễ hội truyền thống tháng 3 năm 2027.', finds: null},
  ],
}
