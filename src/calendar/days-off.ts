import type {DayTable} from './table.ts'

const day = (date: string, name: string) => ({date, name})

const newYear = 'Tết Dương lịch'
const tet = 'Tết Âm lịch'
const kings = 'Giỗ Tổ Hùng Vương'
const victory = 'Ngày Chiến thắng 30/4'
const labour = 'Ngày Quốc tế lao động 1/5'
const nation = 'Quốc khánh 2/9'
const swapped = 'hoán đổi ngày làm việc'

/**
 * Days off of State offices as announced for each year, weekends apart, and the weekend days worked for a swapped one.
 * Labour Code 2019, article 112, with the arrangements of the year: for 30/4/2024 official letter 2450/VPCP-KGVX of
 * 12/4/2024, for New Year 2026 official letter 12729/VPCP-KGVX of 25/12/2025. Saturday 22/8/2026 is as the press had it.
 * 2027 is not announced in full and is computed. 24/11 (Ngày Văn hóa Việt Nam) waits for its law.
 */
export const daysOff: DayTable = {
  years: [2024, 2025, 2026],
  off: [
    day('2024-01-01', newYear),
    ...['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'].map((date) => day(date, tet)),
    day('2024-04-18', kings),
    day('2024-04-29', swapped),
    day('2024-04-30', victory),
    day('2024-05-01', labour),
    day('2024-09-02', nation),
    day('2024-09-03', nation),
    day('2025-01-01', newYear),
    ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'].map((date) => day(date, tet)),
    day('2025-04-07', kings),
    day('2025-04-30', victory),
    day('2025-05-01', labour),
    day('2025-05-02', swapped),
    day('2025-09-01', nation),
    day('2025-09-02', nation),
    day('2026-01-01', newYear),
    day('2026-01-02', swapped),
    ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'].map((date) => day(date, tet)),
    day('2026-04-26', kings),
    day('2026-04-27', kings),
    day('2026-04-30', victory),
    day('2026-05-01', labour),
    day('2026-08-31', swapped),
    day('2026-09-01', nation),
    day('2026-09-02', nation),
  ],
  work: [
    day('2024-05-04', '29/4/2024'),
    day('2025-04-26', '02/5/2025'),
    day('2026-01-10', '02/01/2026'),
    day('2026-08-22', '31/8/2026'),
  ],
}
