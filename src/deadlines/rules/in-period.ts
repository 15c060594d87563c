import {besideAct} from '../beside.ts'
import {periodsOf} from '../mention.ts'
import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {monthsAt} from '../said/months.ts'
import {amountAt} from '../said/number.ts'
import {periodsAt} from '../said/periods.ts'
import type {Mention} from '../said.ts'
import type {Day, Period} from '../when.ts'
import {type Read, textAt, type Words} from '../words.ts'

const cue = phrase('trong', 'ngay trong', 'trong các', 'trong những')

const bare: ReadonlyMap<string, Period> = new Map<string, Period>([
  ['tuần', {type: 'week', offset: 0, weekday: null}],
  ['tháng', {type: 'near', length: 1, offset: 0}],
  ['quý', {type: 'near', length: 3, offset: 0}],
  ['năm', {type: 'months', first: 1, last: 12, year: {offset: 0}, lastYear: null}],
])

/** What may stand after a bare "trong tuần" that says when an act is done. */
const after = new Set(['', '.', ',', ';', ')', 'để', 'và', '!', 'gửi', 'báo'])

/** "hoàn thành trong tuần": a bare unit is the document's own, where the act stands beside it. */
function bareAt(words: Words, at: number, from: number): Read<Period> | null {
  const value = bare.get(textAt(words, from))
  if (!value || !after.has(textAt(words, from + 1)) || !besideAct(words, at, from + 1)) return null
  return {value, end: from + 1}
}

/** "trong 15 ngày đầu tháng 10": until the 15th. */
function firstDaysAt(words: Words, at: number): Read<Day> | null {
  const count = amountAt(words, at)
  if (!count || count.value > 28 || textAt(words, count.end) !== 'ngày' || textAt(words, count.end + 1) !== 'đầu')
    return null
  const month = monthsAt(words, count.end + 2)
  if (month?.value.type !== 'months' || month.value.first !== month.value.last) return null
  return {value: {type: 'day', day: count.value, month: month.value.first, year: month.value.year}, end: month.end}
}

function read(words: Words, at: number): Mention[] | null {
  const from = cue.match(words, at)
  const first = firstDaysAt(words, from)
  if (first) return [{said: {type: 'when', when: first.value, time: null, bound: 'by'}, start: at, end: first.end}]
  const count = amountAt(words, from)
  const named = count && ['tháng', 'quý'].includes(textAt(words, count.end)) ? periodsAt(words, count.end) : null
  const several = periodsOf(periodsAt(words, from) ?? named, at)
  if (several) return several
  const period = bareAt(words, at, from)
  return period && [{said: {type: 'when', when: period.value, time: null, bound: 'by'}, start: at, end: period.end}]
}

export const inPeriod: Rule = {
  id: 'in-period',
  summary: 'trong tháng, quý, năm, 6 tháng đầu năm, tuần',
  cue,
  read,
  examples: [
    {
      text: 'Nạo vét mương tiêu, xong trong tháng 6/2026.',
      finds: [{kind: 'period', from: '2026-06-01', date: '2026-06-30', bound: 'by', text: 'trong tháng 6/2026'}],
    },
    {text: 'Trình HĐND trong Quý III năm 2026.', finds: [{kind: 'period', from: '2026-07-01', date: '2026-09-30'}]},
    {text: 'Hoàn thành trong 6 tháng đầu năm 2027.', finds: [{kind: 'period', from: '2027-01-01', date: '2027-06-30'}]},
    {text: 'Hoàn thành trong tuần này.', finds: [{kind: 'period', from: '2026-05-04', date: '2026-05-10'}]},
    {text: 'Chi trả trợ cấp, hoàn thành trong tháng.', finds: [{kind: 'period', date: '2026-05-31'}]},
    {text: 'Hoàn thành trong 15 ngày đầu tháng 10/2026.', finds: [{kind: 'date', date: '2026-10-15', bound: 'by'}]},
    {
      text: 'Sửa chữa trường lớp trong tháng 12/2026 và tháng 01/2027.',
      finds: [{kind: 'period', from: '2026-12-01', date: '2027-01-31', text: 'trong tháng 12/2026 và tháng 01/2027'}],
    },
    {text: 'Giao quân đủ chỉ tiêu trong tháng 6/2026.', finds: [{kind: 'period', date: '2026-06-30'}]},
    {text: 'Bố trí hết vốn ngay trong năm kế hoạch.', finds: null},
    {text: 'Điều tra các vụ xảy ra trong tháng 5/2026.', finds: null},
    {text: 'Phát huy kết quả đạt được trong tháng 4/2026.', finds: null},
    {text: 'Tổ chức 02 buổi trong tuần.', finds: null},
    {text: 'Số vụ trong 15 ngày đầu tháng 4/2026 giảm.', finds: null},
  ],
}
