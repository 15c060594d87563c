import {describe, expect, test} from 'vitest'
import {parseDocument} from '../src/parse.ts'
import {open} from '../src/read/open.ts'

const read = async (...body: string[]) => {
  const text = ['Số: 12/TB-UBND', 'An Bình, ngày 02 tháng 3 năm 2026', 'THÔNG BÁO', 'Kết luận', ...body].join('\n\n')
  return (await parseDocument(await open(new TextEncoder().encode(text), 'tb.txt'))).directive
}

/** The lines of the warnings that a time was not told of all tasks that it is for. */
const unshared = ({warnings}: Awaited<ReturnType<typeof read>>) =>
  warnings.flatMap(({code, position}) => (code === 'deadline-not-shared' ? [position?.start.line] : []))

const upTo = (count: number): number[] => Array.from({length: count}, (_, n) => n)
const firstLine = 9

describe('times that hold for what stands elsewhere', () => {
  const leads = (count: number, dated = true) =>
    upTo(count).map((n) => `Yêu cầu Sở Y tế ${dated ? `hoàn thành trước ngày ${n + 1}/5/2026` : 'rà soát'}:`)
  const task = '- Rà soát các hộ kinh doanh.'

  test('are told of no more lead-ins than the last, with a warning for each that is left out', async () => {
    const directive = await read(...leads(18), task)
    expect(unshared(directive)).toEqual([firstLine, firstLine + 2])
    expect(directive.units[0]?.tasks[0]?.deadlines.length).toBe(16)
  })

  test('need no warning where none is left out, or what is left out sets none', async () => {
    expect(unshared(await read(...leads(16), task))).toEqual([])
    expect(unshared(await read(...leads(18, false), task))).toEqual([])
  })

  const shared = (count: number) =>
    upTo(count).map((n) => `Báo cáo lần thứ ${n} gửi về Sở Y tế trước ngày ${(n % 27) + 1}/5/2026.`)

  test('are told of a task up to a number, with a warning for each behind it', async () => {
    const directive = await read('Giao Công an xã rà soát các hộ kinh doanh;', ...shared(34))
    expect(directive.units[0]?.tasks[0]?.deadlines.length).toBe(32)
    expect(unshared(directive)).toEqual([firstLine + 2 * 33, firstLine + 2 * 34])
  })

  test('need no warning up to that number', async () => {
    expect(unshared(await read('Giao Công an xã rà soát các hộ kinh doanh;', ...shared(32)))).toEqual([])
  })
})

describe('a clause of any length', () => {
  const partnersAfter = async (verb: string, words: number) => {
    const order = `Giao Sở Y tế ${verb} Sở Nội vụ rà soát ${'hồ sơ '.repeat(words)}phối hợp với Công an tỉnh.`
    return (await read(order)).units[0]?.tasks[0]?.coordinating
  }

  test.each([1, 100, 400, 4000])('tells who is to work together: %i words', async (words) => {
    expect(await partnersAfter('đôn đốc', words)).toEqual([])
    expect(await partnersAfter('cùng với', words)).toContain('Công an tỉnh')
  })
})
