import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'
import {agendaPrinter} from '../src/output/agenda.ts'
import type {Look} from '../src/output/cells.ts'
import {countsLine} from '../src/output/counts.ts'
import {showDate, showDistance, showWeekday} from '../src/output/day.ts'
import {fieldNames, isField, toRecord} from '../src/output/fields.ts'
import {columnsIn, layOut, widthsOf} from '../src/output/grid.ts'
import {arrayPart, elementPieces, json, jsonPieces, ndjson, ndjsonPieces} from '../src/output/json.ts'
import {arrayPrinter, linesPrinter} from '../src/output/json-printer.ts'
import {painter} from '../src/output/paint.ts'
import {safe} from '../src/output/safe.ts'
import {summary, warningLines} from '../src/output/summary.ts'
import {tablePrinter} from '../src/output/table.ts'
import {measured} from '../src/output/width.ts'
import {wrap} from '../src/output/wrap.ts'
import {occurrences} from '../src/query/occurrence.ts'
import {toRows} from '../src/query/row.ts'
import {select, type View} from '../src/query/select.ts'
import {before, by, deadline, directive, every, task, unit} from './directive.ts'
import {printed} from './printed.ts'

const today = '2026-05-11'
const plain: Look = {language: 'vi', today, columns: 80, mostLines: null, paint: (text) => text}
const viewOf = (documents: Parameters<typeof toRows>[0]): View =>
  select(toRows(documents), {}, {today, next: occurrences()})
const renderTable = (view: View, look: Look): Promise<string> => printed(tablePrinter(look), view)
const renderAgenda = (view: View, look: Look): Promise<string> => printed(agendaPrinter(look), view)
const long =
  'Tham mưu Ủy ban nhân dân phường hoàn thiện các thủ tục và xin tham vấn ý kiến của các Sở, ngành thành phố. '
const sample = directive([
  unit('Phòng Văn hóa - Xã hội phường', [
    task('2.2-1', [before('2026-05-15')], {text: long.repeat(3).trim()}),
    task('2.2-2', [], {text: long.repeat(2).trim().normalize('NFD')}),
    task('2.2-3', [by('2026-05-08')]),
    task('2.2-4', [every('FREQ=WEEKLY')]),
  ]),
])

describe('days', () => {
  test.each([
    ['2026-05-15', '15/5/2026'],
    ['2026-05-05', '05/5/2026'],
    ['2026-02-15', '15/02/2026'],
    ['2026-12-01', '01/12/2026'],
    ['2026-05', '5/2026'],
    ['2026', '2026'],
  ])('%s is written %s', (day, expected) => {
    expect(showDate(day)).toBe(expected)
  })

  test.each([
    ['2026-05-13', 'còn 2 ngày', 'in 2 days'],
    ['2026-05-12', 'còn 1 ngày', 'in 1 day'],
    ['2026-05-11', 'hôm nay', 'today'],
    ['2026-05-10', 'trễ 1 ngày', '1 day late'],
    ['2026-05-08', 'trễ 3 ngày', '3 days late'],
  ])('%s is %s', (day, vi, en) => {
    expect([showDistance(today, day, 'vi'), showDistance(today, day, 'en')]).toEqual([vi, en])
  })

  test('the day of the week', () => {
    expect(showWeekday('2026-05-15', 'vi')).toBe('Thứ Sáu 15/5/2026')
    expect(showWeekday('2026-05-17', 'en')).toBe('Sunday 17/5/2026')
  })
})

describe('a table', () => {
  test.each([60, 80, 120])('fits %i columns with whole words, also of NFD', async (columns) => {
    const table = await renderTable(viewOf([sample]), {...plain, columns})
    for (const line of table.split('\n').slice(0, -2)) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
    const words = new Set(table.split(/\s+/))
    for (const word of long.trim().split(' ')) expect(words).toContain(word)
  })

  test('cuts nothing unless asked to', async () => {
    const whole = await renderTable(viewOf([sample]), plain)
    const short = await renderTable(viewOf([sample]), {...plain, mostLines: 3})
    expect(whole).not.toContain('…')
    expect(short).toContain(' …')
    expect(short.split('\n').length).toBeLessThan(whole.split('\n').length)
  })

  test('says the same with and without colour', async () => {
    const coloured = await renderTable(viewOf([sample]), {...plain, paint: await painter(true)})
    expect(coloured).toContain('\u001b[31m')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(await renderTable(viewOf([sample]), plain))
  })

  test('names the documents when there are several', async () => {
    const other = directive(sample.units, {id: 'document-2', header: {...sample.header, number: '90', symbol: 'TB/ĐU'}})
    const table = await renderTable(viewOf([sample, other]), plain)
    expect(table).toContain('45/TB-UBND')
    expect(table).toContain('90-TB/ĐU')
    expect(await renderTable(viewOf([sample]), plain)).not.toContain('45/TB-UBND')
  })

  test('ends with the counts', async () => {
    const {counts} = viewOf([sample])
    expect(countsLine(counts, 'vi')).toBe('4 nhiệm vụ · 2 có thời hạn (1 quá hạn) · 1 không thời hạn · 1 định kỳ')
    expect(await renderTable(viewOf([sample]), plain)).toMatch(/\n\n4 nhiệm vụ · 2 có thời hạn .*\n$/)
  })

  test('says when there is nothing', async () => {
    expect(await renderTable(viewOf([]), plain)).toBe('Không có nhiệm vụ nào phù hợp.\n')
  })
})

test('an agenda has a heading for each day, and one for what has none', async () => {
  const headings = (await renderAgenda(viewOf([sample]), plain))
    .split('\n')
    .filter((line) => /^\S.* · \d+ nhiệm vụ$/.test(line))
  expect(headings).toEqual([
    'Thứ Sáu 08/5/2026 · trễ 3 ngày · 1 nhiệm vụ',
    'Thứ Sáu 15/5/2026 · còn 4 ngày · 1 nhiệm vụ',
    'Hạn chưa rõ ngày, việc định kỳ · 2 nhiệm vụ',
  ])
})

describe('widths', () => {
  test('count what is seen, not code units', async () => {
    const texts = ['đường', 'đường'.normalize('NFD'), '会议', '👩‍👩‍👧']
    expect(await measured((width) => texts.map(width))).toEqual([5, 5, 4, 2])
    expect(await measured((width) => width('đường – “ok”'))).toBe(12)
    expect(await measured((width) => [width('a\u00adb'), width('会议')])).toEqual([2, 4])
  })

  test('a word wider than its column is cut between whole characters', async () => {
    const text = 'nghiêng'.normalize('NFD').repeat(4)
    const lines = await measured((width) => wrap(text, 10, width))
    expect(lines.join('')).toBe(text)
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(10)
  })
})

describe('texts of others', () => {
  const hostile = 'a\u001b[2Jb\u009b31mc\u202ed\u0007e\nf\u200f'

  test('can move no cursor and turn no text round', () => {
    expect(safe(hostile)).toBe('a\\u001b[2Jb\\u009b31mc\\u202ed\\u0007e\\u000af\\u200f')
    expect(safe('Phòng Văn hóa – “Xã hội” 1.000 m²')).toBe('Phòng Văn hóa – “Xã hội” 1.000 m²')
  })

  test('are harmless in tables, summaries and warnings', async () => {
    const bad = directive(
      [
        unit(hostile, [
          task('1', [deadline({text: hostile, date: null, kind: 'event'})], {text: hostile, lead: [hostile]}),
        ]),
      ],
      {
        header: {...sample.header, subject: hostile, number: null},
        source: {path: hostile, format: 'text', sha256: ''},
        warnings: [{code: 'x', severity: 'warning', message: hostile, position: null}],
      },
    )
    const view = viewOf([bad])
    const texts = [
      await renderTable(view, plain),
      await renderAgenda(view, plain),
      summary(bad, view.counts, 'vi'),
      warningLines(bad, 'vi'),
    ]
    for (const text of texts) expect(text).not.toMatch(/[\u001b\u009b\u202e\u0007\u200f]/)
  })

  test('stay the same in JSON, which escapes them', () => {
    for (const printed of [json({hostile}), ndjson({hostile})]) {
      expect(printed).not.toMatch(/[\u001b\u009b\u202e\u0007\u200f]/)
      expect(JSON.parse(printed)).toEqual({hostile})
    }
  })
})

describe('JSON', () => {
  test.each([[[]], [[1]], [[1, {a: [2]}]]])('an array printed part by part is the array: %j', (values: unknown[]) => {
    const printed =
      values.map((value, index) => arrayPart.before(index) + arrayPart.element(value)).join('') +
      arrayPart.after(values.length)
    expect(JSON.parse(printed)).toEqual(values)
    expect(printed).toBe(`${JSON.stringify(values, null, 2)}\n`)
  })

  test('a record has the fields that were chosen, in their order', () => {
    const [item] = viewOf([sample]).items
    expect(item && toRecord(item, ['due', 'ref', 'state', 'days'])).toEqual({
      due: '2026-05-08',
      ref: '2.2-3',
      state: 'overdue',
      days: -3,
    })
    expect(fieldNames.every(isField)).toBe(true)
    expect(isField('toString')).toBe(false)
  })
})

test('the summary names document, dates, signer and counts', () => {
  expect(summary(sample, viewOf([sample]).counts, 'vi')).toBe(
    [
      'Thông báo 45/TB-UBND – Kết luận tại Phiên họp tháng 5',
      'Ngày ban hành: 08/5/2026 · Ngày họp: 07/5/2026 · Người ký: Trần Văn B (CHÁNH VĂN PHÒNG)',
      '4 nhiệm vụ · 2 có thời hạn · 1 không thời hạn · 1 định kỳ · 1 đơn vị',
      '',
    ].join('\n'),
  )
})

describe('of as many tasks as an office has in twenty years', () => {
  const items = Array.from({length: 200_000}, (_, n) => n)

  test('a table is laid out', () => {
    const rows = items.map((n) => [[{text: `NV${n}`}]])
    const width = (text: string): number => text.length
    const widths = widthsOf(columnsIn(rows, [12]), 80, width)
    expect(widths).toEqual([8])
    expect(layOut(rows, widths, width, 3).at(-1)).toBe('NV199999')
  })

  test.each([1, 3, 1000])('JSON that comes in pages of %i is what it would be as a whole', async (pageLength) => {
    const documents = Array.from({length: 3}, (_, n) => directive(sample.units, {id: `\u001b[31m${n}`}))
    const view = viewOf(documents)
    const made = {needs: [], toValue: (item: object) => ({item, none: [], deep: [{}]})} as const
    const values = view.items.map(made.toValue)
    expect(await printed(arrayPrinter(made), view, pageLength)).toBe(`${json(values)}\n`)
    expect(await printed(linesPrinter(made), view, pageLength)).toBe(values.map((each) => `${ndjson(each)}\n`).join(''))
    expect(await printed(arrayPrinter(made), viewOf([]))).toBe('[]\n')
  })

  test.each([
    ['text', 'a\n\u001b'],
    ['nothing', null],
    ['what holds nothing', [{}, [], {a: undefined}, [undefined, [[], {b: {}}]]]],
    ['depth', {a: [{b: {c: [{d: [{'e"\n': [1, {f: '“x”\n', g: undefined}]}]}]}}]}],
    ['length', {list: items.slice(0, 5000).map((n) => ({n, text: `Việc ${n}\u202e`, deep: {a: [{b: [n]}]}}))}],
  ])('a value comes in pieces, too: %s', (_what, small) => {
    for (const value of [small, {small, long: items.slice(0, 1000)}]) {
      expect([...jsonPieces(value)].join('')).toBe(`${json(value)}\n`)
      expect([...ndjsonPieces(value)].join('')).toBe(`${ndjson(value)}\n`)
      expect([...elementPieces(3, value)].join('')).toBe(arrayPart.before(3) + arrayPart.element(value))
    }
  })
})
