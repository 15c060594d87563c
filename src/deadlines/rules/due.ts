import {papers} from '../lexicon.ts'
import {daysOf, periodsOf} from '../mention.ts'
import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {type ListedPeriod, periodsAt} from '../said/periods.ts'
import {placedAt} from '../said/placed.ts'
import {rangeAt} from '../said/range.ts'
import {daysAt} from '../said/timed.ts'
import type {Mention} from '../said.ts'
import {type Read, textAt, type Words} from '../words.ts'

const cue = phrase(
  'hạn',
  'hạn chót/cuối cùng?',
  'thời hạn',
  'thời hạn chót/cuối cùng?',
  'thời gian',
  'thời điểm',
  'mốc thời gian',
  'ngày hết hạn',
)
/** What a term that binds is a term for; others run on things ("thời hạn sử dụng", "quyền hạn", "giấy phép"). */
const purposes = new Set([
  'hoàn',
  'thực',
  'gửi',
  'nộp',
  'báo',
  'trả',
  'trình',
  'giải',
  'xử',
  'đăng',
  'góp',
  'tham',
  'cung',
  'rà',
  'tổng',
  'xong',
  'bàn',
  'ban',
  'khắc',
  'phản',
  'triển',
  'kết',
  'lập',
  'thanh',
  'chi',
  'khai',
  'nhận',
  'tiếp',
  'phê',
  'cập',
  'giao',
  'chót',
])
const notTerms = new Set([
  'hết',
  'gia',
  'quá',
  'phép',
  'đồng',
  'thẻ',
  'chỉ',
  'quyền',
  'giới',
  'trung',
  'dài',
  'ngắn',
  'kỳ',
  'vô',
  'hữu',
  'sớm',
  'trước',
  'thời',
  'trễ',
  'đến',
  'có',
  'còn',
  'kéo',
  'chậm',
  'trong',
])
const links = new Set(['là', ':', 'vào', 'đến', 'hết', 'xong', 'tới', 'dự', 'kiến', 'phải', 'cuối', 'cùng'])
const plain = /^\p{L}+$/u
/** With these between, their own rule reads the words. */
const other = new Set(['chậm', 'muộn', 'trễ', 'trước', 'trong', 'từ', 'không', 'sau'])
const fillers = 9

/** The index after the words of purpose ("hoàn thành việc rà soát") and the link to the time, or -1. */
function afterHead(words: Words, at: number, end: number): number {
  let from = end
  const named = purposes.has(textAt(words, from))
  while (named && from - end < fillers && plain.test(textAt(words, from)) && !isLink(words, from)) {
    if (other.has(textAt(words, from))) return -1
    from++
  }
  const linked = from
  while (links.has(textAt(words, from))) from++
  const needsLink = textAt(words, at) === 'thời' || named
  return needsLink && from === linked && !isDated(words, end, from) ? -1 : from
}

/** A full date right behind the head or its purpose is link enough; "thực hiện Nghị quyết ngày D" cites. */
function isDated(words: Words, end: number, at: number): boolean {
  const when = rangeAt(words, at)?.value.to ?? daysAt(words, at)?.value.at(-1)?.value.when
  if (when?.type !== 'day' || typeof when.year !== 'number') return false
  const name = textAt(words, at - 1) === 'ngày' ? at - 1 : at
  return !(carriedOut.has(textAt(words, end)) && papers.matchBefore(words, name) >= 0)
}

const carriedOut = new Set(['thực', 'triển', 'tiếp'])

/** "thời gian thực hiện tháng 10/2026": a month or quarter with its year is as good as a date. */
function datedMonths(words: Words, at: number): Read<ListedPeriod[]> | null {
  const months = ['tháng', 'quý'].includes(textAt(words, at)) ? periodsAt(words, at) : null
  const first = months?.value[0]?.value
  return first?.type === 'months' && typeof first.year === 'number' ? months : null
}

const isLink = (words: Words, at: number): boolean => links.has(textAt(words, at)) && textAt(words, at) !== 'xong'

function read(words: Words, at: number): Mention[] | null {
  const end = cue.match(words, at)
  const general = textAt(words, at + 1) === 'gian' || textAt(words, at + 1) === 'điểm'
  if (textAt(words, at - 1) === 'đúng' && !isDated(words, end, end)) return null
  if (notTerms.has(textAt(words, at - 1)) || (general && !purposes.has(textAt(words, end)))) return null
  const month = carriedOut.has(textAt(words, end)) ? datedMonths(words, end + 2) : null
  if (month) return periodsOf(month, at)
  const from = afterHead(words, at, end)
  if (from < 0) return null
  const placed = placedAt(words, from)
  if (placed)
    return placed.value.map(({every, spot, start, end: last}, index) => ({
      said: {type: 'every', every, spot},
      start: index === 0 ? at : start,
      end: last,
    }))
  const range = rangeAt(words, from)
  if (range) return [{said: {type: 'range', ...range.value}, start: at, end: range.end}]
  return periodsOf(periodsAt(words, from), at) ?? daysOf(daysAt(words, from), at, 'by')
}

export const due: Rule = {
  id: 'due',
  summary: 'hạn cuối, hạn chót, thời hạn, thời gian hoàn thành (là, :, đến) D',
  cue,
  read,
  examples: [
    {
      text: 'Trả lời kiến nghị cử tri, hạn cuối là ngày 05/12/2026.',
      finds: [{kind: 'date', date: '2026-12-05', bound: 'by', text: 'hạn cuối là ngày 05/12/2026'}],
    },
    {text: 'Thời gian hoàn thành: 20/6/2026.', finds: [{date: '2026-06-20', bound: 'by'}]},
    {text: 'Thời hạn gửi báo cáo: 16 giờ 00 ngày 25/5/2026.', finds: [{date: '2026-05-25', time: '16:00'}]},
    {text: 'Thời gian thực hiện: tháng 7.', finds: [{kind: 'period', from: '2026-07-01', date: '2026-07-31'}]},
    {text: 'Thời hạn hoàn thành việc rà soát là ngày 15/6/2026.', finds: [{date: '2026-06-15'}]},
    {text: 'Thời gian hoàn thành: trước ngày 30/6/2026.', finds: [{date: '2026-06-30', bound: 'before'}]},
    {text: 'Rà soát các hộ dân, thời hạn hoàn thành 30/6/2026.', finds: [{date: '2026-06-30', bound: 'by'}]},
    {
      text: 'Lập hồ sơ; thời hạn 30/10/2026.',
      finds: [{kind: 'date', date: '2026-10-30', bound: 'by', text: 'thời hạn 30/10/2026'}],
    },
    {text: 'Thời hạn gửi báo cáo 16h00 ngày 30/10/2026.', finds: [{date: '2026-10-30', time: '16:00'}]},
    {text: 'Nộp báo cáo đúng hạn ngày 30/9/2026.', finds: [{date: '2026-09-30', bound: 'by'}]},
    {
      text: 'Thời gian thực hiện: 01/10/2026 - 30/10/2026.',
      finds: [{kind: 'period', from: '2026-10-01', date: '2026-10-30'}],
    },
    {text: 'Thời hạn báo cáo: ngày 10 hằng tháng.', finds: [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=10'}]},
    {text: 'Thời gian thực hiện tháng 10/2026.', finds: [{kind: 'period', date: '2026-10-31'}]},
    {
      text: 'Thời gian hoàn thành: quý IV năm 2026 và quý I năm 2027.',
      finds: [{kind: 'period', from: '2026-10-01', date: '2027-03-31'}],
    },
    {
      text: 'Thời hạn báo cáo: quý II/2026 và quý IV/2026.',
      finds: [
        {kind: 'period', date: '2026-06-30'},
        {kind: 'period', date: '2026-12-31'},
      ],
    },
    {text: 'Bản cam kết đã hết hạn ngày 03/3/2026.', finds: null},
    {text: 'Thu hồi giấy phép có thời hạn đến ngày 31/12/2026.', finds: null},
    {text: 'Thời gian tổ chức: ngày 11/9/2026.', finds: null},
    {text: 'Thời gian thí điểm 05 năm.', finds: null},
    {text: 'Rà soát các hợp đồng thời hạn ngày 31/12/2026.', finds: null},
    {text: 'Thời hạn thực hiện 05 năm.', finds: null},
    {text: 'Thời hạn thực hiện Nghị quyết ngày 24/6/2026 của HĐND.', finds: null},
    {text: 'Phân công trực trong thời gian 30/4 - 01/5 nghỉ lễ.', finds: null},
    {text: 'Thời gian tổ chức ngày 5/6.', finds: null},
    {text: 'Nộp báo cáo đúng hạn.', finds: null},
  ],
}
