import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {rangeAt, startAt} from '../said/range.ts'
import {seasonEnd} from '../said/season.ts'
import type {Mention} from '../said.ts'
import type {Words} from '../words.ts'

const cue = phrase('từ', 'kể từ', 'tính từ', 'bắt đầu từ')

function read(words: Words, at: number): Mention[] | null {
  const range = rangeAt(words, cue.match(words, at))
  return range ? [{said: {type: 'range', ...range.value}, start: at, end: range.end}] : readToSeason(words, at)
}

/** "từ 01/12/2026 đến hết Tết Nguyên đán": the last day is known by its name only, so it is kept as it is written. */
function readToSeason(words: Words, at: number): Mention[] | null {
  const first = startAt(words, cue.match(words, at))
  const end = first ? seasonEnd(words, first.end) : -1
  return end < 0 ? null : [{said: {type: 'event'}, start: at, end}]
}

export const range: Rule = {
  id: 'range',
  summary: 'từ ngày A đến (hết) ngày B, từ tháng A đến tháng B, từ nay đến D',
  cue,
  read,
  examples: [
    {
      text: 'Thi công từ ngày 10/12 đến ngày 25/12/2026.',
      finds: [
        {
          kind: 'period',
          from: '2026-12-10',
          date: '2026-12-25',
          bound: 'by',
          text: 'từ ngày 10/12 đến ngày 25/12/2026',
        },
      ],
    },
    {text: 'Trực ban từ ngày 10 đến hết ngày 20/5/2026.', finds: [{from: '2026-05-10', date: '2026-05-20'}]},
    {text: 'Ra quân tổng vệ sinh từ 15 - 20/6/2026.', finds: [{from: '2026-06-15', date: '2026-06-20'}]},
    {text: 'Tập trung giải ngân từ nay đến hết tháng 6/2026.', finds: [{from: '2026-05-07', date: '2026-06-30'}]},
    {text: 'Cấm đường từ tháng 6 đến tháng 8/2026.', finds: [{from: '2026-06-01', date: '2026-08-31'}]},
    {
      text: 'Phát sóng bản tin hằng ngày từ nay đến hết tháng 5/2026.',
      finds: [{rrule: 'FREQ=DAILY'}, {kind: 'period', from: '2026-05-07', date: '2026-05-31'}],
    },
    {text: 'Trực 24/24 giờ trong các ngày từ 15/5 đến 20/5/2026.', finds: [{kind: 'period', date: '2026-05-20'}]},
    {
      text: 'Trực ban từ 01/12/2026 đến hết Tết Nguyên đán, báo cáo UBND phường.',
      finds: [{kind: 'event', date: null, text: 'từ 01/12/2026 đến hết Tết Nguyên đán'}],
    },
    {
      text: 'Tuần tra canh gác từ nay đến hết mùa mưa bão năm 2026.',
      finds: [{kind: 'event', text: 'từ nay đến hết mùa mưa bão năm 2026'}],
    },
    {text: 'Đã xảy ra 05 vụ cháy từ ngày 01/12/2025 đến hết Tết Nguyên đán.', finds: null},
    {text: 'Thống kê số vụ vi phạm từ ngày 01/4/2026 đến ngày 30/4/2026.', finds: null},
    {text: 'Luật có hiệu lực từ ngày 01/7/2026.', finds: null},
    {text: 'Kế hoạch phát triển từ năm 2026 đến năm 2030.', finds: null},
  ],
}
