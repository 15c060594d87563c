import {daysOf} from '../mention.ts'
import {phrase} from '../phrase.ts'
import type {Rule} from '../rule.ts'
import {numberAt} from '../said/number.ts'
import {daysAt} from '../said/timed.ts'
import {textAt} from '../words.ts'

const cue = phrase('trước', 'đến trước', 'trước hết', 'trước thời điểm', 'trước thời? hạn')

export const beforeDate: Rule = {
  id: 'before-date',
  summary: 'trước ngày D, trước H giờ ngày D, trước D và D',
  cue,
  read: (words, at) => {
    const end = cue.match(words, at)
    // "trước các ngày 15/9 và 30/9"; "trước các ngày lễ" names none.
    const several = textAt(words, end) === 'các' && numberAt(words, end + 2) !== null
    return daysOf(daysAt(words, several ? end + 1 : end), at, 'before')
  },
  examples: [
    {
      text: 'Hoàn thành trước ngày 15/5/2026 để tổ chức lễ ra mắt.',
      finds: [
        {kind: 'date', date: '2026-05-15', bound: 'before', time: null, inferred: [], text: 'trước ngày 15/5/2026'},
      ],
    },
    {text: 'Báo cáo trước 15/5.', finds: [{kind: 'date', date: '2026-05-15', inferred: ['year']}]},
    {text: 'Gửi báo cáo trước ngày 20/01.', issued: '2026-11-26', finds: [{date: '2027-01-20', inferred: ['year']}]},
    {
      text: 'Trình UBND phường trước 16 giờ 30 phút ngày 20 tháng 5 năm 2026.',
      finds: [{date: '2026-05-20', time: '16:30'}],
    },
    {
      text: 'Gửi danh sách trước 10 giờ sáng thứ Sáu, ngày 08/5/2026.',
      finds: [{date: '2026-05-08', time: '10:00', text: 'trước 10 giờ sáng thứ Sáu, ngày 08/5/2026'}],
    },
    {text: 'Nộp hồ sơ trước ngày 15/6 và ngày 15/12/2026.', finds: [{date: '2026-06-15'}, {date: '2026-12-15'}]},
    {text: 'Đề nghị các đơn vị hoàn thành (trước 30.9).', finds: [{date: '2026-09-30', inferred: ['year']}]},
    {text: 'Bố trí thùng rác trước dịp Quốc khánh 02/9.', finds: [{date: '2026-09-02', bound: 'before'}]},
    {text: 'Nộp báo cáo trước thời hạn 30/10/2026.', finds: [{date: '2026-10-30', bound: 'before'}]},
    {text: 'Báo cáo gấp trước 18h00 tối nay.', finds: [{date: '2026-05-07', time: '18:00'}]},
    {text: 'Gửi trước các ngày 15/9 và 30/9/2026.', finds: [{date: '2026-09-15'}, {date: '2026-09-30'}]},
    {
      text: 'Báo cáo nhanh trước 14 giờ các ngày 15, 17 và 19/9/2026.',
      finds: [
        {date: '2026-09-15', time: '14:00', bound: 'before'},
        {date: '2026-09-17', time: '14:00', bound: 'before'},
        {date: '2026-09-19', time: '14:00', bound: 'before'},
      ],
    },
    {text: 'Báo cáo trước ngày 31/6/2026.', finds: [{kind: 'date', date: null, bound: 'before'}]},
    {text: 'Theo Quyết định 1637/QĐ-UBND ngày 24/4/2026.', finds: null},
    {text: 'Rà soát các công trình trước khi trình phê duyệt.', finds: null},
    {text: 'Trước mắt tập trung xử lý 3/4 số hộ còn lại.', finds: null},
    {text: 'Mức giá trước 1.5 triệu đồng.', finds: null},
  ],
}
