import {besideDone} from '../beside.ts'
import {chunkStart} from '../context/chunk.ts'
import {bindsEvery} from '../context/recurrence.ts'
import {occurs, phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {everyAt} from '../said/every.ts'
import {periodAt} from '../said/span.ts'
import type {Mention} from '../said.ts'
import {textAt, type Words} from '../words.ts'

const cue = phrase('đến/tới', 'đến/tới hết', 'hết', 'cho đến', 'cho đến hết')

/** A state that the order keeps up "đến hết tháng 6". */
const kept = phrase('duy trì', 'vận hành', 'tạm/ngừng dừng/ngừng', 'dừng', 'cấm', 'trực')
const lasts = (words: Words, at: number): boolean =>
  textAt(words, cue.match(words, at) - 1) === 'hết' &&
  (occurs(kept, words, chunkStart(words, at), at) || goesOn(words, at))

/** "Hằng ngày phát sóng … đến hết tháng 10": what is done again and again, and until when. */
function goesOn(words: Words, at: number): boolean {
  for (let index = chunkStart(words, at); index < at; index++) {
    const every = everyAt(words, index)
    if (every && bindsEvery(words, index, every.end)) return true
  }
  return false
}

function read(words: Words, at: number): Mention[] | null {
  const period = periodAt(words, cue.match(words, at))
  if (!period || !(besideDone(words, at, period.end) || lasts(words, at))) return null
  return [{said: {type: 'when', when: period.value, time: null, bound: 'by'}, start: at, end: period.end}]
}

export const untilPeriod: Rule = {
  id: 'until-period',
  summary: 'đến (hết) tháng, quý, năm, phải xong',
  cue,
  read,
  examples: [
    {
      text: 'Đến năm 2027, hoàn thành chương trình kiên cố hóa kênh mương.',
      finds: [{kind: 'period', date: '2027-12-31', bound: 'by'}],
    },
    {text: 'Đến hết quý IV/2026 phải giải ngân 100% vốn.', finds: [{kind: 'period', date: '2026-12-31'}]},
    {text: 'Hoàn thành việc số hóa đến cuối tháng 9/2026.', finds: [{kind: 'period', date: '2026-09-30'}]},
    {
      text: 'Cấp phát thuốc hằng ngày đến hết tháng 10/2026.',
      finds: [{rrule: 'FREQ=DAILY'}, {kind: 'period', date: '2026-10-31', text: 'đến hết tháng 10/2026'}],
    },
    {
      text: 'Hằng ngày phát sóng bản tin đến hết tháng 10/2026.',
      finds: [{rrule: 'FREQ=DAILY'}, {kind: 'period', date: '2026-10-31'}],
    },
    {
      text: 'Tuần tra hằng đêm đến hết tháng 12/2026.',
      finds: [{rrule: 'FREQ=DAILY'}, {kind: 'period', date: '2026-12-31'}],
    },
    {text: 'Rà soát Quy hoạch phát triển đô thị đến năm 2030, tầm nhìn đến năm 2045.', finds: null},
    {text: 'Phấn đấu đến năm 2030 có 80% hộ dân dùng nước sạch.', finds: null},
    {text: 'Cân đối thu chi hằng năm đến hết năm 2030.', finds: null},
  ],
}
