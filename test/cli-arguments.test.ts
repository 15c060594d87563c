import {describe, expect, test} from 'vitest'
import {readDay, readPartialDate} from '../src/commands/day.ts'
import {tieFields} from '../src/commands/fields-argument.ts'
import {list} from '../src/commands/list.ts'
import type {Failure} from '../src/model/failure.ts'

const today = '2026-05-11'

describe('a day that somebody typed', () => {
  test.each([
    ['2026-05-15', '2026-05-15'],
    ['2026-5-5', '2026-05-05'],
    ['15/5/2026', '2026-05-15'],
    ['15/05/2026', '2026-05-15'],
    ['15-5-2026', '2026-05-15'],
    ['15.5.26', '2026-05-15'],
    ['15/5', '2026-05-15'],
    ['29/2/2028', '2028-02-29'],
    ['hôm nay', '2026-05-11'],
    ['HOM NAY', '2026-05-11'],
    ['ngày mai', '2026-05-12'],
    ['tomorrow', '2026-05-12'],
    ['hom qua', '2026-05-10'],
    ['+7', '2026-05-18'],
    ['+0', '2026-05-11'],
  ])('%s is %s', (typed, expected) => {
    expect(readDay(typed, today)).toBe(expected)
    expect(readDay(typed.normalize('NFD'), today)).toBe(expected)
  })

  test.each([
    ['31/6', 'day-impossible'],
    ['2026-02-29', 'day-impossible'],
    ['0/5/2026', 'day-impossible'],
    ['mai kia', 'day-unreadable'],
    ['', 'day-unreadable'],
    ['15/5/026', 'day-unreadable'],
    ['2026-05-15T00:00', 'day-unreadable'],
  ])('"%s" is refused', (typed, code) => {
    expect(() => readDay(typed, today)).toThrow(expect.objectContaining({code, exit: 2}) satisfies Failure)
  })

  test.each([
    ['2026-05', '2026-05'],
    ['5/2026', '2026-05'],
    ['8/5/2026', '2026-05-08'],
  ])('a date of issue may be only a month: %s', (typed, expected) => {
    expect(readPartialDate(typed, today)).toBe(expected)
  })
})

describe('what follows --json', () => {
  test.each([
    [
      ['--json', 'id,due', 'x.md'],
      ['--json=id,due', 'x.md'],
    ],
    [
      ['--json', 'text', 'x.md'],
      ['--json=text', 'x.md'],
    ],
    [
      ['--json', 'x.md'],
      ['--json=', 'x.md'],
    ],
    [
      ['--json', 'README.md'],
      ['--json=', 'README.md'],
    ],
    [
      ['--json', 'src'],
      ['--json=', 'src'],
    ],
    [
      ['--json', '-'],
      ['--json=', '-'],
    ],
    [
      ['x.md', '--json'],
      ['x.md', '--json='],
    ],
    [
      ['--json', '--on', '15/5', 'x.md'],
      ['--json=', '--on', '15/5', 'x.md'],
    ],
    [
      ['--json=id', 'x.md'],
      ['--json=id', 'x.md'],
    ],
  ])('%j', (typed, expected) => {
    expect(tieFields(typed, list)).toEqual(expected)
  })
})
