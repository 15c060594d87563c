import {besideDone} from '../beside.ts'
import {daysOf} from '../mention.ts'
import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {seasonEnd} from '../said/season.ts'
import {daysAt} from '../said/timed.ts'
import type {Mention} from '../said.ts'
import {textAt, type Words} from '../words.ts'

const cue = phrase('đến/tới', 'đến/tới hết', 'hết', 'cho đến', 'cho đến hết')

function read(words: Words, at: number): Mention[] | null {
  const from = cue.match(words, at)
  const days = daysAt(words, from)
  const season = seasonEnd(words, at)
  if (season > 0) return [{said: {type: 'event'}, start: at, end: season}]
  if (!days) return null
  const whole = textAt(words, from - 1) === 'hết'
  return whole || besideDone(words, at, days.end) ? daysOf(days, at, 'by') : null
}

export const untilDate: Rule = {
  id: 'until-date',
  summary: 'đến hết ngày D, hết ngày D; đến ngày D phải xong',
  cue,
  read,
  examples: [
    {
      text: 'Duy trì trực 24/24 giờ đến hết ngày 31/12/2026.',
      finds: [{kind: 'date', date: '2026-12-31', bound: 'by', text: 'đến hết ngày 31/12/2026'}],
    },
    {
      text: 'Duy trì chốt trực đến hết Tết Nguyên đán năm 2027.',
      finds: [{kind: 'event', date: null, text: 'đến hết Tết Nguyên đán năm 2027'}],
    },
    {text: 'Đến ngày 20/6/2026 phải xong việc kiểm kê.', finds: [{date: '2026-06-20', bound: 'by'}]},
    {text: 'Đến ngày 30/6/2026, hoàn thành 100% hồ sơ.', finds: [{date: '2026-06-30'}]},
    {text: 'Số liệu tính đến hết ngày 31/5/2026 đạt 45%.', issued: '2026-06-05', finds: null},
    {text: 'Đã xảy ra 12 vụ cháy rừng đến hết mùa khô năm 2026.', finds: null},
    {text: 'Giấy phép có thời hạn đến ngày 31/12/2026.', finds: null},
    {text: 'Gửi thư mời đến 15/20 hộ dân.', finds: null},
  ],
}
