import {describe, expect, it} from 'vitest'
import {computedDaysOff, fromLunar} from '../src/calendar/computed.ts'
import {daysOff} from '../src/calendar/days-off.ts'
import {parseDayTable} from '../src/calendar/table.ts'
import {addWorkingDays, calendarOf, onOrAfter} from '../src/calendar/working-days.ts'
import {isoWeekday} from '../src/model/date.ts'

const calendar = calendarOf()

describe('lunar days at UTC+7', () => {
  it.each([
    [2020, '2020-01-25', '2020-04-02'],
    [2023, '2023-01-22', '2023-04-29'],
    [2024, '2024-02-10', '2024-04-18'],
    [2025, '2025-01-29', '2025-04-07'],
    [2026, '2026-02-17', '2026-04-26'],
    [2027, '2027-02-06', '2027-04-16'],
    [2028, '2028-01-26', '2028-04-04'],
    [2029, '2029-02-13', null],
    [2030, '2030-02-02', null],
  ])('%i', (year, tet, kings) => {
    expect(fromLunar(year, 1, 1)).toBe(tet)
    if (kings) expect(fromLunar(year, 3, 10)).toBe(kings)
  })
})

describe('the table of days off', () => {
  it('works no day that is off, and makes up only on weekends', () => {
    const off = new Set(daysOff.off.map(({date}) => date))
    for (const {date} of daysOff.work) {
      expect(off.has(date)).toBe(false)
      expect(isoWeekday(date)).toBeGreaterThan(5)
    }
  })

  it('holds the legal holidays of each of its years', () => {
    const off = new Set(daysOff.off.map(({date}) => date))
    const missing = daysOff.years
      .flatMap(computedDaysOff)
      .filter(({date, name}) => !off.has(date) && isoWeekday(date) < 6 && !/Quốc khánh|Tết Âm|nghỉ bù/.test(name))
    expect(missing).toEqual([])
  })
})

describe('counting', () => {
  it.each([
    ['2026-05-07', 5, '2026-05-14'],
    ['2026-04-24', 5, '2026-05-06'],
    ['2026-01-05', 5, '2026-01-10'],
    ['2026-08-28', 1, '2026-09-03'],
  ])('%s + %i working days', (from, count, to) => expect(addWorkingDays(from, count, calendar)).toBe(to))

  it('moves an end on a day off to the next working day', () =>
    expect(onOrAfter('2026-08-29', calendar)).toBe('2026-09-03'))

  it('computes a year that was not announced, and says so', () => {
    expect(calendar.isKnown(2028)).toBe(false)
    expect(calendar.reasonOff('2028-01-26')).toBe('Tết Âm lịch')
    expect(calendar.isWorking('2027-05-03')).toBe(false)
  })

  it('takes the table of an office for its years', () => {
    const own = parseDayTable({
      years: [2027],
      off: [{date: '2027-11-24', name: 'Ngày Văn hóa Việt Nam'}],
      work: [{date: '2027-11-27', name: 'x'}],
    })
    const office = calendarOf(own)
    expect(office.isWorking('2027-11-24')).toBe(false)
    expect(office.isWorking('2027-11-27')).toBe(true)
    expect(office.isWorking('2026-05-01')).toBe(false)
    expect(() => parseDayTable({years: ['x']})).toThrow()
  })
})
