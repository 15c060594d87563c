import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {colours} from '../src/export/html/style/colours.ts'
import {columnOf} from '../src/export/html/timeline/place.ts'
import {type Column, scaleOf} from '../src/export/html/timeline/scale.ts'
import {addDays} from '../src/model/date.ts'

const today = '2026-05-14'

const spans = (columns: readonly Column[]): Record<string, number> =>
  Object.fromEntries(
    (['earlier', 'day', 'month', 'later'] as const).map((span) => [
      span,
      columns.filter((column) => column.span === span).length,
    ]),
  )

describe('the line of days', () => {
  test.each([
    ['one day this week', ['2026-05-15'], {earlier: 0, day: 14, month: 0, later: 0}],
    ['yesterday and the day before', ['2026-05-13', '2026-05-12'], {earlier: 0, day: 14, month: 0, later: 0}],
    ['long ago', ['2025-11-30'], {earlier: 1, day: 14, month: 0, later: 0}],
    ['the end of the year', ['2026-05-15', '2026-12-31'], {earlier: 0, day: 14, month: 8, later: 0}],
    ['in a year and more', ['2026-05-15', '2027-06-30'], {earlier: 0, day: 14, month: 12, later: 1}],
    ['all of a month', ['2026-05-07', '2026-06-11'], {earlier: 0, day: 37, month: 0, later: 0}],
  ])('%s', (_, days, wanted) => {
    expect(spans(scaleOf(days, today))).toEqual(wanted)
  })

  const day = fc.integer({min: -2000, max: 2000}).map((n) => addDays(today, n))

  test('has one place for every day, in order, without a gap, and today among the days', () => {
    fc.assert(
      fc.property(fc.array(day, {maxLength: 60}), (days) => {
        const columns = scaleOf(days, today)
        for (const [index, {from, to}] of columns.entries()) {
          expect(from <= to).toBe(true)
          if (index > 0) expect(from).toBe(addDays(columns[index - 1]?.to ?? '', 1))
        }
        expect(days.filter((each) => columnOf(columns, each) === -1)).toEqual([])
        expect(columns[columnOf(columns, today)]?.span).toBe('day')
        expect(columns.length).toBeLessThan(60)
      }),
    )
  })
})

/** The colours of one appearance by name. */
const palette = (block: string): Map<string, string> =>
  new Map([...block.matchAll(/--([a-z-]+): (#[\da-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour]))

/** WCAG 2: how much light a colour gives. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe('colours', () => {
  const [, light = '', dark = '', paper = ''] = colours.split(':root')
  const appearances: [string, Map<string, string>][] = [
    ['light', palette(light)],
    ['dark', palette(dark)],
    ['print', new Map([...palette(light), ...palette(paper)])],
  ]
  const letters = [
    'ink',
    'muted',
    'accent',
    'overdue',
    'due-soon',
    'on-track',
    'recurring',
    'undated',
    'paused',
    'done',
  ]

  test.each(appearances)('%s: every text stands out from its ground (WCAG AA)', (_, colour) => {
    const found = ['paper', 'raised', 'mark'].flatMap((ground) =>
      [...letters, 'cancelled'].map((name) => ({
        pair: `${name} on ${ground}`,
        ratio: contrast(colour.get(name) ?? '', colour.get(ground) ?? ''),
      })),
    )
    expect(found.filter(({ratio}) => !(ratio >= 4.5))).toEqual([])
  })

  test.each(appearances)('%s: what is pressed has an edge that is seen', (_, colour) => {
    expect(contrast(colour.get('rule') ?? '', colour.get('paper') ?? '')).toBeGreaterThan(3)
  })
})
