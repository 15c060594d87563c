import {describe, expect, it} from 'vitest'
import {findDeadlines} from '../src/deadlines/index.ts'

const codes = (text: string, issued: string | null = '2026-05-07', meeting: string | null = null): string[] =>
  findDeadlines(text, {issued, meeting}).flatMap(({notices}) => notices.map(({code}) => code))

describe('what a deadline has to say of itself', () => {
  it.each([
    ['Báo cáo trước ngày 15/8/2026.', ['deadline-day-off']],
    ['Báo cáo trước ngày 02/9/2026.', ['deadline-day-off']],
    ['Báo cáo trước ngày 22/8/2026.', []],
    ['Báo cáo trước ngày 06/5/2026.', ['deadline-before-document']],
    ['Báo cáo trước ngày 31/6/2026.', ['deadline-impossible']],
    ['Hoàn thành trong tháng 8/2026.', []],
    ['Trả lời trong vòng 05 ngày kể từ ngày nhận được văn bản.', ['deadline-start-unknown']],
    ['Hoàn thành trong vòng 02 năm kể từ ngày ban hành Thông báo này.', ['calendar-computed']],
    ['Báo cáo trước ngày 15/5.', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))

  it('cannot give a year to a day of a document without a date', () => {
    const [found] = findDeadlines('Báo cáo trước ngày 15/5.', {issued: null, meeting: null})
    expect(found).toMatchObject({kind: 'date', date: null, bound: 'before', notices: [{code: 'deadline-undated'}]})
  })

  it('takes the year of the meeting, or of the month of the document', () => {
    for (const setting of [
      {issued: null, meeting: '2026-05-07'},
      {issued: '2026-05', meeting: null},
      {issued: '2026', meeting: null},
    ])
      expect(findDeadlines('Báo cáo trước ngày 15/5.', setting)).toMatchObject([
        {date: '2026-05-15', inferred: ['year']},
      ])
  })

  it('counts from the day of issue only where it is known', () => {
    const text = 'Hoàn thành trong vòng 10 ngày kể từ ngày ban hành Thông báo này.'
    expect(findDeadlines(text, {issued: '2026-05', meeting: null})).toMatchObject([{kind: 'duration', date: null}])
    expect(findDeadlines(text, {issued: '2026-08-19', meeting: null})).toMatchObject([
      {date: '2026-09-03', from: '2026-08-19'},
    ])
  })

  it('counts the working days of an office with days off of its own', () => {
    const days = {years: [2026], off: [{date: '2026-05-08', name: 'ngày truyền thống'}], work: []}
    const text = 'Hoàn thành trong vòng 05 ngày làm việc kể từ ngày ký Quyết định này.'
    expect(findDeadlines(text, {issued: '2026-05-07', meeting: null, days})).toMatchObject([{date: '2026-05-15'}])
  })

  it('repeats every year under the title of a report', () => {
    const [found] = findDeadlines('Sở Tài chính gửi UBND tỉnh trước ngày 10/7.', {
      issued: '2026-05-07',
      meeting: null,
      report: true,
    })
    expect(found).toMatchObject({kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=10', date: null})
  })
})
